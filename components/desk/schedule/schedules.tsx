import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { lateBy, type ScheduleState } from '#lib/newsroom/schedule.ts'
import { Exact } from '../moment.tsx'
import { Heartbeat } from './heartbeat.tsx'

export type ScheduleLine = {
  id: string
  headline: string
  section: string
  scheduledAt: Date
  scheduledBy: string
  embargoUntil: Date | null
  state: ScheduleState
  refusal: Refusal | null
}
type Props = { lines: readonly ScheduleLine[]; more: boolean; heartbeat: number | null; timeZone: string; now: Date }

/** What the clock will publish, what it could not, and whether anybody keeps the clock. */
export function Schedules({ lines, more, heartbeat, timeZone, now }: Props) {
  const t = useTranslations('desk.schedules')
  return (
    <section aria-label={t('title')} className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="font-semibold">{t('title')}</h2>
        <Heartbeat ago={heartbeat} />
      </div>
      {lines.length === 0 ? (
        <p className="rounded-md border border-line bg-surface px-3 py-2 text-soft">{t('empty')}</p>
      ) : (
        <ul className="overflow-hidden rounded-md border border-line bg-surface">
          {lines.map((line) => (
            <Line key={line.id} line={line} timeZone={timeZone} now={now} />
          ))}
        </ul>
      )}
      {more ? <p className="text-faint text-sm">{t('more')}</p> : null}
    </section>
  )
}

function Line({ line, timeZone, now }: { line: ScheduleLine; timeZone: string; now: Date }) {
  const t = useTranslations('desk.schedules')
  const board = useTranslations('desk.board')
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-0.5 border-line border-b px-3 py-1.5 last:border-b-0 focus-within:bg-sunken hover:bg-sunken">
      <span className="w-44 shrink-0 text-soft tabular-nums">
        <Exact at={line.scheduledAt} timeZone={timeZone} />
      </span>
      <Link
        prefetch={false}
        href={`/newsroom/article/${line.id}`}
        className="min-w-0 flex-1 basis-60 font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
      >
        {line.headline || board('untitled')}
      </Link>
      <span className="text-soft text-sm">{line.section}</span>
      <span className="text-soft text-sm">{t('by', { name: line.scheduledBy })}</span>
      <State line={line} timeZone={timeZone} now={now} />
    </li>
  )
}

/** By word, and with its reason: a colour alone says nothing. */
function State({ line, timeZone, now }: { line: ScheduleLine; timeZone: string; now: Date }) {
  const t = useTranslations('desk.schedules')
  const say = useTranslations('refusal')
  switch (line.state) {
    case 'due':
      return null
    case 'late':
      return <Badge strong>{t('late', { count: lateBy(line.scheduledAt, now) })}</Badge>
    case 'barred':
      return (
        <span className="basis-full text-note text-sm">
          {t.rich('barred', {
            at: () => (line.embargoUntil ? <Exact at={line.embargoUntil} timeZone={timeZone} /> : null),
          })}
        </span>
      )
    case 'refused':
      return (
        <span className="basis-full text-bad text-sm">
          <strong className="font-medium">{t('refused')}</strong>{' '}
          {line.refusal ? explain(line.refusal, say as unknown as Say) : null} {t('again')}
        </span>
      )
  }
}
