import { db } from '#lib/db/client.ts'
import { memberOf, WITH_ROLES } from '#lib/db/member.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { parseCursor } from '#lib/queries/desk/cursor.ts'
import { type DeskFilter, parseDeskFilter } from '#lib/queries/desk/desk-filter.ts'
import { readArticle } from '#lib/queries/desk/read-article.ts'
import { readAssignments } from '#lib/queries/desk/read-assignments.ts'
import { readBoard } from '#lib/queries/desk/read-board.ts'
import { readBoardPlans } from '#lib/queries/desk/read-board-plans.ts'
import { readCalendar } from '#lib/queries/desk/read-calendar.ts'
import { readDesk } from '#lib/queries/desk/read-desk.ts'
import { readFirstSteps } from '#lib/queries/desk/read-first-steps.ts'
import { readLinks } from '#lib/queries/desk/read-links.ts'
import { readLoad } from '#lib/queries/desk/read-load.ts'
import { countUnread, readNotifications } from '#lib/queries/desk/read-notifications.ts'
import { readRevisions } from '#lib/queries/desk/read-revisions.ts'
import { readRows } from '#lib/queries/desk/read-rows.ts'
import { readTimeline } from '#lib/queries/desk/read-timeline.ts'
import { readViews } from '#lib/queries/desk/read-views.ts'
import { readWaiting } from '#lib/queries/desk/read-waiting.ts'
import { searchReadAlso } from '#lib/queries/desk/search-read-also.ts'
import { searchStories } from '#lib/queries/desk/search-stories.ts'

export type View = { view: string; as: string; read: (run: number) => Promise<unknown> }

const DAY = 24 * 60 * 60 * 1000
/** The busiest byline, a section's editor, one who sees all, and one who sees only their own. */
const ROLES = { ani: 'reporter', budi: 'editor', citra: 'managing', hadi: 'contributor' } as const
const EVERYTHING = parseDeskFilter({})

/** Every view of the desk for the four kinds of people who look at it. */
export async function viewsOf(): Promise<View[]> {
  const users = await db().user.findMany({ where: { handle: { in: Object.keys(ROLES) } }, include: WITH_ROLES })
  const views: View[] = []
  for (const [handle, as] of Object.entries(ROLES)) {
    const user = users.find((one) => one.handle === handle)
    if (!user) throw new Error(`the archive has no ${handle}`)
    for (const [view, read] of Object.entries(await viewsFor(memberOf(user)))) views.push({ view, as, read })
  }
  return views.sort((a, b) => a.view.localeCompare(b.view))
}

/** Filters are tried with what the archive has much of, little of and none of. */
async function viewsFor(actor: Member): Promise<Record<string, View['read']>> {
  const stories = await db().article.findMany({
    orderBy: { number: 'desc' },
    take: 2000,
    select: { id: true, headline: true },
  })
  const section = await db().section.findFirstOrThrow({ where: { slug: 'internasional' } })
  const rare = await db().user.findFirstOrThrow({ where: { handle: 'wartawan-44' } })
  const of = (run: number) => stories[(run * 37) % stories.length] ?? { id: '', headline: '' }
  const wordOf = (run: number) => of(run).headline.match(/di (\S+),/)?.[1] ?? ''
  const list = (filter: Partial<DeskFilter>) => () => readDesk(actor, { ...EVERYTHING, ...filter }, null)
  const today = new Date(Math.floor(Date.now() / DAY) * DAY)
  const week = Array.from({ length: 7 }, (_, at) => new Date(today.getTime() + (at - 3) * DAY))
  const deep = parseCursor(`${Date.now() - 20 * DAY}_019a0000-0000-7000-8000-000000000001`)
  return {
    'waiting for me': () => readWaiting(actor),
    list: list({}),
    'list, 20 days back': () => readDesk(actor, EVERYTHING, deep),
    'list, draft': list({ stage: 'draft' }),
    'list, review': list({ stage: 'review' }),
    'list, approved': list({ stage: 'approved' }),
    'list, live': list({ stage: 'live' }),
    'list, spiked': list({ stage: 'spiked' }),
    'list, section': list({ sectionId: section.id }),
    'list, section and draft': list({ sectionId: section.id, stage: 'draft' }),
    'list, section and review': list({ sectionId: section.id, stage: 'review' }),
    'list, own': list({ personId: actor.id }),
    'list, own drafts': list({ personId: actor.id, stage: 'draft' }),
    'list, a rare byline': list({ personId: rare.id }),
    'list, a rare byline in review': list({ personId: rare.id, stage: 'review' }),
    'list, urgent': list({ priority: 'urgent' }),
    'list, low in section': list({ priority: 'low', sectionId: section.id }),
    'list, needs legal': list({ flag: 'needsLegal' }),
    'list, sensitive': list({ flag: 'sensitive' }),
    'list, late': list({ due: 'late' }),
    'list, due today': list({ due: 'day' }),
    'list, due this week': list({ due: 'week' }),
    'search, a rare word': (run) => readDesk(actor, { ...EVERYTHING, text: wordOf(run) }, null),
    'search, common words': () => readDesk(actor, { ...EVERYTHING, text: 'pemerintah kota' }, null),
    'search, two letters': () => readDesk(actor, { ...EVERYTHING, text: 'di' }, null),
    'search, nothing found': () => readDesk(actor, { ...EVERYTHING, text: 'zzqx' }, null),
    'search, in review': (run) => readDesk(actor, { ...EVERYTHING, text: wordOf(run), stage: 'review' }, null),
    board: () => readBoard(actor, EVERYTHING, ['review'], today),
    'board, section': () => readBoard(actor, { ...EVERYTHING, sectionId: section.id }, ['review'], today),
    'board, own': () => readBoard(actor, { ...EVERYTHING, personId: actor.id }, ['review'], today),
    'board, plans': () => readBoardPlans(actor, EVERYTHING),
    'calendar, week': () => readCalendar(actor, EVERYTHING, week, DAY),
    'calendar, week of a section': () => readCalendar(actor, { ...EVERYTHING, sectionId: section.id }, week, DAY),
    'calendar, day': () => readCalendar(actor, EVERYTHING, [today], DAY),
    pitches: () =>
      Promise.all((['pitched', 'accepted', 'declined'] as const).map((state) => readAssignments(actor, state))),
    'load of a day': () => readLoad(today, new Date(today.getTime() + DAY)),
    notifications: () => readNotifications(actor, null),
    'unread news': () => countUnread(actor),
    'first steps': () => readFirstSteps(actor),
    'saved views': () => readViews(actor),
    article: (run) => openArticle(actor, of(run).id),
    'palette, a rare word': (run) => searchStories(actor, wordOf(run)),
    'palette, misspelled': (run) => searchStories(actor, `${wordOf(run).slice(0, -1)}x pemerntah`),
    'rows told anew': (run) => readRows(actor, [of(run).id, of(run + 1).id]),
    'baca juga search': (run) => searchReadAlso(wordOf(run)),
    'baca juga, a beginning': (run) => searchReadAlso(wordOf(run).slice(0, 3)),
    'baca juga, misspelled': (run) => searchReadAlso(`${wordOf(run).slice(0, -1)}x pemerntah`),
  }
}

/** What the article's page asks for. */
async function openArticle(actor: Member, id: string): Promise<void> {
  const article = await readArticle(actor, id)
  if (article) await Promise.all([readTimeline(id), readRevisions(id), readLinks(actor, id, article.document)])
}
