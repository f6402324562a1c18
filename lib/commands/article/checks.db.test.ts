import { beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { yjsFromDocument } from '#lib/body/yjs.ts'
import { db } from '#lib/db/client.ts'
import { readCheckFacts } from '#lib/db/find-findings.ts'
import { loadFacts } from '#lib/db/load-facts.ts'
import { DEFAULT_SETTINGS } from '#lib/newsroom/checks/settings.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { PRESETS } from '#lib/newsroom/presets.ts'
import { recountChecks } from '#lib/reactions/recount-checks.ts'
import { saveChecks } from '../site/save-checks.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { assignWorkflow } from '../workflow/assign-workflow.ts'
import { saveWorkflow } from '../workflow/save-workflow.ts'
import { approveArticle } from './approve-article.ts'
import { createArticle } from './create-article.ts'
import { overrideCheck } from './override-check.ts'
import { publishArticle } from './publish-article.ts'
import { returnArticle } from './return-article.ts'
import { saveArticle } from './save-article.ts'
import { saveMetadata } from './save-metadata.ts'
import { submitArticle } from './submit-article.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})

const REASON = 'Tautan sudah dicek redaksi.'
const linked = (href: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Selengkapnya di ' },
        { type: 'text', text: 'laman kementerian', marks: [{ type: 'link', attrs: { href } }] },
      ],
    },
  ],
})

async function begin(document: object, section = 'internasional'): Promise<string> {
  const input = { sectionId: newsroom.sectionId(section), document }
  return done(await createArticle(newsroom.cast.ani, input, NOW)).articleId
}

const faulty = (headline: string, href = 'https://berita.id/newsroom/article/1') => ({
  headline,
  standfirst: 'Ringkasan.',
  body: linked(href),
})

const counts = async (articleId: string) => {
  const row = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  return [row.blockCount, row.warnCount, row.adviseCount]
}

/** A workflow of the sports section whose door asks the checks. */
async function enforceAtSubmit(): Promise<void> {
  const spec = { ...PRESETS.kecil, submit: { enforce: 'warn' as const } }
  const { citra } = newsroom.cast
  const input = { workflowId: null, name: 'Ketat', spec, mapping: {}, version: 0 }
  const { workflowId } = done(await saveWorkflow(citra, input as never, NOW))
  const section = await db().section.findUniqueOrThrow({ where: { slug: 'olahraga' } })
  const assign = { sectionId: section.id, workflowId, mapping: {}, version: section.version }
  done(await assignWorkflow(citra, assign, NOW))
}

describe('findings', () => {
  test('are counted whenever the working copy is stored: begun, typed, and its metadata set', async () => {
    const { ani } = newsroom.cast
    expect(await counts(await begin(faulty('Kementerian membuka laman pengaduan warga')))).toEqual([1, 0, 0])
    const articleId = await begin(documentOf(''))
    expect(await counts(articleId)).toEqual([0, 0, 0])

    const typed = yjsFromDocument(faulty('Geger! Kementerian membuka laman aduan') as Document)
    done(await saveArticle(ani, { articleId, update: typed, schemaVersion: SCHEMA_VERSION }, NOW))
    expect(await counts(articleId)).toEqual([1, 1, 0])
    const row = await db().article.findUniqueOrThrow({ where: { id: articleId } })

    const metadata = { ...(row.metadata as unknown as Metadata), credits: [], tags: [] }
    const { version, sectionId } = row
    done(await saveMetadata(ani, { articleId, version, sectionId, metadata }, NOW))
    expect((await counts(articleId))[0]).toBe(2)
  })

  test('name live stories that are much alike, and no others, and never the story itself', async () => {
    const { ani, budi } = newsroom.cast
    const live = await begin(documentOf('Gubernur resmikan jembatan penyeberangan Sungai Musi', 'Satu alinea.'))
    await begin(documentOf('Gubernur resmikan jembatan penyeberangan di Sungai Musi', 'Konsep.'))
    done(await submitArticle(ani, await seen(live), NOW))
    done(await approveArticle(budi, await seen(live), NOW))
    done(await publishArticle(budi, await seen(live), NOW))
    const headline = 'Gubernur meresmikan jembatan penyeberangan Sungai Musi'
    const ask = (articleId: string | null) => readCheckFacts(db(), { articleId, headline, linkIds: [live] })
    const { similar, liveIds } = await ask(null)
    expect(similar.map((one) => one.articleId)).toEqual([live])
    expect(similar[0]?.similarity).toBeGreaterThan(0.8)
    expect(liveIds).toEqual([live])
    expect((await ask(live)).similar).toEqual([])
    expect((await counts(await begin(documentOf(headline, 'Sama.'))))[1]).toBe(1)
  })

  test('are counted anew for stories under way when the newsroom weighs them otherwise', async () => {
    const { ani, citra } = newsroom.cast
    const articleId = await begin(faulty('Kementerian membuka laman bantuan hukum'))
    expect(await counts(articleId)).toEqual([1, 0, 0])
    const { version } = await db().site.findUniqueOrThrow({ where: { id: 1 } })
    const settings = { ...DEFAULT_SETTINGS, levels: { emptyLink: 'advise' as const }, exceptions: [] }
    expect(await saveChecks(ani, { settings, version }, NOW)).toMatchObject({ refusal: { need: 'managingOrChief' } })
    expect(await saveChecks(newsroom.cast.gita, { settings, version }, NOW)).toMatchObject({ ok: false })
    done(await saveChecks(citra, { settings, version }, NOW))
    expect(await saveChecks(citra, { settings, version }, NOW)).toMatchObject({ refusal: { kind: 'stale' } })
    const event = await db().event.findFirstOrThrow({ where: { name: 'site.checks-changed' } })
    await recountChecks(event)
    expect(await counts(articleId)).toEqual([0, 0, 1])
    done(await saveChecks(citra, { settings: { ...settings, levels: {} }, version: version + 1 }, NOW))
    await recountChecks(event)
    expect(await counts(articleId)).toEqual([1, 0, 0])
  })
})

