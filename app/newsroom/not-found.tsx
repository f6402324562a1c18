import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { MessagePage } from '#components/desk/frame/message-page.tsx'
import { buttonClass } from '#components/ui/button.tsx'

export default async function NotFound() {
  const t = await getTranslations('desk.frame')
  return (
    <main id="content">
      <MessagePage
        title={t('notFoundTitle')}
        action={
          <Link href="/newsroom" className={buttonClass('primary')}>
            {t('toDesk')}
          </Link>
        }
      >
        <p>{t('notFound')}</p>
      </MessagePage>
    </main>
  )
}
