<<<<<<< HEAD
import { expect, test } from 'vitest'
import { ok } from '#lib/kit/result.ts'
import { transact } from './transact.ts'

test('of two commands that wait for one another both are done: the one that PostgreSQL ends begins anew', async () => {
  const holds = { a: Promise.withResolvers<void>(), b: Promise.withResolvers<void>() }
  let tries = 0
  const take = (first: 'a' | 'b', second: 'a' | 'b') =>
    transact(async (tx) => {
      tries += 1
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${first}, 7))::text`
      holds[first].resolve()
      await holds[second].promise
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${second}, 7))::text`
      return ok(first)
    })
  expect(await Promise.all([take('a', 'b'), take('b', 'a')])).toEqual([ok('a'), ok('b')])
  expect(tries).toBe(3)
=======
import { beforeAll, expect, test } from 'vitest'
import { ok, refuse } from '#lib/kit/result.ts'
import { db, type Tx } from './client.ts'
import { transact } from './transact.ts'

const slugs = ['satu', 'dua'] as const
type Slug = (typeof slugs)[number]

beforeAll(async () => {
  await db().section.createMany({ data: slugs.map((slug, position) => ({ slug, name: slug, position })) })
})

const lengthen = (tx: Tx, slug: Slug) =>
  tx.$executeRaw`update "Section" set "name" = "name" || '.' where "slug" = ${slug}`

/** Opens once both have come. */
function gate(): () => Promise<void> {
  let here = 0
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return () => {
    here += 1
    if (here === slugs.length) open()
    return opened
  }
}

test('of two that wait for each other’s rows one is done anew: both are done, each once', async () => {
  const meet = gate()
  let attempts = 0
  const both = (first: Slug, second: Slug) =>
    transact(async (tx) => {
      attempts += 1
      await lengthen(tx, first)
      await meet()
      await lengthen(tx, second)
      return ok(null)
    })
  expect(await Promise.all([both('satu', 'dua'), both('dua', 'satu')])).toEqual([ok(null), ok(null)])
  expect(attempts).toBe(3)
  const names = (await db().section.findMany({ orderBy: { position: 'asc' } })).map(({ name }) => name)
  expect(names).toEqual(['satu..', 'dua..'])
})

test('a refusal undoes everything and is not tried again', async () => {
  let attempts = 0
  const refused = await transact(async (tx) => {
    attempts += 1
    await lengthen(tx, 'satu')
    return refuse({ kind: 'not-found' })
  })
  expect(refused).toEqual(refuse({ kind: 'not-found' }))
  expect(attempts).toBe(1)
  expect(await db().section.findFirst({ where: { slug: 'satu' } })).toMatchObject({ name: 'satu..' })
>>>>>>> cf2811e (Do a command anew whose transaction waited for another one that waited for it)
})
