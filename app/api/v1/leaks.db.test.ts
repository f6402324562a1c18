// biome-ignore-all lint/style/noRestrictedImports: a property of the whole newsroom is shown by its own commands
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { Newsdesk, type Step, steps } from '../../(site)/links.steps.ts'
import { ask, walk } from './testing.ts'

let desk: Newsdesk

beforeAll(async () => {
  desk = await Newsdesk.found()
})

type Summary = { id: string; number: number; self: string }

/** All that the API says of this newsroom: every list to its end, every story in both forms. */
async function everything(): Promise<{ listed: Summary[]; sent: string }> {
  const listed = await walk<Summary>('/articles?limit=3')
  const lists = await Promise.all(['/sections', '/tags', '/authors', '/articles.ninjs'].map((one) => walk<object>(one)))
  const found = await walk<object>('/search?q=berita')
  const stories = []
  for (const { self, id } of listed)
    for (const address of [self, `${self}.ninjs`, `/articles/${id}`]) {
      const response = await ask(address)
      expect([address, response.status]).toEqual([address, 200])
      stories.push(await response.json())
    }
  return { listed, sent: JSON.stringify([listed, lists, found, stories]) }
}

async function expectNothingHidden(after: string): Promise<void> {
  const articles = await db().article.findMany({
    select: { id: true, number: true, publication: true, liveRevision: { select: { document: true, headline: true } } },
  })
  const live = articles.filter(({ publication }) => publication === 'live')
  const { listed, sent } = await everything()
  expect([after, listed.map(({ id }) => id).sort()]).toEqual([after, live.map(({ id }) => id).sort()])
  const hidden = articles.filter(({ publication }) => publication !== 'live')
  for (const { id, number, publication } of hidden) {
    expect([after, id, sent.includes(id)]).toEqual([after, id, false])
    expect([
      after,
      number,
      new RegExp(`(?:nal|ekonomi)/[a-z0-9-]+-${number}["\\\\<]|/articles/${number}["\\\\]`).test(sent),
    ]).toEqual([after, number, false])
    expect([after, number, (await ask(`/articles/${number}`)).status]).toEqual([
      after,
      number,
      publication === 'retracted' ? 410 : 404,
    ])
  }
  const revisions = await db().revision.findMany({ where: { liveOf: null }, select: { id: true } })
  for (const { id } of revisions) expect(sent.includes(id)).toBe(false)
  const users = await db().user.findMany({ select: { id: true, email: true, passwordHash: true } })
  for (const secret of users.flatMap(Object.values)) expect(sent.includes(secret as string)).toBe(false)
  expect(sent).not.toMatch(/fallbackId|Judul yang dicari|contentHash|returnNote/)
  const tags = await db().$queryRaw<{ slug: string; used: boolean }[]>`
    select t."slug", exists (select 1 from "Listing" l where l."kind" = 'tag' and l."key" = t."id") as "used" from "Tag" t`
  for (const { slug, used } of tags) expect([after, slug, sent.includes(`/tag/${slug}"`)]).toEqual([after, slug, used])
}

const SURE: Step[] = [
  { verb: 'link', story: 0, other: 1, third: 2 },
  { verb: 'wish', story: 0, other: 1, third: 3 },
  { verb: 'lead', story: 0, other: 0, third: 0 },
  { verb: 'lead', story: 2, other: 0, third: 0 },
  { verb: 'schedule', story: 3, other: 0, third: 0 },
  { verb: 'retract', story: 2, other: 0, third: 0 },
  { verb: 'clock', story: 3, other: 0, third: 0 },
]

test('whatever the newsroom does, the API says what readers see and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(steps, (drawn) => desk.run(SURE, drawn, expectNothingHidden)),
    { numRuns: 1, endOnFailure: true },
  )
}, 120_000)
