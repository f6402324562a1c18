// biome-ignore-all lint/style/noRestrictedImports: the stories of this test are led by commands, as everywhere
import { beforeAll, expect, test } from 'vitest'
import { claimArticle } from '#lib/commands/article/claim-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { spikeArticle } from '#lib/commands/article/spike-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, seen, storyIn } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { factsFor } from '#lib/newsroom/testing.ts'
import { parseCursor } from './cursor.ts'
import { type DeskFilter, parseDeskFilter } from './desk-filter.ts'
import { readDesk } from './read-desk.ts'
import { readFirstSteps } from './read-first-steps.ts'
import { readWaiting } from './read-waiting.ts'

const EVERYTHING = parseDeskFilter({})
const START = Date.parse('2026-11-22T12:00:00Z')
const minute = (n: number) => new Date(START + n * 60_000)

let newsroom: Newsroom
let ids: Record<'returned' | 'review' | 'olahraga' | 'draft' | 'spiked', string>

const begin = async (by: Member, headline: string, section: string, at: Date): Promise<string> => {
  const input = { sectionId: newsroom.sectionId(section), document: documentOf(headline, 'Satu alinea.') }
  return done(await createArticle(by, input, at)).articleId
}

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  const { ani, budi } = newsroom.cast
  ids = {
    returned: await begin(ani, 'Dikembalikan', 'internasional', minute(0)),
    review: await begin(ani, 'Ditinjau 100%', 'internasional', minute(1)),
    olahraga: await begin(ani, 'Ditinjau olahraga', 'olahraga', minute(2)),
    draft: await begin(ani, 'Konsep 1000', 'internasional', minute(3)),
    spiked: await begin(ani, 'Disisihkan', 'internasional', minute(4)),
  }
  for (const id of [ids.returned, ids.review, ids.olahraga]) done(await submitArticle(ani, await seen(id), minute(5)))
  done(await returnArticle(budi, { ...(await seen(ids.returned)), note: 'Periksa angkanya.' }, minute(6)))
  done(await spikeArticle(ani, await seen(ids.spiked), minute(7)))
})

const waitingFor = async (actor: Member) =>
  Object.fromEntries((await readWaiting(actor)).map(({ reason, rows }) => [reason, rows.map(({ id }) => id)]))

const listed = async (actor: Member, filter: Partial<DeskFilter> = {}) =>
  (await readDesk(actor, { ...EVERYTHING, ...filter }, null)).rows.map(({ id }) => id)

test('a returned story waits for its author first, with the note, and is in no other list of theirs', async () => {
  const groups = await readWaiting(newsroom.cast.ani)
  expect(groups[0]).toMatchObject({ reason: 'returned', rows: [{ id: ids.returned, returnNote: 'Periksa angkanya.' }] })
  expect(groups.flatMap(({ rows }) => rows).filter(({ id }) => id === ids.returned)).toHaveLength(1)
})

test('stories in review wait for the editors of their section, and for whoever edits all of them', async () => {
  const { budi, indra, citra, eka, ani, gita } = newsroom.cast
  expect(await waitingFor(budi)).toEqual({ review: [ids.review] })
  expect(await waitingFor(indra)).toEqual({ review: [ids.olahraga] })
  expect((await waitingFor(citra)).review?.sort()).toEqual([ids.review, ids.olahraga].sort())
  expect((await waitingFor(eka)).review).toBeUndefined()
  expect((await waitingFor(ani)).review).toBeUndefined()
  expect(await waitingFor(gita)).toEqual({})
})

test('what a colleague has taken no longer waits for the others', async () => {
  const { citra, budi } = newsroom.cast
  done(await claimArticle(citra, await seen(ids.review), minute(8)))
  expect(await waitingFor(budi)).toEqual({})
  expect((await waitingFor(citra)).review).toContain(ids.review)
})

