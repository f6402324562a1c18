import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Filters } from '#components/desk/board/filters.tsx'
import { STORIES_AND_PLANS } from '#components/desk/live/about.ts'
import { LiveList } from '#components/desk/live/live-list.tsx'
import { StageBoard } from '#components/desk/planning/stage-board.tsx'
import { PLAN_COLUMNS } from '#lib/newsroom/board.ts'
import { pathOf, type WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import { instantOf, wallOf } from '#lib/newsroom/zone.ts'
import { isFiltered, parseDeskFilter } from '#lib/queries/desk/desk-filter.ts'
import type { DeskRow } from '#lib/queries/desk/desk-row.ts'
import { readBoard } from '#lib/queries/desk/read-board.ts'
import { readBoardPlans } from '#lib/queries/desk/read-board-plans.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { readViews } from '#lib/queries/desk/read-views.ts'
import { readWorkflows } from '#lib/queries/desk/read-workflows.ts'
import { newsroomStages, stageChoices, valuesOf } from '../(desk)/filter-values.ts'
import { deskHref } from '../(desk)/href.ts'
import { Screens } from '../(desk)/screens.tsx'
import { approve, claim, giveBack, publish, submit, unspike } from '../article/[id]/actions.ts'
import { accept, change, decline, pitch, start } from '../pitches/actions.ts'
import { dutyChoices, pitchCards } from '../pitches/pitch-cards.ts'
import { signedIn } from '../signed-in.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('planning.board')
  return { title: t('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The stage that follows on a story's way. */
function nextOf(row: DeskRow, spec: WorkflowSpec | undefined): string {
  const path = spec ? pathOf(spec, row).map(({ id }) => id) : []
  return path[path.indexOf(row.stage) + 1] ?? 'approved'
}

/** What is planned, then stories by stage; a card is moved by the verb that leads there. */
export default async function BoardPage({ searchParams }: Props) {
  const filter = parseDeskFilter(await searchParams)
  const { actor } = await signedIn(deskHref(filter, null, '/newsroom/board'))
  const views = await readViews(actor)
  const [site, sections, staff, workflows, t, stage] = await Promise.all([
    readSite(),
    readSections(),
    readStaff(),
    readWorkflows(),
    getTranslations('planning.board'),
    getTranslations('desk.stage'),
  ])
  const now = new Date()
  const today = instantOf(`${wallOf(now, site.timeZone).slice(0, 10)}T00:00`, site.timeZone) ?? now
  const stages = newsroomStages(workflows, filter.sectionId)
  const stageIds = stages.map(({ id }) => id)
  const [plans, columns] = await Promise.all([readBoardPlans(actor, filter), readBoard(actor, filter, stageIds, today)])
  const choices = stageChoices(workflows, stage)
  const names = new Map([...sections, ...staff].map(({ id, name }) => [id, name]))
  const specOf = (sectionId: string) => workflows.find(({ sectionIds }) => sectionIds.includes(sectionId))?.spec
  const card = (row: DeskRow) => ({
    id: row.id,
    version: row.version,
    contentHash: row.contentHash,
    headline: row.headline,
    stage: row.stage,
    publication: row.publication,
    next: nextOf(row, specOf(row.sectionId)),
    section: names.get(row.sectionId) ?? '',
    author: names.get(row.createdById) ?? '',
    assignee: row.assigneeId ? (names.get(row.assigneeId) ?? null) : null,
    isMine: row.assigneeId === actor.id,
    priority: row.priority,
    dueAt: row.dueAt,
    late: row.publication === 'none' && row.dueAt !== null && row.dueAt < now,
    needsLegal: row.needsLegal,
    sensitive: row.sensitive,
    findings: { block: row.blockCount, warn: row.warnCount },
    scheduledAt: row.scheduledAt,
    embargo: row.embargoUntil && row.embargoUntil > now ? row.embargoUntil : null,
  })
  return (
    <div className="flex w-full flex-col gap-4 px-4 py-5">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <Screens filter={filter} at="board" views={views} />
      </div>
      <Filters
        path="/newsroom/board"
        values={valuesOf(filter)}
        stages={choices}
        sections={sections}
        people={staff.filter(({ active }) => active)}
        isFiltered={isFiltered(filter)}
      />
      <LiveList about={STORIES_AND_PLANS}>
        <StageBoard
          plans={{
            columns: plans.map(({ state, rows, more }) => ({
              id: PLAN_COLUMNS[state],
              name: t(state),
              cards: pitchCards(actor, rows, [...sections, ...staff], now),
              moreHref: more ? '/newsroom/pitches' : null,
            })),
            sections: sections.map(({ id, name }) => ({ id, name })),
            ...dutyChoices(staff),
            actions: { accept, change, decline, pitch, start },
          }}
          columns={columns.map(({ id, rows, more }) => ({
            id,
            name: id === 'live' ? t('published') : (choices.find((one) => one.id === id)?.name ?? id),
            cards: rows.map(card),
            moreHref: more ? deskHref({ ...filter, stage: id }, null) : null,
          }))}
          timeZone={site.timeZone}
          actions={{ approve, claim, publish, return: giveBack, submit, unspike }}
        />
      </LiveList>
    </div>
  )
}
