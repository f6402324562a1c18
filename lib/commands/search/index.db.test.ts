import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { approveArticle } from '../article/approve-article.ts'
import { createArticle } from '../article/create-article.ts'
import { embargoArticle } from '../article/embargo-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { restoreArticle } from '../article/restore-article.ts'
import { retractArticle } from '../article/retract-article.ts'
import { saveMetadata } from '../article/save-metadata.ts'
import { submitArticle } from '../article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { countTerms } from './count-terms.ts'
import { indexArchive } from './index-archive.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const draft = async (headline: string, text: string): Promise<string> => {
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf(headline, text) }
  return done(await createArticle(newsroom.cast.ani, input, NOW)).articleId
}

async function publish(articleId: string): Promise<void> {
  const { ani, citra } = newsroom.cast
  done(await submitArticle(ani, await seen(articleId), NOW))
  done(await approveArticle(citra, await seen(articleId), NOW))
  done(await publishArticle(citra, await seen(articleId), NOW))
}

const live = async (headline: string, text: string): Promise<string> => {
  const articleId = await draft(headline, text)
  await publish(articleId)
  return articleId
}

/** The articles that a query finds in the index. */
const found = async (query: string): Promise<string[]> => {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select "articleId" as "id" from "SearchDocument" where "terms" @@ ${query}::tsquery`
  return rows.map(({ id }) => id)
}

const frequencyOf = async (term: string): Promise<number> =>
  (await db().termFrequency.findUnique({ where: { term } }))?.documents ?? 0

async function count(): Promise<void> {
  while ((await countTerms()) > 0);
}

describe('the index of live stories', () => {
  test('finds a story by stem, name and month from its publication on, and not before', async () => {
    const articleId = await draft('Kapal Lontar Dikirimkan', 'Bupati Rina Wulandari mengirim surat lontar.')
    expect(await found('lontar')).toEqual([])
    await publish(articleId)
    for (const query of ['lontar & kirim', "'@rina wulandari'", "'~202611' & lontar", 'kirim:A'])
      expect(await found(query)).toEqual([articleId])
  })

  test('holds the revision that readers see, whatever the working copy says', async () => {
    const articleId = await live('Terumbu Pulih', 'Terumbu di Wakatobi pulih.')
    const { version, sectionId, metadata } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    const old = metadata as unknown as Metadata
    const next = { ...old, credits: [...old.credits], tags: ['Konservasi Laut'] }
    done(await saveMetadata(newsroom.cast.citra, { articleId, version, sectionId, metadata: next }, NOW))
    expect(await found("'#konservasi-laut'")).toEqual([])
    await publish(articleId)
    expect(await found("'#konservasi-laut' & terumbu")).toEqual([articleId])
    expect(await db().searchDocument.count({ where: { articleId } })).toBe(1)
  })

  test('loses a retracted story with its retraction and has it back with its restoration', async () => {
    const articleId = await live('Mercusuar Padam', 'Mercusuar padam semalam.')
    const words = { reason: 'internalCorrection' as const, text: 'Berita ini memuat kekeliruan yang mendasar.' }
    done(await retractArticle(newsroom.cast.dewi, { ...(await seen(articleId)), ...words }, NOW))
    expect(await found('mercusuar')).toEqual([])
    done(await restoreArticle(newsroom.cast.dewi, await seen(articleId), NOW))
    expect(await found('mercusuar')).toEqual([articleId])
  })

  test('knows nothing of a story under embargo', async () => {
    const articleId = await draft('Anugerah Sastra', 'Pemenang anugerah belum diumumkan.')
    done(await embargoArticle(newsroom.cast.citra, { ...(await seen(articleId)), until: '2026-12-01T10:00' }, NOW))
    done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
    done(await approveArticle(newsroom.cast.citra, await seen(articleId), NOW))
    expect((await publishArticle(newsroom.cast.citra, await seen(articleId), NOW)).ok).toBe(false)
    expect(await found('anugerah')).toEqual([])
  })

  test('counts in how many stories a term stands, once each, through every change', async () => {
    await count()
    const before = await frequencyOf('')
    const first = await live('Zeppelin Melintas', 'Zeppelin melintas, zeppelin mendarat.')
    await live('Zeppelin Kembali', 'Zeppelin pulang.')
    await Promise.all([count(), count()])
    expect([await frequencyOf('zeppelin'), await frequencyOf('')]).toEqual([2, before + 2])
    const words = { reason: 'internalCorrection' as const, text: 'Berita ini memuat kekeliruan yang mendasar.' }
    done(await retractArticle(newsroom.cast.dewi, { ...(await seen(first)), ...words }, NOW))
    await count()
    expect([await frequencyOf('zeppelin'), await frequencyOf('')]).toEqual([1, before + 1])
    expect(await db().termChange.count()).toBe(0)
  })

  test('is filled for stories from before it, and anew when the analysis has changed', async () => {
    const gone = await live('Gerhana Cincin', 'Gerhana terlihat di Natuna.')
    const old = await live('Gerhana Total', 'Gerhana terlihat di Sorong.')
    await db().$executeRaw`delete from "SearchDocument" where "articleId" = ${gone}::uuid`
    await db().$executeRaw`update "SearchDocument" set "analysis" = 0, "terms" = '' where "articleId" = ${old}::uuid`
    expect(await found('gerhana')).toEqual([])
    expect(await indexArchive()).toBeNull()
    expect(new Set(await found('gerhana'))).toEqual(new Set([gone, old]))
  })
})