test('under four eyes an editor’s own story waits for somebody else', async () => {
  const { budi } = newsroom.cast
  const own = await begin(budi, 'Tulisan Budi', 'internasional', minute(9))
  done(await submitArticle(budi, await seen(own), minute(10)))
  expect((await waitingFor(budi)).review).toBeUndefined()
  const { id, spec } = await db().workflow.findFirstOrThrow({ where: { name: 'Kecil' } })
  await db().workflow.update({ where: { id }, data: { spec: { ...(spec as object), fourEyes: false } } })
  expect((await waitingFor(budi)).review).toEqual([own])
})

test('the list is what one may see: a reporter no foreign drafts, a contributor their own, the admin none', async () => {
  const { joko, hadi, gita, fajar } = newsroom.cast
  expect(await listed(joko)).not.toContain(ids.draft)
  expect(await listed(joko)).toContain(ids.olahraga)
  expect(await listed(hadi)).toEqual([])
  expect(await listed(gita)).toEqual([])
  expect(await listed(fajar)).toContain(ids.draft)
})

test('put-aside stories show when asked for', async () => {
  const { ani } = newsroom.cast
  expect(await listed(ani)).not.toContain(ids.spiked)
  expect(await listed(ani, { stage: 'spiked' })).toEqual([ids.spiked])
})

test('a search means the characters that were typed, signs of LIKE too', async () => {
  const { ani } = newsroom.cast
  expect(await listed(ani, { text: '100%' })).toEqual([ids.review])
  expect(await listed(ani, { text: '100' })).toHaveLength(2)
  expect(await listed(ani, { text: 'DITINJAU' })).toHaveLength(2)
  expect(await listed(ani, { text: '\\' })).toEqual([])
})

test('several words are found in any order, and their pages follow one another', async () => {
  const { citra } = newsroom.cast
  const filter = { ...EVERYTHING, text: 'olahraga DITINJAU' }
  expect((await readDesk(citra, filter, null)).rows.map(({ id }) => id)).toEqual([ids.olahraga])
  const both = { ...EVERYTHING, text: 'tinjau d' }
  const first = await readDesk(citra, both, null, 1)
  const second = await readDesk(citra, both, parseCursor(first.next), 1)
  expect([...first.rows, ...second.rows].map(({ id }) => id).sort()).toEqual([ids.review, ids.olahraga].sort())
  expect(second.next).toBeNull()
})

test('filters by section and person narrow the list together', async () => {
  const { fajar, ani } = newsroom.cast
  const sectionId = newsroom.sectionId('olahraga')
  expect(await listed(fajar, { sectionId, personId: ani.id })).toEqual([ids.olahraga])
  expect(await listed(fajar, { sectionId, personId: fajar.id })).toEqual([])
})

test('pages follow one another without a gap or a double, stories of one moment included', async () => {
  const { hadi } = newsroom.cast
  for (let n = 0; n < 85; n += 1) await begin(hadi, `Naskah ${n}`, 'humaniora', minute(20 + Math.floor(n / 10)))
  const found: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 5; pages += 1) {
    const page = await readDesk(hadi, EVERYTHING, parseCursor(after))
    found.push(...page.rows.map(({ id }) => id))
    after = page.next
    if (!after) break
  }
  expect(found).toHaveLength(85)
  expect(new Set(found).size).toBe(85)
})

test('those who set a newsroom up are led to what is left to do, until a story is live', async () => {
  const { gita, dewi, ani } = newsroom.cast
  const left = async (actor: Member) =>
    (await readFirstSteps(actor))?.flatMap(({ step, done: isDone }) => (isDone ? [] : [step])) ?? null
  expect(await left(ani)).toBeNull()
  expect(await left(gita)).toEqual(['password', 'settings', 'sections'])
  expect(await left(dewi)).toEqual(['settings', 'sections', 'imprint', 'workflow'])
  await storyIn(newsroom, factsFor({ publication: 'live' }))
  expect([await left(gita), await left(dewi)]).toEqual([null, null])
})
