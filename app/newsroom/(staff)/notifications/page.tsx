import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { LiveList } from '#components/desk/live/live-list.tsx'
import { NotificationList } from '#components/desk/notifications/notification-list.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import { readNotifications } from '#lib/queries/desk/read-notifications.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { signedIn } from '../signed-in.ts'
import { read } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notifications')
  return { title: t('title') }
}

type Props = { searchParams: Promise<{ before?: string | string[] }> }

/** What one was told, newest first. */
export default async function NotificationsPage({ searchParams }: Props) {
  const asked = new Date([(await searchParams).before].flat()[0] ?? '')
  const before = Number.isNaN(asked.getTime()) ? null : asked
  const { actor } = await signedIn('/newsroom/notifications')
  const [{ rows, older }, site, t] = await Promise.all([
    readNotifications(actor, before),
    readSite(),
    getTranslations('notifications'),
  ])
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <LiveList about={['notification']}>
        <NotificationList rows={rows} now={new Date()} timeZone={site.timeZone} read={read} />
      </LiveList>
      <nav aria-label={t('pages')} className="flex gap-2 empty:hidden">
        {before ? (
          <Link prefetch={false} href="/newsroom/notifications" className={buttonClass()}>
            {t('newest')}
          </Link>
        ) : null}
        {older ? (
          <Link
            prefetch={false}
            href={`/newsroom/notifications?before=${older.toISOString()}`}
            className={buttonClass()}
          >
            {t('older')}
          </Link>
        ) : null}
      </nav>
    </div>
  )
}
