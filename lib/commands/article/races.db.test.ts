import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { factsFor, HASH_A } from '#lib/newsroom/testing.ts'
import { foundTestNewsroom, type Newsroom, NOW, seen, storyIn, touch } from '../testing.ts'
import { approveArticle } from './approve-article.ts'
import { publishArticle } from './publish-article.ts'
import { returnArticle } from './return-article.ts'
import { saveMetadata } from './save-metadata.ts'
import { submitArticle } from './submit-article.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

test('of two who publish at the same moment one wins and the other reads who was first', async () => {
  const { budi, citra } = newsroom.cast
  const articleId = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
  const saw = await seen(articleId)
  const results = await Promise.all([publishArticle(budi, saw, NOW), publishArticle(citra, saw, NOW)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const winner = results[0].ok ? 'Budi Hartono' : 'Citra Maharani'
  const loser = results.find(({ ok }) => !ok)
  expect(loser).toMatchObject({ refusal: { kind: 'stale', by: winner, event: 'article.published' } })
  expect(await db().event.count({ where: { articleId, name: 'article.published' } })).toBe(1)
})

test('of four who publish and return at the same moment exactly one wins', async () => {
  const { budi, citra, dewi } = newsroom.cast
  const articleId = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
  const saw = await seen(articleId)
  const results = await Promise.all([
    publishArticle(budi, saw, NOW),
    returnArticle(citra, { ...saw, note: 'Tunggu konfirmasi.' }, NOW),
    publishArticle(dewi, saw, NOW),
    returnArticle(budi, { ...saw, note: 'Tunggu konfirmasi.' }, NOW),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter((result) => !result.ok && result.refusal.kind === 'stale')).toHaveLength(3)
})

test('whoever approves text that was changed meanwhile is stopped and reads by whom', async () => {
  const { budi, eka } = newsroom.cast
  const articleId = await storyIn(newsroom, factsFor({ stage: 'review' }))
  const saw = await seen(articleId)
  await touch(articleId, eka)
  const { version } = await seen(articleId)
  expect(await approveArticle(budi, { ...saw, version }, NOW)).toMatchObject({
    ok: false,
    refusal: { kind: 'stale', by: 'Eka Nurhayati', event: 'article.saved' },
  })
})

test('a publication seen by readers is the approved revision, whatever was typed afterwards', async () => {
  const { budi } = newsroom.cast
  const articleId = await storyIn(newsroom, factsFor({ stage: 'approved', approvedHash: HASH_A }))
  await touch(articleId, budi)
  expect(await publishArticle(budi, await seen(articleId), NOW)).toMatchObject({
    refusal: { kind: 'changed-since-approval' },
  })
  expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ publication: 'none' })
})

test('stories that bring the same new tags at the same moment share them', async () => {
  const { ani } = newsroom.cast
  const ids = await Promise.all(Array.from({ length: 6 }, () => storyIn(newsroom, factsFor())))
  for (const [index, articleId] of ids.entries()) {
    const row = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    const tags = index % 2 ? ['Nelayan', 'Cuaca'] : ['Cuaca', 'Nelayan']
    const metadata = { ...(row.metadata as unknown as Metadata), tags } as never
    await saveMetadata(ani, { articleId, version: row.version, sectionId: row.sectionId, metadata }, NOW)
  }
  const results = await Promise.all(ids.map(async (articleId) => submitArticle(ani, await seen(articleId), NOW)))
  expect(results.map(({ ok }) => ok)).toEqual(ids.map(() => true))
  expect(await db().tag.count()).toBe(2)
  expect(await db().revisionTag.count()).toBe(12)
})
