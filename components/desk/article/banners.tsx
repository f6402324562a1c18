import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '#components/ui/notice.tsx'

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
