import type { EventName, Facts } from './events.ts'
import { authorPath, TOPICS_PATH } from './paths.ts'
import { storyNumberOf } from './site-links.ts'

/**
 * Which public pages an event changes. `story`: those of and about the story with this number: its own, all that mention
 * it, the lists in `lists` with all their pages, and what lists every story. `forget`: not even as a last good copy may
 * they be shown again, for the story was taken from readers.
 */
export type Touched =
  | { kind: 'none' }
  | { kind: 'all' }
  /** What readers read most: no event's, but of their counts. */
  | { kind: 'popular' }
  /** One page that is no story. */
  | { kind: 'page'; path: string }
  /** What is said about a person: their own list at this path with its further pages, and the masthead. */
  | { kind: 'person'; path: string }
  /** The topic at this path with all its pages, what shows topics, and the pages of the stories with these numbers. */
  | { kind: 'topic'; path: string; numbers: readonly number[] }
  | { kind: 'story'; number: number; lists: readonly string[]; forget: boolean }

/** A page as far as this matters. `mentions` are the numbers of stories it shows, leads to, or would lead to were they live. */
export type PageMentions = { path: string; mentions: { includes(number: number): boolean } }

const NONE: Touched = { kind: 'none' }
const ALL: Touched = { kind: 'all' }
const nothing = (): Touched => NONE
const everything = (): Touched => ALL

/** Events that bring a story before readers, or take it from them, carry its number and its lists, old and new. */
const story =
  (forget: boolean) =>
  ({ number, lists }: Facts): Touched =>
    typeof number === 'number' && Array.isArray(lists) ? { kind: 'story', number, lists, forget } : ALL

/** One that came in as a draft is before nobody. */
const imported = (facts: Facts): Touched => (facts.publishedAt === null ? NONE : story(false)(facts))

/** Every page leads to those that are there, so that one more or less changes all. */
const staticPage = ({ slug, appears }: Facts): Touched =>
  appears === false && typeof slug === 'string' ? { kind: 'page', path: `/${slug}` } : ALL

/** Who makes the newspaper stands on one page. An author's page shows name and bio, which most of these leave alone. */
const masthead = (): Touched => ({ kind: 'page', path: '/redaksi' })

/** Bylines are part of revisions, so that stories keep the name they were approved with. */
const profile = ({ handle }: Facts): Touched =>
  typeof handle === 'string' ? { kind: 'person', path: authorPath(handle) } : ALL

/** An edition changes its own page alone: the bar stands on no other. */
const frontPage = ({ path }: Facts): Touched => (typeof path === 'string' ? { kind: 'page', path } : ALL)

/**
 * Which stories stand in a topic, and in which order: `numbers` are those that came, went or moved. Its name stands on
 * every story of it, and every page leads to topics as soon as there is one: whoever changes that, changes all.
 */
const arranged = ({ path, numbers }: Facts): Touched =>
  typeof path === 'string' && Array.isArray(numbers) ? { kind: 'topic', path, numbers: numbers.map(Number) } : ALL

