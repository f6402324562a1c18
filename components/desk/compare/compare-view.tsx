import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { type Changes, type Comparison, sumOf } from '#lib/body/compare/compare-contents.ts'
import type { CreditLine } from '#lib/newsroom/metadata.ts'
import { ImageChanges, MetadataChanges } from './fields.tsx'
import { FoldedRows } from './folded-rows.tsx'
import { LineChange } from './line-change.tsx'

export type CompareProps = {
  comparison: Comparison<CreditLine>
  counts: Changes
  before: ReactNode
  after: ReactNode
  titles: ReadonlyMap<string, string>
  pictures: ReadonlyMap<string, { width: number; height: number; widths: number[] }>
  sectionName: (id: string) => string
}

/** What differs between two versions. Side by side only where there is room for two columns; a phone shows both in one. */
export function CompareView({ view, ...props }: CompareProps & { view: 'side' | 'inline' }) {
  if (view === 'inline') return <Parts {...props} view="inline" />
  return (
    <>
      <div className="hidden lg:block">
        <Parts {...props} view="side" />
      </div>
      <div className="lg:hidden">
        <Parts {...props} view="inline" />
      </div>
    </>
  )
}

function Parts({
  view,
  comparison,
  counts,
  before,
  after,
  titles,
  pictures,
  sectionName,
}: CompareProps & { view: 'side' | 'inline' }) {
  const t = useTranslations('compare')
  const part = (name: 'headline' | 'standfirst' | 'body' | 'metadata' | 'image', content: ReactNode) => (
    <section aria-label={t(`part.${name}`)} className="mt-6">
      <h2 className="mb-1 font-semibold text-soft text-sm">{t(`part.${name}`)}</h2>
      {content}
    </section>
  )
  const unchanged = <p className="text-faint">{t('noChange')}</p>
  return (
    <>
      {sumOf(counts) === 0 ? <Notice>{t('same')}</Notice> : null}
      <div
        className={
          view === 'side'
            ? 'grid grid-cols-2 gap-x-8 border-line border-b pb-2'
            : 'flex flex-wrap gap-x-6 gap-y-1 border-line border-b pb-2'
        }
      >
        <p>
          <span className="block text-faint text-xs">{t('before')}</span>
          {before}
        </p>
        <p>
          <span className="block text-faint text-xs">{t('after')}</span>
          {after}
        </p>
      </div>
      {part(
        'headline',
        <LineChange spans={comparison.headline} view={view} className="font-bold text-xl leading-tight" />,
      )}
      {part('standfirst', <LineChange spans={comparison.standfirst} view={view} className="text-lg leading-snug" />)}
      {part('body', <FoldedRows rows={comparison.rows} titles={titles} view={view} />)}
      {part('metadata', counts.metadata > 0 ? <MetadataChanges {...{ comparison, view, sectionName }} /> : unchanged)}
      {part('image', counts.image > 0 ? <ImageChanges {...{ image: comparison.image, view, pictures }} /> : unchanged)}
    </>
  )
}
