import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AllStories, WaitingLists } from '#components/desk/board/board.tsx'
import { EmptyDesk } from '#components/desk/board/empty-desk.tsx'
import { Filters } from '#components/desk/board/filters.tsx'
import { FirstSteps } from '#components/desk/board/first-steps.tsx'
import { STORIES } from '#components/desk/live/about.ts'
import { LiveList } from '#components/desk/live/live-list.tsx'
import { Schedules } from '#components/desk/schedule/schedules.tsx'
import { parseCursor } from '#lib/queries/desk/cursor.ts'
import { isFiltered, parseDeskFilter } from '#lib/queries/desk/desk-filter.ts'
import { readDesk } from '#lib/queries/desk/read-desk.ts'
import { readFirstSteps } from '#lib/queries/desk/read-first-steps.ts'
import { readHeartbeat } from '#lib/queries/desk/read-heartbeat.ts'
import { readSchedules } from '#lib/queries/desk/read-schedules.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { readViews } from '#lib/queries/desk/read-views.ts'
import { readWaiting } from '#lib/queries/desk/read-waiting.ts'
import { readWorkflows } from '#lib/queries/desk/read-workflows.ts'
import { claim } from '../article/[id]/actions.ts'
import { signedIn } from '../signed-in.ts'
import { stageChoices, valuesOf } from './filter-values.ts'
import { deskHref, MORE } from './href.ts'
import { rowNamer } from './row-namer.ts'
import { Screens } from './screens.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.frame')
  return { title: t('desk') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The staff's home: what waits for me first, then all that I may see. */
export default async function DeskPage({ searchParams }: Props) {
  const params = await searchParams
  const filter = parseDeskFilter(params)
  const after = parseCursor([params.after].flat()[0] ?? null)
  const { actor } = await signedIn(deskHref(filter, null))
  const views = await readViews(actor)
  const isHome = !isFiltered(filter) && !after
  const [site, sections, staff, workflows, page, t, stage] = await Promise.all([
    readSite(),
    readSections(),
    readStaff(),
    readWorkflows(),
    readDesk(actor, filter, after),
    getTranslations('desk.frame'),
    getTranslations('desk.stage'),
  ])
  const now = new Date()
  const [steps, groups, schedules] = isHome
    ? await Promise.all([readFirstSteps(actor), readWaiting(actor), readSchedules(actor, workflows, now)])
    : [null, [], null]
  const named = rowNamer(sections, staff, workflows)
  const names = new Map([...sections, ...staff].map(({ id, name }) => [id, name]))
  const clock = { now, timeZone: site.timeZone }
  return (
    <LiveList about={STORIES} claim={claim}>
      <div className="mx-auto flex w-full max-w-[100rem] flex-col gap-6 px-4 py-5">
        <div className="flex flex-wrap items-center gap-4">
          <h1 className="font-semibold text-xl">{t('desk')}</h1>
          <Screens filter={filter} at="list" views={views} />
        </div>
        {steps ? <FirstSteps steps={steps} /> : null}
        <WaitingLists
          {...clock}
          groups={groups.map(({ reason, rows, more }) => ({
            reason,
            rows: rows.map((row) => named(row, reason === 'returned')),
            moreHref: more ? deskHref(MORE[reason](actor.id), null) : null,
          }))}
        />
        {schedules ? (
          <Schedules
            {...clock}
            lines={schedules.rows.map(({ sectionId, scheduledById, ...row }) => ({
              ...row,
              section: names.get(sectionId) ?? '',
              scheduledBy: names.get(scheduledById ?? '') ?? '',
            }))}
            more={schedules.more}
            heartbeat={await readHeartbeat(now)}
          />
        ) : null}
        <AllStories
          {...clock}
          rows={page.rows.map((row) => named(row, false))}
          nextHref={page.next ? deskHref(filter, page.next) : null}
          firstHref={after ? deskHref(filter, null) : null}
          empty={<EmptyDesk actor={actor} isFiltered={!isHome} />}
          filters={
            isHome && page.rows.length === 0 ? null : (
              <Filters
                path="/newsroom"
                values={valuesOf(filter)}
                stages={stageChoices(workflows, stage)}
                sections={sections}
                people={staff.filter(({ active }) => active)}
                isFiltered={isFiltered(filter)}
              />
            )
          }
        />
      </div>
    </LiveList>
  )
}
