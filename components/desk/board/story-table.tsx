import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { classes } from '#components/ui/classes.ts'
import { Age } from '../moment.tsx'
import { Marks } from '../planning/stage-card.tsx'
import { StateMarks } from '../stage-mark.tsx'
import { Opening } from './opening.tsx'
import type { BoardRow } from './row.ts'

type Props = { caption: string; rows: readonly BoardRow[]; now: Date; timeZone: string }

const GRID = 'lg:grid lg:grid-cols-[minmax(0,1fr)_7rem_11rem_9rem_9rem_3.5rem_5rem] lg:items-center lg:gap-x-4'
/** On a phone a row is a card: the headline, and below it everything else in one line that wraps. */
const CARD = 'flex flex-wrap items-center gap-x-3 gap-y-0.5 px-3 py-2.5'
const CELL = 'p-0 text-left font-normal text-sm text-soft lg:text-base'

/** Stories as a table. Its cells are laid out as a grid: a row on a desk, a card on a phone. */
export function StoryTable({ caption, rows, now, timeZone }: Props) {
  const t = useTranslations('desk.board')
  return (
    <table className="block w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only lg:not-sr-only lg:block">
        <tr className={classes('lg:px-3', GRID)}>
          {(['headline', 'section', 'state', 'author', 'holder', 'words', 'age'] as const).map((column) => (
            <th
              key={column}
              scope="col"
              className={classes(
                'py-1.5 text-left font-medium text-faint text-xs',
                (column === 'words' || column === 'age') && 'lg:text-right',
              )}
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block overflow-hidden rounded-md border border-line bg-surface">
        {rows.map((row) => (
          <StoryRow key={row.id} row={row} now={now} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  )
}

function StoryRow({ row, now, timeZone }: { row: BoardRow; now: Date; timeZone: string }) {
  const t = useTranslations('desk.board')
  const format = useFormatter()
  return (
    <tr
      className={classes(
        'relative border-line border-b last:border-b-0 focus-within:bg-sunken hover:bg-sunken lg:min-h-9 lg:py-1.5',
        CARD,
        GRID,
      )}
    >
      <th scope="row" className="w-full min-w-0 p-0 text-left font-medium">
        <Link
          prefetch={false}
          href={`/newsroom/article/${row.id}`}
          className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        >
          <span className={classes('line-clamp-2 lg:line-clamp-1', !row.headline && 'text-faint italic')}>
            {row.headline || t('untitled')}
            <Opening />
          </span>
        </Link>
        <Marks card={row} timeZone={timeZone} />
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

/** Who has it now: whoever took it; a draft is with its author; what is submitted waits to be taken. */
function Holder({ assignee, author, stage, publication }: BoardRow) {
  const t = useTranslations('desk.board')
  const isWaiting = stage === 'review' || stage === 'approved'
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
