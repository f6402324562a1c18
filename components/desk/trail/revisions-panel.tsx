import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { comparePath } from '#lib/newsroom/side.ts'
import { VersionPicker } from '../compare/version-picker.tsx'
import { Exact } from '../moment.tsx'
import { LiveMark, StageMark } from '../stage-mark.tsx'
import { isReason } from './reason.ts'

export type RevisionLine = {
  ordinal: number
  reason: string
  by: string
  at: Date
  words: number
  isApproved: boolean
  isLive: boolean
}
type Props = {
  articleId: string
  revisions: readonly RevisionLine[]
  timeZone: string
  /** What can be done with one of them. */
  tools: (ordinal: number) => ReactNode
}

/** The kept moments of a story, the newest first; each can be read. */
export function RevisionsPanel({ articleId, revisions, timeZone, tools }: Props) {
  const t = useTranslations('desk.revisions')
  const compare = useTranslations('compare')
  const format = useFormatter()
  if (revisions.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
  return (
    <>
      <div className="mb-4 border-line border-b pb-4">
        <VersionPicker articleId={articleId} revisions={revisions} from={String(revisions[0]?.ordinal)} to="working" />
      </div>
      <ol className="flex flex-col gap-3">
        {revisions.map(({ ordinal, reason, by, at, words, isApproved, isLive }) => (
          <li key={ordinal} className="flex flex-col gap-0.5 border-line border-b pb-3 last:border-b-0">
            <div className="flex flex-wrap items-center gap-2">
              <Link
                prefetch={false}
                href={`/newsroom/article/${articleId}/revision/${ordinal}`}
                className="rounded font-medium underline decoration-edge underline-offset-2"
              >
                {t('revision', { ordinal })}
              </Link>
              {isApproved ? <StageMark stage="approved" /> : null}
              {isLive ? <LiveMark /> : null}
              {isReason(reason) ? <Badge>{t(`reason.${reason}`)}</Badge> : null}
            </div>
            <p className="text-soft text-sm">
              {by} · <Exact at={at} timeZone={timeZone} /> · {t('words', { words: format.number(words) })}
            </p>
            <p className="flex flex-wrap items-center justify-between gap-2">
              <Link
                prefetch={false}
                href={comparePath(articleId, ordinal, 'working')}
                className="rounded text-soft text-sm underline decoration-edge underline-offset-2 hover:text-ink"
              >
                {compare('withWorking')}
                <span className="sr-only"> ({t('revision', { ordinal })})</span>
              </Link>
              {tools(ordinal)}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
