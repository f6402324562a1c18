import { db, Prisma } from '#lib/db/client.ts'
import type { HomeView, SectionRef } from '#lib/newsroom/site-views.ts'
import { arrangeHome, BLOCK_SIZE, FIRST_SIZE } from './arrange-home.ts'
import { CARD, type CardRow, LIVE, toCard } from './card.ts'
import { readChrome } from './chrome.ts'
import { readMostRead } from './read-popular.ts'

const POPULAR = 5

type Row = {
  newest: CardRow[] | null
  blocks: { section: SectionRef; cards: CardRow[] }[] | null
}

/** The front page: the newest stories of all sections, and of each. */
export async function readHome(): Promise<HomeView> {
  const [chrome, [row], popular] = await Promise.all([
    readChrome(),
    db().$queryRaw<Row[]>(STATEMENT),
    readMostRead('day', POPULAR),
  ])
  const newest = (row?.newest ?? []).map(toCard)
  const blocks = (row?.blocks ?? []).map(({ section, cards }) => ({ section, cards: cards.map(toCard) }))
  return { kind: 'home', chrome, updatedAt: newest[0]?.publishedAt ?? null, popular, ...arrangeHome(newest, blocks) }
}

const newest = Prisma.sql`select ${CARD} as "card", a."publishedAt", a."id" from ${LIVE}
  where a."publication" = 'live' order by a."publishedAt" desc, a."id" desc limit ${FIRST_SIZE}`

/** Enough of each section for a block from which all stories that already stand above are left out. */
const ofSection = Prisma.sql`select ${CARD} as "card", a."publishedAt", a."id"
  from (select "articleId" from "Listing" where "kind" = 'section' and "key" = o."id"
        order by "publishedAt" desc, "articleId" desc limit ${BLOCK_SIZE + FIRST_SIZE}) l
  join ${LIVE} on a."id" = l."articleId"`

const STATEMENT = Prisma.sql`select
  (select jsonb_agg(n."card" order by n."publishedAt" desc, n."id" desc) from (${newest}) n) as "newest",
  (select jsonb_agg(b."block" order by b."position", b."slug") from (
    select o."position", o."slug", jsonb_build_object(
      'section', jsonb_build_object('slug', o."slug", 'name', o."name"),
      'cards', (select jsonb_agg(c."card" order by c."publishedAt" desc, c."id" desc) from (${ofSection}) c)
    ) as "block" from "Section" o
    where exists (select 1 from "Listing" where "kind" = 'section' and "key" = o."id")) b) as "blocks"`
