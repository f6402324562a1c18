import { randomUUID } from 'node:crypto'
import type { Document } from '#lib/body/document.ts'
import { editYjs } from '#lib/body/merge/edit-yjs.ts'
import { type FixConflict, type FixPart, type MergedFix, mergeFix, mergeLine } from '#lib/body/merge/merge-fix.ts'
import type { Tx } from '#lib/db/client.ts'
import type { Loaded } from '#lib/db/load-facts.ts'
import type { LeadImage, Metadata } from '#lib/newsroom/metadata.ts'
import { quickFixed } from '#lib/newsroom/quick-fix.ts'
import type { Step } from '#lib/newsroom/workflow.ts'
import { type Content, ofArticle, project } from './store-content.ts'

/** A conflict as it waits on its article, under a name. */
export type WaitingConflict = FixConflict & { id: string }

type Hashed = Content & { hash: string }

/** The parts of a picture's text, as fields and as parts of a fix. */
export const IMAGE_PARTS = [
  ['caption', 'imageCaption'],
  ['credit', 'imageCredit'],
  ['alt', 'imageAlt'],
] as const satisfies readonly (readonly [keyof LeadImage, FixPart])[]

/**
 * What a fix of the live text makes of the working copy: its columns (null when it stays as it is), all conflicts that
 * wait there with the `added` new ones, and where the story then stands.
 */
export async function mergeIntoPending(tx: Tx, loaded: Loaded, live: Hashed, fixed: Hashed, step: Step) {
  const { row, facts } = loaded
  const text = mergeText(loaded, live.document, fixed.document)
  const image = mergeImage(live.metadata, fixed.metadata, loaded.metadata)
  const content = { document: text.document, metadata: image.metadata, sectionId: row.sectionId }
  const conflicts = [...text.conflicts, ...image.conflicts]
  const columns =
    row.contentHash === live.hash && conflicts.length === 0
      ? { ...(await project(tx, fixed, ofArticle(loaded))), ...asIs(fixed) }
      : await project(tx, content, ofArticle(loaded))
  const changed = columns.contentHash !== row.contentHash
  const inApproved = !changed && conflicts.length === 0 && facts.approvedHash === row.contentHash
  const waiting = (row.quickFixConflicts ?? []) as unknown as WaitingConflict[]
  return {
    columns: changed ? { ...columns, yjs: new Uint8Array(text.yjs) } : null,
    conflicts: [...waiting, ...conflicts.map((one): WaitingConflict => ({ ...one, id: randomUUID() }))],
    added: conflicts.length,
    // What was approved holds the fix already: then it was signed with it.
    step: inApproved
      ? { ...step, stage: facts.stage, approval: 'keep' as const }
      : { ...step, ...quickFixed(facts, columns.contentHash) },
  }
}

/** A working copy without changes stays what readers see, with the slug that they have. */
const asIs = ({ metadata, hash }: Hashed) => ({ metadata: metadata as object, contentHash: hash })

/** The merged text with its Yjs state. A state that cannot be edited to show it stays, and all of the fix is in conflict. */
function mergeText({ row, document }: Loaded, live: Document, fixed: Document): MergedFix & { yjs: Uint8Array } {
  const merged = mergeFix(live, fixed, document)
  const yjs = editYjs(row.yjs, document, merged.document)
  return yjs ? { ...merged, yjs } : { ...mergeFix(live, fixed, document, () => null), yjs: row.yjs }
}

/** The texts of a picture that the pending story still has. Another picture has words of its own. */
function mergeImage(live: Metadata, fixed: Metadata, pending: Metadata) {
  const [was, is, now] = [live.leadImage, fixed.leadImage, pending.leadImage]
  if (!was || !is || !now || now.imageId !== was.imageId) return { metadata: pending, conflicts: [] }
  const lines = IMAGE_PARTS.map(([field, part]) => ({ field, ...mergeLine(part, was[field], is[field], now[field]) }))
  const texts = Object.fromEntries(lines.map(({ field, text }) => [field, text]))
  return {
    metadata: { ...pending, leadImage: { ...now, ...texts } },
    conflicts: lines.flatMap(({ conflict }) => conflict ?? []),
  }
}
