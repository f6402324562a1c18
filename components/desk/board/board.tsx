import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import type { BoardRow } from './row.ts'
import { StoryTable } from './story-table.tsx'

type Reason = 'returned' | 'review' | 'publish' | 'assigned' | 'drafts'
export type BoardGroup = { reason: Reason; rows: readonly BoardRow[]; moreHref: string | null }
type Clock = { now: Date; timeZone: string }

/** What waits for the one who looks, a list a reason. */
export function WaitingLists({ groups, ...clock }: Clock & { groups: readonly BoardGroup[] }) {
  const t = useTranslations('desk.board')
  return groups.map(({ reason, rows, moreHref }) => (
    <section key={reason} aria-label={t(`waiting.${reason}`)} className="flex flex-col gap-1.5">
      <h2 className="flex items-baseline gap-2 font-semibold">
        {t(`waiting.${reason}`)}
        <span className="font-normal text-faint text-sm tabular-nums">
          {rows.length}
          {moreHref ? '+' : ''}
        </span>
      </h2>
      <StoryTable caption={t(`waiting.${reason}`)} rows={rows} {...clock} />
      {moreHref ? (
        <Link prefetch={false} href={moreHref} className={buttonClass('quiet', 'small')}>
          {t('showAll')}
        </Link>
      ) : null}
    </section>
  ))
}

type AllProps = Clock & {
  rows: readonly BoardRow[]
  filters: ReactNode
  empty: ReactNode
  nextHref: string | null
  firstHref: string | null
}

/** Everything the one who looks may see. */
export function AllStories({ rows, filters, empty, nextHref, firstHref, ...clock }: AllProps) {
  const t = useTranslations('desk.board')
  return (
    <section aria-label={t('all')} className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('all')}</h2>
      {filters}
      {rows.length === 0 ? empty : <StoryTable caption={t('all')} rows={rows} {...clock} />}
      {nextHref || firstHref ? (
        <nav aria-label={t('pages')} className="flex justify-center gap-2 py-2">
          {firstHref ? (
            <Link prefetch={false} href={firstHref} className={buttonClass()}>
              {t('newest')}
            </Link>
          ) : null}
          {nextHref ? (
            <Link prefetch={false} href={nextHref} className={buttonClass()}>
              {t('older')}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </section>
  )
}
