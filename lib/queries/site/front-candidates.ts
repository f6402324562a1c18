import { db, Prisma } from '#lib/db/client.ts'
import { type Candidates, enoughFor } from '#lib/newsroom/front/arrange.ts'
import { type FrontOwner, type FrontSpec, pinsOf, slotOfBlock } from '#lib/newsroom/front/spec.ts'
import type { Card } from '#lib/newsroom/site-views.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'

type Row = {
  newest: CardRow[] | null
  pinned: CardRow[] | null
  blocks: Record<string, CardRow[] | null> | null
}

const inOrder = Prisma.sql`jsonb_agg(c."card" order by c."publishedAt" desc, c."id" desc)`

/** Live stories of one list, newest first. */
const listed = (kind: Prisma.Sql, key: Prisma.Sql, limit: Prisma.Sql) => Prisma.sql`(
  select ${CARD} as "card", a."publishedAt", a."id"
  from (select "articleId" from "Listing" where "kind" = ${kind}::"ListingKind" and "key" = ${key}::uuid
        order by "publishedAt" desc, "articleId" desc limit ${limit}) l
  join ${LIVE} on a."id" = l."articleId") c`

const ofAll = (limit: number) => Prisma.sql`(
  select ${CARD} as "card", a."publishedAt", a."id" from ${LIVE}
  where a."publication" = 'live' order by a."publishedAt" desc, a."id" desc limit ${limit}) c`

/**
 * Enough live stories for a front, whatever was put where: its pins as far as they are live, the newest of what it is
 * about, and the newest of each block. `spare` more of each, for somebody who is moving things about.
 */
export async function readCandidates(owner: FrontOwner, spec: FrontSpec, spare = 0): Promise<Candidates<Card>> {
  const enough = enoughFor(spec)
  const blocks = spec.blocks.filter(({ visible }) => visible || spare > 0)
  const newest =
    owner.kind === 'home'
      ? ofAll(enough.newest + spare)
      : listed(Prisma.sql`${owner.kind}`, Prisma.sql`${owner.key}`, Prisma.sql`${enough.newest + spare}`)
  const [row] = await db().$queryRaw<Row[]>`select
    (select ${inOrder} from ${newest}) as "newest",
    (select ${inOrder} from (select ${CARD} as "card", a."publishedAt", a."id" from ${LIVE}
      where a."publication" = 'live' and a."number" = any(${pinsOf(spec)}::int[])) c) as "pinned",
    (select jsonb_object_agg(b."slot",
      (select ${inOrder} from ${listed(Prisma.sql`b."kind"`, Prisma.sql`b."key"`, Prisma.sql`b."size"`)}))
     from unnest(${blocks.map(slotOfBlock)}::text[], ${blocks.map(({ kind }) => kind)}::text[],
       ${blocks.map(({ key }) => key)}::text[], ${blocks.map((block) => enough.block(block) + spare)}::int[])
       as b("slot", "kind", "key", "size")) as "blocks"`
  return {
    newest: (row?.newest ?? []).map(toCard),
    pinned: (row?.pinned ?? []).map(toCard),
    blocks: Object.fromEntries(
      Object.entries(row?.blocks ?? {}).map(([slot, cards]) => [slot, (cards ?? []).map(toCard)]),
    ),
  }
}
