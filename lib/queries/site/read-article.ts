import type { BodyNode } from '#lib/body/body-node.ts'
import { db, Prisma } from '#lib/db/client.ts'
import type { Metadata } from '#lib/newsroom/metadata.ts'
import { articlePath, numberInSegment } from '#lib/newsroom/paths.ts'
import { storyNumberOf } from '#lib/newsroom/site-links.ts'
import type {
  ArticleView,
  Card,
  Chrome,
  CreditView,
  LinkTarget,
  MovedView,
  NotFoundView,
  RetractedView,
  TagRef,
} from '#lib/newsroom/site-views.ts'
import type { ReasonKind } from '#lib/newsroom/suggest/suggestion.ts'
import { CARD, type CardRow, CREDITS, LIVE, TAGS, toCard } from './card.ts'
import { readChrome } from './chrome.ts'
import { readNotFound } from './read-not-found.ts'
import { readRelated } from './read-related.ts'
import { readRetraction } from './read-retraction.ts'
import { readSeriesParts, type TopicOf } from './read-series-parts.ts'
import { storiesLinkedFrom } from './stories-linked-from.ts'
import { storiesMovedFrom } from './stories-moved-from.ts'

type Target = {
  id: string
  headline: string
  section: string
  slug: string
  number: number
  reason: ReasonKind | null
}
type Row = {
  id: string
  sectionId: string
  card: CardRow
  body: BodyNode
  metadata: Metadata
  words: number
  updatedAt: Date | null
  credits: CreditView[] | null
  tags: TagRef[] | null
  topics: TopicOf[] | null
  targets: Target[] | null
  awaits: number[] | null
}

/**
 * The live story whose number ends the path `/{section}/{segment}`. Another path than its own is `moved` to that, so
 * that no address dies; of a retracted one its retraction is told. Only its live revision is read: neither working copy nor approved revision is near.
 */
export async function readArticle(
  section: string,
  segment: string,
): Promise<ArticleView<BodyNode> | MovedView | RetractedView | NotFoundView> {
  const number = numberInSegment(segment)
  if (number === null) return readNotFound()
  const [chrome, [row]] = await Promise.all([readChrome(), db().$queryRaw<Row[]>(statement(number))])
  if (!row) return (await readRetraction(number, chrome)) ?? readNotFound(chrome)
  const card = toCard(row.card)
  if (card.path !== `/${section}/${segment}`) return { kind: 'moved', path: card.path }
  return toView(chrome, row, card)
}

async function toView(chrome: Chrome, row: Row, card: Card): Promise<ArticleView<BodyNode>> {
  const { metadata, words, updatedAt, body } = row
  const topics = row.topics ?? []
  const linking = Promise.all([storiesLinkedFrom(body, chrome.origin), storiesMovedFrom(body, chrome.origin)])
  const linkedNumbers = linking.then(([linked, moved]) => [
    ...Object.keys(linked.live).map(Number),
    ...Object.values(moved.paths).flatMap((path) => storyNumberOf(path ?? '') ?? []),
  ])
  const targets = row.targets ?? []
  const { headline, standfirst } = card
  const about = { articleId: row.id, sectionId: row.sectionId, headline, standfirst, body, metadata }
  const [[linked, moved], series, related] = await Promise.all([
    linking,
    readSeriesParts(topics, card.number),
    readRelated({ ...about, targetIds: targets.map(({ id }) => id), linkedNumbers }, new Date()),
  ])
  return {
    kind: 'article',
    chrome,
    path: card.path,
    section: card.section,
    headline: card.headline,
    standfirst: card.standfirst,
    seoTitle: metadata.seoTitle,
    seoDescription: metadata.seoDescription,
    words,
    publishedAt: card.publishedAt,
    updatedAt,
    credits: row.credits ?? [],
    tags: row.tags ?? [],
    topics: topics.filter(({ kind }) => kind === 'topic').map(({ slug, name }) => ({ slug, name })),
    series: series.parts,
    picture: card.picture,
    body,
    targets: Object.fromEntries(targets.map((one) => [one.id, toTarget(one)])),
    stories: linked.live,
    moved: moved.paths,
    awaits: [...new Set([...(row.awaits ?? []), ...linked.awaited, ...moved.awaited, ...series.awaited])],
    more: related.cards,
    moreKind: related.kind,
    moreReasons: related.reasons,
  }
}

const toTarget = ({ headline, section, slug, number, reason }: Target): LinkTarget => ({
  headline,
  path: articlePath(section, slug, number),
  ...(reason && { reason }),
})

/** Targets and fallbacks: headline and address are those of the live revision, now; what is not live is not in it. */
export const LINK_TARGETS = Prisma.sql`select jsonb_agg(jsonb_build_object('id', ta."id", 'headline', tr."headline",
    'section', ts."slug", 'slug', tr."slug", 'number', ta."number",
    'reason', (select x."reason" from "AcceptedSuggestion" x where x."articleId" = a."id" and x."toId" = ta."id")))
  from "ArticleLink" k cross join lateral (values (k."toId"), (k."fallbackId")) to_("id")
  join "Article" ta on ta."id" = to_."id"
  join "Revision" tr on tr."id" = ta."liveRevisionId" join "Section" ts on ts."id" = ta."liveSectionId"
  where k."revisionId" = r."id" and ta."publication" = 'live'`

const TOPICS = Prisma.sql`select jsonb_agg(jsonb_build_object('id', t."id", 'kind', t."kind", 'slug', t."slug", 'name', t."name")
    order by t."name") from "Listing" l join "Topic" t on t."id" = l."key" where l."kind" = 'topic' and l."articleId" = a."id"`

const awaits = Prisma.sql`select jsonb_agg(ta."number") from "ArticleLink" k
  join "Article" ta on ta."id" in (k."toId", k."fallbackId")
  where k."revisionId" = r."id" and ta."publication" <> 'live'`

const statement = (number: number): Prisma.Sql => Prisma.sql`
  select a."id", a."liveSectionId" as "sectionId", ${CARD} as "card", r."document"->'body' as "body", r."metadata", r."words", a."updatedAt",
    (${CREDITS}) as "credits", (${TAGS}) as "tags", (${TOPICS}) as "topics", (${LINK_TARGETS}) as "targets", (${awaits}) as "awaits"
  from ${LIVE}
  where a."number" = ${number} and a."publication" = 'live'`
