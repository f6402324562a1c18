'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { classes } from '#components/ui/classes.ts'
import { kindOf } from '#lib/newsroom/article.ts'
import { useMark } from '../live/marking.tsx'
import { renewed } from '../live/news.ts'
import { useNews } from '../live/use-news.ts'
import { Age, Exact } from '../moment.tsx'
import { Marks } from '../planning/stage-card.tsx'
import { StateMarks } from '../stage-mark.tsx'
import { GRID } from './grid.ts'
import { Opening } from './opening.tsx'
import type { BoardRow } from './row.ts'

/** On a phone a row is a card: the headline, and below it everything else in one line that wraps. */
const CARD = 'flex flex-wrap items-center gap-x-3 gap-y-0.5 px-3 py-2.5'
const CELL = 'p-0 text-left font-normal text-sm text-soft lg:text-base'

type Props = { row: BoardRow; now: Date; timeZone: string }

/** A story in a list. What colleagues do to it shows where it stands; only a whole refresh moves it. */
export function StoryRow({ row: listed, now, timeZone }: Props) {
  const t = useTranslations('desk.board')
  const live = useTranslations('keyboard.live')
  const news = useNews(listed.id)
  const row = renewed(listed, news)
  const { marked, onKey } = useMark(listed)
  const format = useFormatter()
  return (
    <tr
      className={classes(
        'relative border-line border-b last:border-b-0 focus-within:bg-sunken hover:bg-sunken lg:min-h-9 lg:py-1.5',
        row !== listed && 'shadow-[inset_3px_0_0_var(--focus)]',
        marked && 'bg-note-wash',
        CARD,
        GRID,
      )}
    >
      <th scope="row" className="w-full min-w-0 p-0 text-left font-medium">
        <Link
          prefetch={false}
          href={`/newsroom/article/${row.id}`}
          data-story={row.id}
          aria-description={marked ? live('marked') : undefined}
          onKeyDown={onKey}
          className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        >
          <span className={classes('line-clamp-2 lg:line-clamp-1', !row.headline && 'text-faint italic')}>
            {row.headline || t('untitled')}
            <Opening />
          </span>
        </Link>
        <Marks card={row} timeZone={timeZone}>
          <Times {...row} timeZone={timeZone} />
        </Marks>
        {news === null ? <span className="block font-normal text-note text-sm">{live('gone')}</span> : null}
        {row.note ? <Note {...row.note} /> : null}
      </th>
      <td className={CELL}>{row.section}</td>
      <td className={CELL}>
        <StateMarks stage={row.stage} stageName={row.stageName} publication={row.publication} changed={row.changed} />
      </td>
      <td className={classes(CELL, 'truncate')}>{row.author}</td>
      <td className={classes(CELL, 'truncate')}>
        <Holder {...row} />
      </td>
      <td className={classes(CELL, 'tabular-nums lg:text-right')}>
        {format.number(row.words)}
        <span className="lg:sr-only"> {t('wordsUnit')}</span>
      </td>
      <td className={classes(CELL, 'relative tabular-nums lg:text-right')}>
        <Age at={row.touchedAt} now={now} timeZone={timeZone} />
      </td>
    </tr>
  )
}

/** When it is wanted and when it goes out, as long as readers have not seen it. */
function Times({ dueAt, scheduledAt, publication, timeZone }: BoardRow & { timeZone: string }) {
  const plan = useTranslations('planning')
  const times = [
    ['due', plan('pitches.due'), publication === 'none' ? dueAt : null],
    ['scheduled', plan('board.scheduled'), scheduledAt],
  ] as const
  return times.map(([key, label, at]) =>
    at ? (
      <span key={key} className="font-normal text-faint text-sm">
        {label} <Exact at={at} timeZone={timeZone} />
      </span>
    ) : null,
  )
}

/** Who has it now: whoever took it; a draft is with its author; what is submitted waits to be taken. */
function Holder({ assignee, author, stage, publication }: BoardRow) {
  const t = useTranslations('desk.board')
  const isWaiting = kindOf(stage) === 'stage' || stage === 'approved'
  if (assignee) return <span className="text-ink">{assignee}</span>
  if (isWaiting) return <span className="text-faint italic">{t('unclaimed')}</span>
  return publication === 'none' ? <span className="hidden lg:inline">{author}</span> : null
}

function Note({ text, by }: { text: string; by: string }) {
  const t = useTranslations('desk.board')
  return (
    <span className="mt-1 mb-0.5 block border-note-line border-l-2 pl-2 font-normal text-sm">
      <span className="text-note">{t('noteFrom', { name: by })}</span>{' '}
      <span className="whitespace-pre-line">{text}</span>
    </span>
  )
}
