import type { Prisma } from '#generated/prisma/client.ts'
import type { Document } from '#lib/body/document.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { ArticleFacts } from '#lib/newsroom/article.ts'
import { blockersOf } from '#lib/newsroom/checks/index.ts'
import { type Metadata, missingFrom, writersOf } from '#lib/newsroom/metadata.ts'
import { QUICK_FIX } from '#lib/newsroom/quick-fix.ts'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import type { Tx } from './client.ts'
import { findFindings } from './find-findings.ts'
import { visibleArticles } from './visible.ts'

const INCLUDE = {
  latestRevision: { select: { hash: true, ordinal: true } },
  approvedRevision: { select: { hash: true } },
  liveRevision: { select: { hash: true } },
  section: { select: { workflow: { select: { spec: true } } } },
  signOffs: { select: { round: true, stage: true, slot: true, role: true, byId: true, hash: true } },
  overrides: { select: { round: true, check: true } },
} satisfies Prisma.ArticleInclude

export type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof INCLUDE }>
export type Loaded = { facts: ArticleFacts; row: ArticleRow; document: Document; metadata: Metadata }

/** What the rules need to know of an article that the actor may see; null when there is none, or none for this actor. */
export async function loadFacts(tx: Tx, articleId: string, actor: Actor): Promise<Loaded | null> {
  const loaded = await loadUnchecked(tx, articleId, actor)
  if (!loaded) return null
  const { row, document, metadata } = loaded
  const findings = await findFindings(tx, articleId, { document, metadata, sectionId: row.sectionId })
  return { ...loaded, facts: { ...loaded.facts, blockers: blockersOf(findings, overriddenIn(row, row.round)) } }
}

/** Checks that somebody let pass in a round. */
export const overriddenIn = ({ overrides }: Pick<ArticleRow, 'overrides'>, round: number): string[] =>
  overrides.flatMap((one) => (one.round === round ? one.check : []))

/**
 * `loadFacts` without its blockers, for verbs that no finding stops: typing is stored each second, and is checked once,
 * as what it becomes.
 */
export async function loadUnchecked(tx: Tx, articleId: string, actor: Actor): Promise<Loaded | null> {
  const row = await tx.article.findFirst({
    where: { id: articleId, AND: [visibleArticles(actor)] },
    include: INCLUDE,
  })
  if (!row) return null
  return { row, ...factsOf(row, specOf(row.section.workflow?.spec ?? (await siteSpec(tx)))) }
}

/** Settings written by our own commands are trusted to have the shape they were written with. */
const specOf = (spec: unknown): WorkflowSpec => spec as WorkflowSpec

async function siteSpec(tx: Tx): Promise<unknown> {
  const site = await tx.site.findUniqueOrThrow({ where: { id: 1 }, select: { workflow: { select: { spec: true } } } })
  return site.workflow.spec
}

/** The workflow that answers for a section: its own, or the newsroom's. */
export async function loadWorkflow(tx: Tx, sectionId: string): Promise<WorkflowSpec> {
  const section = await tx.section.findUnique({
    where: { id: sectionId },
    select: { workflow: { select: { spec: true } } },
  })
  return specOf(section?.workflow?.spec ?? (await siteSpec(tx)))
}

/** Rows written by our own commands are trusted to have the shapes they were written with. */
export function factsOf(row: ArticleRow, workflow: WorkflowSpec): Omit<Loaded, 'row'> {
  const document = row.document as unknown as Document
  const metadata = row.metadata as unknown as Metadata
  const facts: ArticleFacts = {
    id: row.id,
    stage: row.stage,
    publication: row.publication,
    sectionId: row.sectionId,
    createdById: row.createdById,
    writerIds: writersOf(metadata),
    assigneeId: row.assigneeId,
    contentHash: row.contentHash,
    approvedHash: row.approvedRevision?.hash ?? null,
    liveHash: row.liveRevision?.hash ?? null,
    missing: missingFrom({ ...document, words: row.words }, metadata),
    blockers: [],
    workflow,
    // The signature under a quick fix is one on the live text, and none of this round's.
    signOffs: row.signOffs.filter(({ round, stage }) => round === row.round && stage !== QUICK_FIX),
    round: row.round,
    needsLegal: row.needsLegal,
    sensitive: row.sensitive,
    scheduledAt: row.scheduledAt,
    embargoUntil: row.embargoUntil,
  }
  return { facts, document, metadata }
}

/** Holds the article's row until the transaction ends, so that what is judged is what is changed. */
export async function lockArticle(tx: Tx, articleId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Article" where "id" = ${articleId}::uuid for update`
}
