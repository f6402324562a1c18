import { z } from 'zod'
import { changedWords, compareText } from '#lib/body/compare/spans.ts'
import { type Document, parseDocument } from '#lib/body/document.ts'
import { keepsStructure, wordsFixed } from '#lib/body/merge/quick-fix.ts'
import { countWords } from '#lib/body/text.ts'
import { appendEvent } from '#lib/db/append-event.ts'
import type { Prisma, Tx } from '#lib/db/client.ts'
import { findFindings } from '#lib/db/find-findings.ts'
import { lastChange } from '#lib/db/last-change.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import { transact } from '#lib/db/transact.ts'
import { ok, type Result, refuse } from '#lib/kit/result.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import { type Actor, isMember, type Member } from '#lib/newsroom/actor.ts'
import type { Finding } from '#lib/newsroom/checks/check.ts'
import { blockersOf } from '#lib/newsroom/checks/index.ts'
import { contentText } from '#lib/newsroom/content.ts'
import { type LeadImage, type Metadata, missingFrom } from '#lib/newsroom/metadata.ts'
import { type Fix, fixesAs, judgeFix, QUICK_FIX } from '#lib/newsroom/quick-fix.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { keepRevision } from './cut-revision.ts'
import { goLive } from './go-live.ts'
import { mergeIntoPending } from './merge-into-pending.ts'
import { cancelsSchedule, columnsOf } from './move.ts'
import { openArticle } from './open-article.ts'
import { removePublication } from './publication-job.ts'
import { type Content, keepWhatStood, recountFor } from './store-content.ts'

const line = (max: number) => z.string().trim().max(max)
export const QuickFixArticle = z.object({
  articleId: z.uuid(),
  /** The hash of what readers see, as the author saw it. Typing and verbs on the pending text make no fix stale. */
  liveHash: z.string().regex(/^[0-9a-f]{64}$/),
  document: z.unknown(),
  /** The texts of the live picture; null leaves them as they are. */
  image: z.object({ caption: line(500), credit: line(200), alt: line(500) }).nullable(),
})
type Input = z.infer<typeof QuickFixArticle>
type QuickFixed = { articleId: string; version: number; words: number; conflicts: number }

/**
 * Mends a few words of what readers see, alone and at once: a revision of the live text is signed and published, and the
 * pending text gets the same fix, or a conflict that its writers settle. Approved pending text loses its approval, and
 * with it its schedule: it was signed without the fix.
 */
export const quickFixArticle = (actor: Actor, input: Input, now: Date): Promise<Result<QuickFixed, Refusal>> =>
  transact(async (tx) => {
    const opened = await openArticle(tx, 'quickFix', actor, { articleId: input.articleId }, now)
    if (!opened.ok) return opened
    if (!isMember(actor)) return refuse({ kind: 'not-found' })
    const { loaded, step } = opened.value
    if (input.liveHash !== loaded.facts.liveHash) return refuse(await lastChange(tx, `article:${input.articleId}`))
    const parsed = parseDocument(input.document)
    if (!parsed.ok) return refuse({ kind: 'invalid', field: 'document', problem: 'schema' })
    const live = await liveContent(tx, loaded)
    const fixed = { ...live, document: parsed.value, metadata: withTexts(live.metadata, input.image) }
    const fix = await fixOf(tx, loaded, live, fixed)
    const refusal = judgeFix(loaded.facts, fix, actor, now)
    if (refusal) return refuse(refusal)
    await keepWhatStood(tx, loaded, actor, now)
    const merged = await mergeIntoPending(tx, loaded, live, { ...fixed, hash: fix.hash }, step)
    const revision = await publish(tx, loaded, { ...fixed, hash: fix.hash }, actor, now)
    const version = loaded.row.version + 1
    const { data, facts } = await goLive(tx, loaded.row, revision.id, now)
    await tx.article.update({
      where: { id: loaded.row.id },
      data: {
        ...data,
        ...columnsOf(loaded, merged.step, null),
        ...(await recountFor(tx, loaded, merged.step.round)),
        ...(merged.columns && { ...merged.columns, contentById: actor.id, contentAt: now }),
        ...(merged.conflicts.length > 0 && { quickFixConflicts: merged.conflicts as unknown as Prisma.InputJsonValue }),
        latestRevisionId: revision.id,
        version,
        touchedAt: now,
      },
    })
    const unscheduled = cancelsSchedule(loaded, merged.step)
    if (unscheduled) await removePublication(tx, loaded.row.id)
    const about = { actor, articleId: loaded.row.id, at: now }
    const signed = { revision: revision.ordinal, hash: fix.hash, quickFix: true }
    await appendEvent(tx, { ...about, name: 'article.approved', facts: { ...signed, slots: [QUICK_FIX] } })
    await appendEvent(tx, { ...about, name: 'article.published', facts: { ...facts, quickFix: true } })
    await appendEvent(tx, {
      ...about,
      name: 'article.quick-fixed',
      facts: {
        ...facts,
        ...signed,
        words: fix.words,
        merged: merged.columns !== null,
        conflicts: merged.added,
        from: loaded.facts.stage,
        to: merged.step.stage,
        ...(unscheduled && { unscheduled: true }),
      },
    })
    return ok({ articleId: loaded.row.id, version, words: fix.words, conflicts: merged.added })
  })

