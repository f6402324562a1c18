// biome-ignore-all lint/style/noRestrictedImports: the stories of this test are led by commands, as everywhere
import { beforeAll, expect, test } from 'vitest'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { saveMetadata } from '#lib/commands/article/save-metadata.ts'
import { spikeArticle } from '#lib/commands/article/spike-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { mayHear } from './live.ts'

let newsroom: Newsroom
let draft: string

const of = (articleId: string | null, userId: string | null = null) => ({
  name: 'article.saved' as const,
  articleId,
  userId,
  actorId: null,
})

/** Who of the cast hears of an event. */
const hearers = async (heard: ReturnType<typeof of>): Promise<string[]> => {
  const { cast } = newsroom
  const asked = (['ani', 'joko', 'hadi', 'budi', 'citra', 'fajar', 'gita'] as const).map(async (who) =>
    (await mayHear(cast[who], heard)) ? who : null,
  )
  return (await Promise.all(asked)).filter((who) => who !== null)
}

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf('Rahasia', 'Satu alinea.') }
  draft = done(await createArticle(newsroom.cast.ani, input, NOW)).articleId
})

test('a draft is heard of by its author and by who edits, not by other reporters, contributors or the admin', async () => {
  expect(await hearers(of(draft))).toEqual(['ani', 'budi', 'citra', 'fajar'])
})

test('whoever is credited hears of it from then on', async () => {
  const { hadi, ani } = newsroom.cast
  const row = await db().article.findUniqueOrThrow({ where: { id: draft } })
  const metadata = row.metadata as unknown as Metadata
  const credits = [...metadata.credits, { role: 'contributor' as const, name: 'Hadi', userId: hadi.id }]
  const { version, sectionId } = row
  const input = { articleId: draft, version, sectionId, metadata: { ...metadata, tags: [...metadata.tags], credits } }
  done(await saveMetadata(ani, input, NOW))
  expect(await hearers(of(draft))).toContain('hadi')
})

test('what is handed in is heard of by every reporter, what is put aside by few again', async () => {
  done(await submitArticle(newsroom.cast.ani, await seen(draft), NOW))
  expect(await hearers(of(draft))).toContain('joko')
  done(await spikeArticle(newsroom.cast.budi, await seen(draft), NOW))
  expect(await hearers(of(draft))).not.toContain('joko')
})

test('what is addressed to one person is heard by that person alone, even of a story that all may see', async () => {
  expect(await hearers(of(draft, newsroom.cast.gita.id))).toEqual(['gita'])
})

test('of no story and of nobody in particular everybody hears; of a story that is not there nobody does', async () => {
  expect(await hearers(of(null))).toHaveLength(7)
  expect(await hearers(of('019a0000-0000-7000-8000-000000000000'))).toEqual([])
})
