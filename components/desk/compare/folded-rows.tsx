import { useTranslations } from 'next-intl'
import type { RowChange } from '#lib/body/compare/compare-documents.ts'
import { ChangedRow } from './rows.tsx'

type Props = { rows: readonly RowChange[]; titles: ReadonlyMap<string, string>; view: 'side' | 'inline' }

/** Fewer unchanged rows than these are shown: a fold that hides one line costs more than it saves. */
const FEWEST = 2

/** The body with its unchanged stretches folded, one row before and after each change left for the context. */
export function FoldedRows({ rows, titles, view }: Props) {
  const t = useTranslations('compare')
  const row = (one: RowChange, at: number) => <ChangedRow key={at} row={one} titles={titles} view={view} />
  return stretchesOf(rows).map(({ from, to, folded }) => {
    const shown = rows.slice(from, to).map((one, at) => row(one, from + at))
    if (!folded) return shown
    return (
      <details key={from} className="group">
        <summary className="my-1 rounded border border-line border-dashed px-3 py-1.5 text-soft text-sm hover:bg-sunken">
          {t('folded', { count: to - from })}
        </summary>
        {shown}
      </details>
    )
  })
}

type Stretch = { from: number; to: number; folded: boolean }

export function stretchesOf(rows: readonly Pick<RowChange, 'change'>[]): Stretch[] {
  const near = (at: number) => [at - 1, at, at + 1].some((one) => rows[one] && rows[one].change !== 'same')
  const stretches: Stretch[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const folded = !near(at)
    const last = stretches.at(-1)
    if (last && last.folded === folded) last.to = at + 1
    else stretches.push({ from: at, to: at + 1, folded })
  }
  return stretches.map((one) => ({ ...one, folded: one.folded && one.to - one.from >= FEWEST }))
}
