import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { comparePath } from '#lib/newsroom/side.ts'
import { Exact } from '../moment.tsx'
import { CompareLink } from './compare-link.tsx'
import { VerbButton } from './verb-button.tsx'

/** The editor's note of the last return, before everything else. */
export function ReturnBanner({ note, by, when }: { note: string; by: string; when: ReactNode }) {
  const t = useTranslations('desk.article')
  return (
    <Notice tone="note" title={t.rich('returnedBy', { name: by, when: () => when })}>
      <p className="whitespace-pre-line">{note}</p>
    </Notice>
  )
}

type Asked = { slot: string; by: string | null; state: 'signed' | 'now' | 'later' }

/** Who has signed, and whose signature is waited for: of several, where one alone is no news. */
export function SignOffBanner({ asked }: { asked: readonly Asked[] }) {
  const t = useTranslations('desk.article.signOffs')
  if (asked.length < 2) return null
  return (
    <Notice title={t('title')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
        {asked.map(({ slot, by, state }) => (
          <li key={slot} className={state === 'later' ? 'text-soft' : undefined}>
            {state === 'signed' ? '✓ ' : null}
            {slot}: <span className={state === 'now' ? 'font-medium' : undefined}>{by ?? t(state)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

type Approval = {
  articleId: string
  by: string
  when: ReactNode
  /** The revision that was signed; null when nobody knows. */
  revision: number | null
  holds: boolean
}

/** Who signed this story, and whether the text still is what was signed. */
export function ApprovalBanner({ articleId, by, when, revision, holds }: Approval) {
  const t = useTranslations('desk.article')
  return (
    <Notice tone={holds ? 'good' : 'note'} title={t.rich('approvedBy', { name: by, when: () => when })}>
      <p>{holds ? t('approvalHolds') : t('approvalVoid')}</p>
      <p className="mt-1.5 flex min-h-7 flex-wrap gap-2">
        {holds ? null : <CompareLink href={comparePath(articleId, 'approved', 'working')} since="approved" />}
        {holds ? null : <VerbButton press="approve" label={t('approveAgain')} />}
        {holds && revision ? (
          <Link
            prefetch={false}
            href={`/newsroom/article/${articleId}/revision/${revision}`}
            className={buttonClass('plain', 'small')}
          >
            {t('approvedRevision')}
          </Link>
        ) : null}
      </p>
    </Notice>
  )
}

type Live = { articleId: string; differs: boolean; mayFix: boolean }

/** Readers see another text than the one below: what differs is one step away, and so is mending theirs. */
export function LiveBanner({ articleId, differs, mayFix }: Live) {
  const t = useTranslations('desk.article')
  const fix = useTranslations('quickFix')
  if (!differs && !mayFix) return null
  return (
    <Notice title={t(differs ? 'liveDiffers' : 'live')}>
      <p className="mt-1.5 flex flex-wrap gap-2">
        {differs ? <CompareLink href={comparePath(articleId, 'live', 'working')} since="live" /> : null}
        {mayFix ? (
          <Link
            prefetch={false}
            href={`/newsroom/article/${articleId}/quick-fix`}
            className={buttonClass('plain', 'small')}
          >
            {fix('title')}
          </Link>
        ) : null}
      </p>
    </Notice>
  )
}

type Timed = {
  facts: { scheduledAt: Date | null; embargoUntil: Date | null; approvedHash: string | null; contentHash: string }
  scheduleRefusal: Refusal | null
  retraction: { text: string; at: Date } | null
}

/** What the clock holds for this story, and why readers do not see it. */
export function ScheduleNotices({ article, timeZone, now }: { article: Timed; timeZone: string; now: Date }) {
  const t = useTranslations('desk.schedule')
  const say = useTranslations('refusal')
  const { scheduledAt, embargoUntil, approvedHash, contentHash } = article.facts
  const when = (at: Date) => ({ at: () => <Exact at={at} timeZone={timeZone} /> })
  return (
    <>
      {article.retraction ? (
        <Notice tone="bad" title={t.rich('retracted', when(article.retraction.at))}>
          <p className="whitespace-pre-line">{article.retraction.text}</p>
        </Notice>
      ) : null}
      {scheduledAt ? (
        <Notice
          tone={article.scheduleRefusal ? 'bad' : 'note'}
          title={article.scheduleRefusal ? t.rich('refused', when(scheduledAt)) : t.rich('set', when(scheduledAt))}
        >
          {article.scheduleRefusal ? explain(article.scheduleRefusal, say as unknown as Say) : null}
          {!article.scheduleRefusal && approvedHash !== contentHash ? t('withoutChanges') : null}
        </Notice>
      ) : null}
      {embargoUntil && embargoUntil > now ? <Notice tone="note" title={t.rich('embargo', when(embargoUntil))} /> : null}
    </>
  )
}
