import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Filters } from '#components/desk/board/filters.tsx'
import { STORIES_AND_PLANS } from '#components/desk/live/about.ts'
import { LiveList } from '#components/desk/live/live-list.tsx'
import { Calendar } from '#components/desk/planning/calendar.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import { instantOf, wallOf } from '#lib/newsroom/zone.ts'
import { isFiltered, parseDeskFilter } from '#lib/queries/desk/desk-filter.ts'
import { readCalendar } from '#lib/queries/desk/read-calendar.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { readViews } from '#lib/queries/desk/read-views.ts'
import { readWorkflows } from '#lib/queries/desk/read-workflows.ts'
import { stageChoices, valuesOf } from '../(desk)/filter-values.ts'
import { deskHref } from '../(desk)/href.ts'
import { Screens } from '../(desk)/screens.tsx'
import { signedIn } from '../signed-in.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('planning.calendar')
  return { title: t('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The newsroom's zones know no summer time: each day is as long as the next. */
const DAY_MS = 24 * 60 * 60 * 1000
const PATH = '/newsroom/calendar'

/** What is due, scheduled and published, by the newsroom's own days; a week begins on Monday. */
export default async function CalendarPage({ searchParams }: Props) {
  const params = await searchParams
  const filter = parseDeskFilter(params)
  const { actor } = await signedIn(deskHref(filter, null, PATH))
  const views = await readViews(actor)
  const [site, sections, staff, workflows, t, stage] = await Promise.all([
    readSite(),
    readSections(),
    readStaff(),
    readWorkflows(),
    getTranslations('planning.calendar'),
    getTranslations('desk.stage'),
  ])
  const { timeZone } = site
  const dayOf = (at: Date): string => wallOf(at, timeZone).slice(0, 10)
  const today = dayOf(new Date())
  const view = [params.view].flat()[0] === 'day' ? 'day' : 'week'
  const asked = instantOf(`${[params.date].flat()[0] ?? today}T00:00`, timeZone) ?? new Date()
  const weekday = (new Date(`${dayOf(asked)}T00:00Z`).getUTCDay() + 6) % 7
  const first = asked.getTime() - (view === 'week' ? weekday * DAY_MS : 0)
  const span = view === 'week' ? 7 : 1
  const days = Array.from({ length: span }, (_, at) => new Date(first + at * DAY_MS))
  const found = await readCalendar(actor, filter, days, DAY_MS)
  const href = (to: string, date: string): string => {
    const base = deskHref(filter, null, PATH)
    return `${base}${base.includes('?') ? '&' : '?'}view=${to}&date=${date}`
  }
  const other = view === 'week' ? 'day' : 'week'
  const steps = [
    { label: t('previous'), href: href(view, dayOf(new Date(first - span * DAY_MS))) },
    { label: t('now'), href: href(view, today) },
    { label: t('next'), href: href(view, dayOf(new Date(first + span * DAY_MS))) },
    { label: t(other), href: href(other, dayOf(asked)) },
  ]
  const names = new Map(sections.map(({ id, name }) => [id, name]))
  return (
    <div className="flex w-full flex-col gap-4 px-4 py-5">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <Screens filter={filter} at="calendar" views={views} />
        <nav aria-label={t('title')} className="flex flex-wrap gap-1">
          {steps.map((step) => (
            <Link prefetch={false} key={step.label} href={step.href} className={buttonClass()}>
              {step.label}
            </Link>
          ))}
        </nav>
      </div>
      <Filters
        path={PATH}
        values={valuesOf(filter)}
        kept={{ view, date: dayOf(asked) }}
        stages={stageChoices(workflows, stage)}
        sections={sections}
        people={staff.filter(({ active }) => active)}
        isFiltered={isFiltered(filter)}
      />
      <LiveList about={STORIES_AND_PLANS}>
        <Calendar
          timeZone={timeZone}
          days={found.map(({ from, entries, more }) => ({
            from,
            isToday: dayOf(from) === today,
            moreHref: more && view === 'week' ? href('day', dayOf(from)) : null,
            entries: entries.map((one) => ({
              ...one,
              section: names.get(one.sectionId) ?? '',
              href: one.kind === 'assignment' ? `/newsroom/pitches?one=${one.id}` : `/newsroom/article/${one.id}`,
            })),
          }))}
        />
      </LiveList>
    </div>
  )
}
