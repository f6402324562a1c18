import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Document } from '#lib/body/document.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { db } from '#lib/db/client.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { contentText } from '#lib/newsroom/content.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { approveArticle } from './approve-article.ts'
import { createArticle } from './create-article.ts'
import { embargoArticle } from './embargo-article.ts'
import type { WaitingConflict } from './merge-into-pending.ts'
import { publishArticle } from './publish-article.ts'
import { quickFixArticle } from './quick-fix-article.ts'
import { saveArticle } from './save-article.ts'
import { scheduleArticle } from './schedule-article.ts'
import { settleQuickFix } from './settle-quick-fix.ts'
import { submitArticle } from './submit-article.ts'

const FIRST = 'Presiden Azerbaidjan tiba pukul sembilan.'
const FIXED = 'Presiden Azerbaijan tiba pukul sembilan.'
const SECOND = 'Hujan turun sejak pagi.'

let newsroom: Newsroom
let articleId: string
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})
beforeEach(async () => {
  const { ani, budi } = newsroom.cast
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf('Tamu tiba', FIRST, SECOND) }
  articleId = done(await createArticle(ani, input, NOW)).articleId
  await approve()
  done(await publishArticle(budi, await seen(articleId), NOW))
})

async function approve(): Promise<void> {
  done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
  done(await approveArticle(newsroom.cast.budi, await seen(articleId), NOW))
}

const row = () =>
  db().article.findUniqueOrThrow({ where: { id: articleId }, include: { liveRevision: true, latestRevision: true } })
const texts = (document: unknown) =>
  (document as Document).body.content?.map(({ content }) => content?.map(({ text }) => text).join(''))
const conflictsOf = ({ quickFixConflicts }: Awaited<ReturnType<typeof row>>) =>
  (quickFixConflicts ?? []) as unknown as WaitingConflict[]
const eventsSince = async (count: number) =>
  (await db().event.findMany({ where: { articleId }, orderBy: { ordinal: 'asc' } })).slice(count)
const countEvents = () => db().event.count({ where: { articleId } })

async function fix(actor: Member, ...paragraphs: string[]) {
  const liveHash = (await row()).liveRevision?.hash ?? ''
  return quickFixArticle(
    actor,
    { articleId, liveHash, document: documentOf('Tamu tiba', ...paragraphs), image: null },
    NOW,
  )
}

/** Types into a paragraph of the working copy: what stands between `from` and its end becomes `text`. */
async function type(by: Member, paragraph: number, text: string, from = 0): Promise<void> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await row()).yjs)
  const node = (doc.getXmlFragment('body').get(paragraph) as Y.XmlElement).get(0) as Y.XmlText
  node.delete(from, node.length - from)
  node.insert(from, text)
  done(await saveArticle(by, { articleId, update: Y.encodeStateAsUpdate(doc), schemaVersion: SCHEMA_VERSION }, NOW))
}

/** The working copy's Yjs state, its projection and its hash say the same. */
async function expectWhole(): Promise<void> {
  const { yjs, document, metadata, sectionId, contentHash } = await row()
  expect(documentFromYjs(yjs)).toEqual({ ok: true, value: document })
  expect(sha256(contentText({ document, metadata: metadata as unknown as Metadata, sectionId }))).toBe(contentHash)
}

