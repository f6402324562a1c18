import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Select } from '#components/ui/select.tsx'
import { maySeeLinkReports } from '#lib/newsroom/read-also/reports.ts'
import { WORTH_PERIODS, type WorthPeriod } from '#lib/newsroom/readings/worth.ts'
import { readReadStories } from '#lib/queries/desk/links/read-read-stories.ts'
import { readWorth } from '#lib/queries/desk/links/read-worth.ts'
import { readSections, type SectionView } from '#lib/queries/desk/read-sections.ts'
import { signedIn } from '../../signed-in.ts'
import { ReportTabs } from '../report-tabs.tsx'
import { Tables } from './tables.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('links')
  return { title: `${t('worth.name')} — ${t('reports.title')}` }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Asked = { days: WorthPeriod; section: SectionView | undefined; after: string | null }

function hrefOf({ days, section }: Asked, after?: string): string {
  const query = new URLSearchParams({ days: String(days) })
  if (section) query.set('section', section.slug)
  if (after) query.set('after', after)
  return `/newsroom/links/worth?${query}`
}

/** Which places and which reasons are clicked, and what the links of each story bring. */
export default async function WorthPage({ searchParams }: Props) {
  const params = await searchParams
  const one = (name: string): string | null => [params[name]].flat()[0] ?? null
  const { actor } = await signedIn('/newsroom/links/worth')
  if (!maySeeLinkReports(actor)) notFound()
  const sections = await readSections()
  const asked: Asked = {
    days: WORTH_PERIODS.find((days) => String(days) === one('days')) ?? WORTH_PERIODS[0],
    section: sections.find(({ slug }) => slug === one('section')),
    after: one('after'),
  }
  const sectionId = asked.section?.id ?? null
  const [t, links, worth, stories] = await Promise.all([
    getTranslations('links.worth'),
    getTranslations('links.reports'),
    readWorth(asked.days, sectionId, new Date()),
    readReadStories(sectionId, asked.after),
  ])
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{links('title')}</h1>
      <ReportTabs current="worth" />
      <p className="max-w-prose text-soft">{t('about')}</p>
      <form className="flex flex-wrap items-end gap-3" action="/newsroom/links/worth">
        <div className="flex flex-col gap-1">
          <label htmlFor="days" className="text-soft text-sm">
            {t('period')}
          </label>
          <Select id="days" name="days" defaultValue={asked.days}>
            {WORTH_PERIODS.map((days) => (
              <option key={days} value={days}>
                {t('days', { days })}
              </option>
            ))}
          </Select>
        </div>
        <div className="flex flex-col gap-1">
          <label htmlFor="section" className="text-soft text-sm">
            {t('section')}
          </label>
          <Select id="section" name="section" defaultValue={asked.section?.slug ?? ''}>
            <option value="">{t('allSections')}</option>
            {sections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit">{t('show')}</Button>
      </form>
      {worth.places.length === 0 ? <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState> : null}
      <Tables {...worth} stories={stories.rows} />
      {asked.after || stories.next ? (
        <p className="flex gap-2">
          {asked.after ? (
            <Link prefetch={false} href={hrefOf(asked)} className={buttonClass('quiet')}>
              {links('first')}
            </Link>
          ) : null}
          {stories.next ? (
            <Link prefetch={false} href={hrefOf(asked, stories.next)} className={buttonClass('plain')}>
              {links('next')}
            </Link>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
