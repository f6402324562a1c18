import { useTranslations } from 'next-intl'
import { classes } from '#components/ui/classes.ts'
import { GRID } from './grid.ts'
import type { BoardRow } from './row.ts'
import { StoryRow } from './story-row.tsx'

type Props = { caption: string; rows: readonly BoardRow[]; now: Date; timeZone: string }

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