const TOUCHES: Record<EventName, (facts: Facts) => Touched> = {
  'article.created': nothing,
  'article.saved': nothing,
  'article.metadata-saved': nothing,
  'article.submitted': nothing,
  'article.claimed': nothing,
  'article.released': nothing,
  'article.returned': nothing,
  'article.approved': nothing,
  'article.published': story(false),
  'article.spiked': nothing,
  'article.unspiked': nothing,
  'article.image-uploaded': nothing,
  'article.planned': nothing,
  'article.check-overridden': nothing,
  'article.scheduled': nothing,
  'article.unscheduled': nothing,
  'article.schedule-refused': nothing,
  'article.schedule-late': nothing,
  'article.quick-fixed': story(false),
  'article.quick-fix-settled': nothing,
  'article.retracted': story(true),
  'article.restored': story(false),
  'article.rerouted': nothing,
  'article.links-replaced': nothing,
  'article.imported': imported,
  'article.import-linked': imported,
  'article.topic-joined': arranged,
  'article.topic-left': arranged,
  'assignment.pitched': nothing,
  'assignment.accepted': nothing,
  'assignment.declined': nothing,
  'assignment.changed': nothing,
  'assignment.started': nothing,
  'user.invited': nothing,
  'user.invitation-withdrawn': nothing,
  'user.invitation-accepted': masthead,
  'user.roles-changed': masthead,
  'user.deactivated': masthead,
  'user.reactivated': masthead,
  'user.signed-in': nothing,
  'user.signed-out': nothing,
  'user.password-forgotten': nothing,
  'user.password-changed': nothing,
  'user.profile-changed': profile,
  'user.locale-changed': nothing,
  'user.mailing-changed': nothing,
  'user.view-saved': nothing,
  'user.view-removed': nothing,
  'site.founded': everything,
  'site.section-saved': everything,
  'site.settings-changed': everything,
  'site.distribution-changed': everything,
  'site.page-saved': staticPage,
  'site.imprint-changed': everything,
  'site.topic-saved': everything,
  'site.topic-arranged': arranged,
  // It stands on the pages of all the stories that came.
  'site.topic-gathered': everything,
  'site.logo-uploaded': nothing,
  'site.theme-changed': everything,
  'site.checks-changed': nothing,
  'site.workflow-saved': nothing,
  'site.workflow-assigned': nothing,
  'site.webhook-saved': nothing,
  'site.webhook-removed': nothing,
  'site.webhook-resent': nothing,
  'front.saved': nothing,
  'front.published': frontPage,
  'front.rolled-back': frontPage,
  'front.breaking-expired': frontPage,
}

/** What an event changes before readers: a new event without a decision does not compile. */
export const pagesTouchedBy = (name: EventName, facts: Facts): Touched => TOUCHES[name](facts)

/** Pages that show every new story, whatever its section. */
const LISTS_EVERYTHING = /^\/(?:$|feed\.|atom\.|sitemap|topik$|indeks(?:\/|$))/

/** Pages that show what is read most: the front page, sections, and its own. */
const SHOWS_POPULAR = /^\/(?:[a-z0-9-]*|terpopuler\/jam)$/

/** Whether a page shows, lists or leads to what was touched. */
export function isTouched({ path, mentions }: PageMentions, touched: Touched): boolean {
  if (touched.kind === 'popular') return SHOWS_POPULAR.test(path)
  if (touched.kind === 'page') return path === touched.path
  if (touched.kind === 'person') return path === '/redaksi' || isOfList(path, touched.path)
  if (touched.kind === 'topic') return isOfTopic(path, touched)
  if (touched.kind !== 'story') return touched.kind === 'all'
  return (
    mentions.includes(touched.number) ||
    LISTS_EVERYTHING.test(path) ||
    storyNumberOf(path) === touched.number ||
    touched.lists.some((list) => isOfList(path, list)) ||
    // A front may show a topic's newest stories in a block.
    (touched.lists.some((list) => list.startsWith(`${TOPICS_PATH}/`)) && SHOWS_TOPICS.test(path))
  )
}

const isOfList = (path: string, list: string): boolean =>
  path === list || (path.startsWith(list) && BELOW_A_LIST.test(path.slice(list.length)))

const isOfTopic = (path: string, { path: list, numbers }: Extract<Touched, { kind: 'topic' }>): boolean =>
  isOfList(path, list) || SHOWS_TOPICS.test(path) || numbers.includes(storyNumberOf(path) ?? 0)

/** Pages that show topics or their stories beside others: fronts but those of topics, the list of topics, the map of pages. */
const SHOWS_TOPICS = /^\/(?:[a-z0-9-]*|sitemap\/halaman\.xml)$/

/** A list's further pages and its feed. */
const BELOW_A_LIST = /^\/(?:hal\/\d+|feed\.xml)$/