describe('a workflow that enforces the checks', () => {
  test('refuses by name what blocks, until the text is mended', async () => {
    await enforceAtSubmit()
    const { ani } = newsroom.cast
    const articleId = await begin(faulty('Tim nasional menang telak di laga pembuka'), 'olahraga')
    const refused = await submitArticle(ani, await seen(articleId), NOW)
    expect(refused).toEqual({ ok: false, refusal: { kind: 'blocked', checks: ['emptyLink'] } })
    const fine = await begin(documentOf('Tim nasional menang telak di laga kedua', 'Satu alinea.'), 'olahraga')
    done(await submitArticle(ani, await seen(fine), NOW))
  })

  test('lets pass what an editor let pass with a reason, on the record, for one round only', async () => {
    const { ani, indra, budi } = newsroom.cast
    const articleId = await begin(faulty('Pelatih baru tim nasional diumumkan besok'), 'olahraga')
    const over = { check: 'emptyLink', reason: REASON }
    const ask = async () => ({ ...(await seen(articleId)), ...over })
    for (const other of [ani, budi]) {
      const refused = await overrideCheck(other, await ask(), NOW)
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'not-allowed', need: 'sectionEditor' } })
    }
    const nothing = await overrideCheck(indra, { ...(await ask()), check: 'clickbait' }, NOW)
    expect(nothing).toMatchObject({ ok: false, refusal: { kind: 'invalid', field: 'check' } })
    done(await overrideCheck(indra, await ask(), NOW))
    expect(await overrideCheck(indra, await ask(), NOW)).toMatchObject({ ok: false })
    expect(await counts(articleId)).toEqual([0, 0, 0])
    const event = await db().event.findFirstOrThrow({ where: { articleId, name: 'article.check-overridden' } })
    expect(event.facts).toMatchObject({ check: 'emptyLink', level: 'block', note: REASON })
    const facts = async () => (await loadFacts(db(), articleId, indra))?.facts
    expect((await facts())?.blockers).toEqual([])

    done(await submitArticle(ani, await seen(articleId), NOW))
    expect(await counts(articleId)).toEqual([1, 0, 0])
    expect((await facts())?.blockers).toEqual([{ check: 'emptyLink', level: 'block' }])
    const approval = await approveArticle(indra, await seen(articleId), NOW)
    expect(approval).toEqual({ ok: false, refusal: { kind: 'blocked', checks: ['emptyLink'] } })
    done(await overrideCheck(indra, await ask(), NOW))
    done(await approveArticle(indra, await seen(articleId), NOW))
    done(await publishArticle(indra, await seen(articleId), NOW))
  })

  test('stops at the stage and at publication where it asks for it, whoever presses', async () => {
    const { ani, budi, dewi } = newsroom.cast
    const articleId = await begin(faulty('Kedutaan membuka kembali layanan paspor'))
    done(await submitArticle(ani, await seen(articleId), NOW))
    for (const actor of [budi, dewi]) {
      const refused = await approveArticle(actor, await seen(articleId), NOW)
      expect(refused).toEqual({ ok: false, refusal: { kind: 'blocked', checks: ['emptyLink'] } })
    }
    done(await returnArticle(budi, { ...(await seen(articleId)), note: 'Perbaiki tautannya.' }, NOW))
  })
})