async function liveContent(tx: Tx, { row }: Loaded): Promise<Content & { hash: string }> {
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: row.liveRevisionId ?? '' } })
  return {
    document: revision.document as unknown as Document,
    metadata: revision.metadata as unknown as Metadata,
    sectionId: revision.sectionId,
    hash: revision.hash,
  }
}

const withTexts = (metadata: Metadata, texts: Omit<LeadImage, 'imageId'> | null): Metadata =>
  metadata.leadImage && texts ? { ...metadata, leadImage: { ...metadata.leadImage, ...texts } } : metadata

/** The address stays: a slug that followed the headline was published with the story, and no fix changes it. */
async function fixOf(tx: Tx, { row }: Loaded, live: Content, fixed: Content): Promise<Fix> {
  const texts = (['caption', 'credit', 'alt'] as const).map((field) =>
    changedWords(compareText(live.metadata.leadImage?.[field] ?? '', fixed.metadata.leadImage?.[field] ?? '')),
  )
  return {
    hash: sha256(contentText(fixed)),
    words: texts.reduce((sum, words) => sum + words, wordsFixed(live.document, fixed.document)),
    keepsStructure: keepsStructure(live.document, fixed.document),
    missing: missingFrom({ ...fixed.document, words: countWords(fixed.document) }, fixed.metadata),
    blockers: blockersOf(await newFindings(tx, row.id, live, fixed), []),
  }
}

/** What the checks find more often than in the text that readers have. */
async function newFindings(tx: Tx, articleId: string, live: Content, fixed: Content): Promise<Finding[]> {
  const before = await findFindings(tx, articleId, live)
  const after = await findFindings(tx, articleId, fixed)
  const times = (findings: readonly Finding[], name: string) => findings.filter(({ check }) => check === name).length
  return after.filter(({ check }) => times(after, check) > times(before, check))
}

/** The mended text as a revision of its own, with the signature of whoever answers for it. */
async function publish(tx: Tx, { row, facts }: Loaded, fixed: Content & { hash: string }, actor: Member, at: Date) {
  const last = await tx.revision.findFirst({ where: { articleId: row.id }, orderBy: { ordinal: 'desc' } })
  const revision = await keepRevision(
    tx,
    { ...fixed, articleId: row.id, ordinal: (last?.ordinal ?? 0) + 1, words: countWords(fixed.document) },
    { reason: 'quick-fixed', byId: actor.id, at },
  )
  const role = fixesAs(facts, actor)
  const slot = { articleId: row.id, round: row.round, stage: QUICK_FIX, slot: QUICK_FIX, hash: fixed.hash }
  // A fix that takes back the last one signs what was signed before.
  if (role)
    await tx.signOff.createMany({
      data: [{ ...slot, role, byId: actor.id, revisionId: revision.id, at }],
      skipDuplicates: true,
    })
  return revision
}
