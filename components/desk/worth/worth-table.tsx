import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import { rateOf, type Worth } from '#lib/newsroom/readings/worth.ts'

type Row = Worth & { key: string; name: ReactNode; views?: number }
type Props = {
  caption: string
  /** What the first column names. */
  head: string
  rows: readonly Row[]
  /** With how often a story was opened. */
  viewed?: boolean
}

/** Looks, clicks and their rate, a row for each thing counted. */
export function WorthTable({ caption, head, rows, viewed = false }: Props) {
  const t = useTranslations('links.worth')
  const format = useFormatter()
  const rate = (row: Worth): string => {
    const value = rateOf(row)
    return value === null ? '–' : format.number(value, { style: 'percent', maximumFractionDigits: 1 })
  }
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="pb-1 text-left font-medium text-soft text-sm">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-faint">
          <th scope="col" className="py-1.5 pr-3 text-left font-normal">
            {head}
          </th>
          {viewed ? <Head wide>{t('views')}</Head> : null}
          <Head>{t('impressions')}</Head>
          <Head>{t('clicks')}</Head>
          <Head>{t('rate')}</Head>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, views, ...row }) => (
          <tr key={key} className="border-line border-b last:border-b-0">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal">
              {name}
              {viewed ? (
                <span className="block text-faint sm:hidden">
                  {t('views')}: {format.number(views ?? 0)}
                </span>
              ) : null}
            </th>
            {viewed ? <Figure wide>{format.number(views ?? 0)}</Figure> : null}
            <Figure>{format.number(row.impressions)}</Figure>
            <Figure>{format.number(row.clicks)}</Figure>
            <Figure>{rate(row)}</Figure>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `wide` columns stand below the name on a phone. */
type CellProps = { wide?: boolean; children: ReactNode }

const Head = ({ wide, children }: CellProps) => (
  <th scope="col" className={classes('py-1.5 pl-3 text-right font-normal', wide ? 'max-sm:hidden' : null)}>
    {children}
  </th>
)

const Figure = ({ wide, children }: CellProps) => (
  <td className={classes('py-1.5 pl-3 text-right align-top tabular-nums', wide ? 'max-sm:hidden' : null)}>
    {children}
  </td>
)
