import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
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
          {viewed ? <Head>{t('views')}</Head> : null}
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
            </th>
            {viewed ? <Figure>{format.number(views ?? 0)}</Figure> : null}
            <Figure>{format.number(row.impressions)}</Figure>
            <Figure>{format.number(row.clicks)}</Figure>
            <Figure>{rate(row)}</Figure>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Head = ({ children }: { children: ReactNode }) => (
  <th scope="col" className="py-1.5 pl-3 text-right font-normal">
    {children}
  </th>
)

const Figure = ({ children }: { children: ReactNode }) => (
  <td className="py-1.5 pl-3 text-right align-top tabular-nums">{children}</td>
)
