import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button.tsx'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { MessagePage } from './message-page.tsx'

/** What somebody sees who may know that a page exists, but may not use it. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const t = useTranslations('desk.frame')
  const say = useTranslations('refusal')
  return (
    <MessagePage
      title={t('refusedTitle')}
      action={
        <Link href="/newsroom" className={buttonClass('primary')}>
          {t('toDesk')}
        </Link>
      }
    >
      <p>{explain(refusal, say as unknown as Say)}</p>
    </MessagePage>
  )
}
