import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { Exact } from '../moment.tsx'

/** The editor's note of the last return, before everything else. */
export function ReturnBanner({ note, by, when }: { note: string; by: string; when: ReactNode }) {
  const t = useTranslations('desk.article')
  return (
    <Notice tone="note" title={t.rich('returnedBy', { name: by, when: () => when })}>
      <p className="whitespace-pre-line">{note}</p>
    </Notice>
  )
}

type Approval = { by: string; when: ReactNode; holds: boolean }

/** Who signed this story, and whether the text still is what was signed. */
export function ApprovalBanner({ by, when, holds }: Approval) {
  const t = useTranslations('desk.article')
  return (
    <Notice tone={holds ? 'good' : 'note'} title={t.rich('approvedBy', { name: by, when: () => when })}>
      {holds ? t('approvalHolds') : t('approvalVoid')}
    </Notice>
  )
}

type Timed = {
  facts: { scheduledAt: Date | null; embargoUntil: Date | null }
  scheduleFailure: string | null
  retraction: { text: string; at: Date } | null
}

/** What the clock holds for this story, and why readers do not see it. */
export function ScheduleNotices({ article, timeZone, now }: { article: Timed; timeZone: string; now: Date }) {
  const t = useTranslations('desk.schedule')
  const { scheduledAt, embargoUntil } = article.facts
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
          tone={article.scheduleFailure ? 'bad' : 'note'}
          title={article.scheduleFailure ? t('refused') : t.rich('set', when(scheduledAt))}
        />
      ) : null}
      {embargoUntil && embargoUntil > now ? <Notice tone="note" title={t.rich('embargo', when(embargoUntil))} /> : null}
    </>
  )
}
