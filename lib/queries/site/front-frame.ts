import { db } from '#lib/db/client.ts'
import { type FrontOwner, type FrontSpec, slotOfBlock } from '#lib/newsroom/front/spec.ts'
import { sectionPath, topicPath } from '#lib/newsroom/paths.ts'
import type { FrontBlock, SectionRef } from '#lib/newsroom/site-views.ts'

/** What a block stands for before readers. */
export type BlockOwner = Omit<FrontBlock, 'cards' | 'path'> & { key: string; path: string }

export type FrontFrame = {
  /** The edition that readers see; null where the rule alone makes the page. */
  live: { spec: FrontSpec; breakingUntil: Date | null } | null
  /** The sections by slot, in their order. */
  owners: ReadonlyMap<string, BlockOwner>
  sectionIds: readonly string[]
}

/** Open topics that are offered for a block. */
const OFFERED = 100

/** Topics by id, or those that a block could be made of, the one that changed last first. */
export async function readTopicOwners(ids: readonly string[] | 'open'): Promise<BlockOwner[]> {
  if (ids.length === 0) return []
  const rows = await db().topic.findMany({
    where: ids === 'open' ? { closedAt: null } : { id: { in: [...ids] } },
    orderBy: { changedAt: 'desc' },
    take: ids === 'open' ? OFFERED : ids.length,
    select: { id: true, slug: true, name: true },
  })
  return rows.map(({ id, slug, name }) => ({ kind: 'topic', key: id, slug, name, path: topicPath(slug) }))
}

/** Ids of the topics that have a block. */
export const topicsIn = (spec: FrontSpec): string[] =>
  spec.blocks.flatMap(({ kind, key }) => (kind === 'topic' ? [key] : []))

type Row = {
  live: { spec: FrontSpec; breakingUntil: string | null } | null
  sections: (SectionRef & { id: string })[] | null
}

/** What a front is made of before its stories are looked for. */
export async function readFrontFrame({ kind, key }: FrontOwner): Promise<FrontFrame> {
  const [row] = await db().$queryRaw<Row[]>`select
    (select jsonb_build_object('spec', e."spec", 'breakingUntil', f."breakingUntil")
     from "Front" f join "FrontEdition" e on e."id" = f."liveId"
     where f."kind" = ${kind}::"FrontKind" and f."key" = ${key}) as "live",
    (select jsonb_agg(jsonb_build_object('id', "id", 'slug', "slug", 'name', "name") order by "position", "slug")
     from "Section") as "sections"`
  const sections = (row?.sections ?? []).map(({ id, slug, name }): BlockOwner => {
    return { kind: 'section', key: id, slug, name, path: sectionPath(slug) }
  })
  const until = row?.live?.breakingUntil
  return {
    live: row?.live ? { spec: row.live.spec, breakingUntil: until ? new Date(until) : null } : null,
    owners: new Map(sections.map((owner) => [slotOfBlock(owner), owner])),
    sectionIds: sections.map((owner) => owner.key),
  }
}
