import type { Imprint } from './imprint.ts'
import type { Office } from './masthead.ts'
import type { CreditRole } from './metadata.ts'
import type { PopularSpan } from './readings/popular.ts'
import type { RetractionReason } from './retraction.ts'
import type { SearchView } from './search-view.ts'
import type { PageSlug } from './static-pages.ts'
import type { ReasonKind } from './suggest/suggestion.ts'
import type { Theme } from './theme/theme.ts'
import type { Part, TopicKind } from './topic.ts'

/** What queries hand to public pages: plain values, every path already the canonical one of something readers may see. */

/** What stands around every page. `origin` is the site's address without a slash at its end. */
export type Chrome = {
  siteName: string
  tagline: string
  origin: string
  timeZone: string
  sections: readonly SectionRef[]
  /** There is a topik or a series. */
  hasTopics: boolean
  /** The pages that are no stories, as far as they say something. */
  pages: readonly PageSlug[]
  imprint: Imprint
  theme: Theme
}
export type SectionRef = { slug: string; name: string }
export type TagRef = SectionRef

/** A lead image: `width` and `height` of the original and the ascending `widths` of its files, all in pixels. */
export type Picture = {
  imageId: string
  width: number
  height: number
  widths: readonly number[]
  alt: string
  caption: string
  credit: string
}

/** A live story as a list shows it. */
export type Card = {
  number: number
  path: string
  section: SectionRef
  headline: string
  standfirst: string
  publishedAt: Date
  picture: Picture | null
}

/** The bar above a front. Without a path it leads nowhere. */
export type BreakingView = { text: string; path: string | null }

/** Stories of a section or a topic under its name; a topic without a live story of its own has no page to lead to. */
export type FrontBlock = {
  kind: 'section' | 'topic'
  slug: string
  name: string
  path: string | null
  cards: readonly Card[]
}

/**
 * A curated page. No story stands in it twice. `updatedAt` is when the newest story went out; null while nothing is live.
 * `awaits` are numbers of the stories that it would show were they live.
 */
export type FrontView = {
  breaking: BreakingView | null
  main: readonly Card[]
  picks: readonly Card[]
  blocks: readonly FrontBlock[]
  updatedAt: Date | null
  awaits: readonly number[]
}

export type HomeView = Omit<FrontView, 'main'> & {
  kind: 'home'
  chrome: Chrome
  lead: Card | null
  beside: readonly Card[]
  /** What was opened most in the last day; empty while nothing was counted. */
  popular: readonly Card[]
}

/**
 * A page of a section's, a tag's, an author's or a topik's stories, newest first. `about` is an author's own line, or what
 * a topik is about; `closed`, that it takes in no further story.
 */
export type ListView = {
  kind: 'list'
  chrome: Chrome
  of: 'section' | 'tag' | 'author' | 'topic'
  slug: string
  name: string
  about: string
  closed?: boolean
  page: number
  hasNext: boolean
  cards: readonly Card[]
  /** What was opened most of a section, on its first page. */
  popular?: readonly Card[]
  /** What somebody put at the head of the first page; `cards` are the others. */
  front?: FrontView
  awaits?: readonly number[]
}
export type ListKind = ListView['of']

/**
 * A series: its live parts in the newsroom's order. Of those that are not live, nothing is told. What somebody put at its
 * head takes no part out of the order.
 */
export type SeriesView = {
  kind: 'series'
  chrome: Chrome
  slug: string
  name: string
  about: string
  closed: boolean
  parts: readonly Card[]
  front?: FrontView
  awaits?: readonly number[]
}

/** Topics that have live stories, the one whose newest story is newest first. */
export type TopicsView = { kind: 'topics'; chrome: Chrome; topics: readonly TopicLine[] }
export type TopicLine = TagRef & { kind: TopicKind; about: string; newest: Card }

/** Where a story stands in a series, and the live parts before and after it. */
export type SeriesPart = TagRef & Pick<Part, 'at' | 'of'> & { previous: PartLink | null; next: PartLink | null }
export type PartLink = { headline: string; path: string }

/** `handle` leads to the author's page, where at least this story stands; null for everybody else. */
export type CreditView = { role: CreditRole; name: string; handle: string | null }

/** A baca juga's target as it is now; `reason` why it was suggested, where it was. */
export type LinkTarget = { headline: string; path: string; reason?: ReasonKind }

/**
 * A live story. `Body` is the document's body. Of what its text leads to, only what is live is here: `targets` of its
 * baca juga by article id, `stories`, the paths of the stories its own links open, by number, and `moved`, those of the
 * stories that its links to a former site mean, by href: null for one that readers may not see.
 */
export type ArticleView<Body = unknown> = {
  kind: 'article'
  chrome: Chrome
  path: string
  section: SectionRef
  headline: string
  standfirst: string
  seoTitle: string
  seoDescription: string
  words: number
  publishedAt: Date
  updatedAt: Date | null
  credits: readonly CreditView[]
  tags: readonly TagRef[]
  /** Topik that gather it. */
  topics: readonly TagRef[]
  /** Series that it is a part of. */
  series: readonly SeriesPart[]
  picture: Picture | null
  body: Body
  targets: Readonly<Record<string, LinkTarget>>
  stories: Readonly<Record<number, string>>
  moved: Readonly<Record<string, string | null>>
  /** Numbers of the stories that the text would lead to were they live, and of all parts of its series. */
  awaits: readonly number[]
  /** What stands under the story: others about the same, or where there is none, the newest of its section. */
  more: readonly Card[]
  moreKind: 'related' | 'newest'
  /** Why each of the related ones stands there, by its number. */
  moreReasons: Readonly<Record<number, ReasonKind>>
}

/** What readers open most, in the last day or the last hour, first the most. */
export type PopularView = { kind: 'popular'; chrome: Chrome; span: PopularSpan; cards: readonly Card[] }

/** Nothing is here that readers may see. */
export type NotFoundView = { kind: 'not-found'; chrome: Chrome; latest: readonly Card[] }

/** A story that was taken from readers on a lawful ground: its address says why for as long as it is. */
export type RetractedView = { kind: 'retracted'; chrome: Chrome; reason: RetractionReason; text: string; at: Date }

/** The page has another address, for good. */
export type MovedView = { kind: 'moved'; path: string; dropsQuery?: boolean }

/** What went out on one day of the newsroom's zone, newest first. Days as "2026-11-28"; null where there is none. */
export type DayView = {
  kind: 'day'
  chrome: Chrome
  day: string
  page: number
  hasNext: boolean
  before: string | null
  after: string | null
  cards: readonly Card[]
}

/** A page that is no story. `stories`, `moved` and `awaits` as in a story; `offices` only where they are told. */
export type StaticView<Body = unknown> = {
  kind: 'page'
  chrome: Chrome
  slug: PageSlug
  body: Body
  stories: Readonly<Record<number, string>>
  moved: Readonly<Record<string, string | null>>
  awaits: readonly number[]
  offices: readonly Office[]
}

export type PageView<Body = unknown> =
  | HomeView
  | PopularView
  | ListView
  | SeriesView
  | TopicsView
  | DayView
  | SearchView
  | ArticleView<Body>
  | StaticView<Body>
  | RetractedView
  | NotFoundView

/** How many stories a page of a list has, and how many pages readers may turn: beyond them, search finds. */
export const PAGE_SIZE = 20
export const LAST_PAGE = 200