describe('a quick fix', () => {
  test('of a story without changes is what readers see and what is worked on, at the same address', async () => {
    const { slug } = (await row()).metadata as unknown as Metadata
    const before = await countEvents()
    const liveHash = (await row()).liveRevision?.hash ?? ''
    const document = documentOf('Tamu tiba', FIXED, SECOND)
    const input = { articleId, liveHash, document: { ...document, headline: 'Tamu datang' }, image: null }
    expect(done(await quickFixArticle(newsroom.cast.budi, input, NOW))).toMatchObject({ words: 2, conflicts: 0 })
    const after = await row()
    expect(after.liveRevision).toMatchObject({
      headline: 'Tamu datang',
      slug,
      hash: after.contentHash,
      reason: 'quick-fixed',
    })
    expect([after.stage, after.publication, after.liveHeadline]).toEqual(['draft', 'live', 'Tamu datang'])
    expect(texts(after.document)).toEqual([FIXED, SECOND])
    await expectWhole()
    const events = await eventsSince(before)
    expect(events.map(({ name }) => name)).toEqual(['article.approved', 'article.published', 'article.quick-fixed'])
    const signed = await db().signOff.findFirstOrThrow({ where: { articleId, stage: 'quickFix' } })
    expect(signed).toMatchObject({ byId: newsroom.cast.budi.id, role: 'editor', hash: after.contentHash })
  })

  test('goes out alone under a pending revision, which gets it too', async () => {
    await type(newsroom.cast.ani, 1, ' Warga menunggu.', SECOND.length)
    await type(newsroom.cast.ani, 0, `Kemarin ${FIRST}`)
    done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
    done(await fix(newsroom.cast.budi, FIXED, SECOND))
    const after = await row()
    expect(texts(after.liveRevision?.document)).toEqual([FIXED, SECOND])
    expect(texts(after.document)).toEqual([`Kemarin ${FIXED}`, `${SECOND} Warga menunggu.`])
    expect([after.stage, conflictsOf(after)]).toEqual(['review', []])
    await expectWhole()
    // What Ani typed before the fix was merged in is a revision of its own.
    done(await approveArticle(newsroom.cast.budi, await seen(articleId), NOW))
    done(await publishArticle(newsroom.cast.budi, await seen(articleId), NOW))
    expect(texts((await row()).liveRevision?.document)?.[0]).toBe(`Kemarin ${FIXED}`)
  })

  test('takes the approval and the schedule of a pending revision that was signed without it', async () => {
    await type(newsroom.cast.ani, 1, ' Warga menunggu.', SECOND.length)
    await approve()
    done(await scheduleArticle(newsroom.cast.budi, { ...(await seen(articleId)), at: '2026-11-23T09:00' }, NOW))
    const before = await countEvents()
    done(await fix(newsroom.cast.citra, FIXED, SECOND))
    const after = await row()
    expect([after.stage, after.approvedRevisionId, after.scheduledAt]).toEqual(['review', null, null])
    const told = (await eventsSince(before)).at(-1)
    expect(told?.facts).toMatchObject({ from: 'approved', to: 'review', unscheduled: true, merged: true })
    const jobs = await db().$queryRaw<
      unknown[]
    >`select 1 from graphile_worker.jobs where key = ${`publish:${articleId}`}`
    expect(jobs).toEqual([])
    done(await approveArticle(newsroom.cast.budi, await seen(articleId), NOW))
    expect((await row()).stage).toBe('approved')
  })

  test('leaves an approval alone that was given to a text with the same fix in it', async () => {
    await type(newsroom.cast.ani, 0, FIXED)
    await type(newsroom.cast.ani, 1, ' Warga menunggu.', SECOND.length)
    await approve()
    const { contentHash } = await row()
    done(await fix(newsroom.cast.citra, FIXED, SECOND))
    expect(await row()).toMatchObject({ stage: 'approved', contentHash })
    done(await publishArticle(newsroom.cast.budi, await seen(articleId), NOW))
  })

  test('that meets other changes of the same words waits as a conflict, until somebody settles it', async () => {
    const { ani, budi, eka } = newsroom.cast
    const pending = 'Presiden Armenia tiba pukul sembilan.'
    await type(ani, 0, pending)
    await approve()
    done(await fix(newsroom.cast.citra, FIXED, SECOND))
    const met = await row()
    expect(texts(met.document)).toEqual([pending, SECOND])
    expect(met.stage).toBe('review')
    const [conflict] = conflictsOf(met)
    expect(conflict).toMatchObject({ part: 'body', base: FIRST, live: FIXED, working: pending })
    // The same text is signed once more, by somebody who has seen the conflict.
    expect(met.round).toBe(3)
    const settle = async (by: Member, take: 'fix' | 'pending', conflictId = conflict?.id ?? '') =>
      settleQuickFix(by, { ...(await seen(articleId)), conflictId, take }, NOW)
    // In review the text is no longer its author's.
    expect(await settle(ani, 'fix')).toMatchObject({ refusal: { kind: 'not-allowed' } })
    done(await settle(eka, 'fix'))
    const settled = await row()
    expect([texts(settled.document)?.[0], settled.quickFixConflicts]).toEqual([FIXED, null])
    await expectWhole()
    expect(await settle(budi, 'pending')).toMatchObject({ refusal: { kind: 'stale' } })
    expect((await eventsSince(0)).at(-1)).toMatchObject({
      name: 'article.quick-fix-settled',
      facts: { part: 'body', take: 'fix', left: 0 },
    })
  })

  test('may be left out of the pending text, and is gone where its paragraph is', async () => {
    await type(newsroom.cast.ani, 0, 'Kunjungan itu batal karena kabut.')
    done(await fix(newsroom.cast.budi, FIXED, SECOND))
    const [conflict] = conflictsOf(await row())
    expect(conflict?.working).toBeNull()
    const settle = async (take: 'fix' | 'pending') =>
      settleQuickFix(newsroom.cast.ani, { ...(await seen(articleId)), conflictId: conflict?.id ?? '', take }, NOW)
    expect(await settle('fix')).toMatchObject({ refusal: { kind: 'text-gone' } })
    done(await settle('pending'))
    expect(await row()).toMatchObject({ quickFixConflicts: null, stage: 'draft' })
    expect(texts((await row()).document)?.[0]).toBe('Kunjungan itu batal karena kabut.')
  })

  test('is for typing errors: not for many words, other paragraphs, nothing at all, or an empty text', async () => {
    const { budi } = newsroom.cast
    const many = Array.from({ length: 21 }, (_, at) => `kata${at}`).join(' ')
    expect(await fix(budi, FIRST, `${SECOND} ${many}`)).toMatchObject({
      refusal: { kind: 'too-much-changed', most: 20 },
    })
    expect(await fix(budi, FIRST)).toMatchObject({ refusal: { kind: 'restructured' } })
    expect(await fix(budi, FIRST, SECOND)).toMatchObject({ refusal: { kind: 'unchanged' } })
    const liveHash = (await row()).liveRevision?.hash ?? ''
    const empty = { ...documentOf('Tamu tiba', FIXED, SECOND), headline: ' ' }
    expect(await quickFixArticle(budi, { articleId, liveHash, document: empty, image: null }, NOW)).toMatchObject({
      refusal: { kind: 'incomplete', missing: ['headline'] },
    })
    expect(texts((await row()).liveRevision?.document)).toEqual([FIRST, SECOND])
  })

  test('brings no new fault that would stop a publication', async () => {
    const { budi } = newsroom.cast
    const marked = (await fix(budi, FIRST.replace('sembilan', 'TK'), SECOND)) as { refusal: { kind: string } }
    expect(marked).toMatchObject({ ok: false, refusal: { kind: 'blocked', checks: [expect.any(String)] } })
    expect(done(await fix(budi, FIXED, SECOND)).words).toBe(1)
  })

  test('is not for the author, acts on what was seen, and keeps the embargo', async () => {
    const { ani, budi, indra } = newsroom.cast
    expect(await fix(ani, FIXED, SECOND)).toMatchObject({ refusal: { kind: 'not-allowed', need: 'quickFixer' } })
    expect(await fix(indra, FIXED, SECOND)).toMatchObject({ refusal: { kind: 'not-allowed', need: 'quickFixer' } })
    const liveHash = (await row()).liveRevision?.hash ?? ''
    done(await fix(budi, FIXED, SECOND))
    const late = { articleId, liveHash, document: documentOf('Tamu tiba', FIRST, `${SECOND} Deras.`), image: null }
    expect(await quickFixArticle(newsroom.cast.citra, late, NOW)).toMatchObject({
      refusal: { kind: 'stale', event: 'article.quick-fixed', by: newsroom.cast.budi.name },
    })
    done(await embargoArticle(budi, { ...(await seen(articleId)), until: '2026-11-24T09:00' }, NOW))
    expect(await fix(budi, FIRST, SECOND)).toMatchObject({ refusal: { kind: 'embargoed' } })
  })
})
