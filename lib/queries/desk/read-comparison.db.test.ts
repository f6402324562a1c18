// biome-ignore-all lint/style/noRestrictedImports: the stories of this test are led by commands, as everywhere
import { beforeAll, expect, test } from 'vitest'
import { isChanged } from '#lib/body/compare/spans.ts'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen, touch } from '#lib/commands/testing.ts'
import { readComparison } from './read-comparison.ts'

let newsroom: Newsroom
let articleId: string
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  const { ani, budi } = newsroom.cast
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf('Judul', 'Isi.') }
  articleId = done(await createArticle(ani, input, NOW)).articleId
  done(await submitArticle(ani, await seen(articleId), NOW))
  done(await approveArticle(budi, await seen(articleId), NOW))
  await touch(articleId, budi)
})

test('what was approved is compared with what is there now, for those who may see the story', async () => {
  const { ani, hadi } = newsroom.cast
  const sides = { from: 'approved', to: 'working' } as const
  const { before, after, comparison, counts } = done(await readComparison(ani, articleId, sides))
  expect(before).toMatchObject({ ordinal: 1, isApproved: true, isLive: false })
  expect(after.ordinal).toBeNull()
  expect([counts, isChanged(comparison.seoTitle)]).toEqual([{ text: 0, metadata: 1, image: 0 }, true])
  expect(done(await readComparison(ani, articleId, { from: 1, to: 1 })).counts.metadata).toBe(0)
  expect(await readComparison(hadi, articleId, sides)).toEqual({ ok: false, refusal: { kind: 'not-found' } })
})

test('a side that is not there, or not any more, is refused', async () => {
  const { ani, budi } = newsroom.cast
  const refused = { ok: false, refusal: { kind: 'no-revision' } }
  expect(await readComparison(ani, articleId, { from: 'live', to: 'working' })).toEqual(refused)
  expect(await readComparison(ani, articleId, { from: 99, to: 'working' })).toEqual(refused)
  done(await returnArticle(budi, { ...(await seen(articleId)), note: 'Tambah sumber.' }, NOW))
  expect(await readComparison(ani, articleId, { from: 'approved', to: 'working' })).toEqual(refused)
})
