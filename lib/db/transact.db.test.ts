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
})
