'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { BellIcon } from '#components/ui/icons.tsx'
import { useLive } from '../live/live.tsx'
import { useRefresh } from '../use-refresh.ts'

/** How much one has not read; it rings by itself when there is news. */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations('notifications')
  const refresh = useRefresh()
  useLive((event) => {
    if (event === null || event.name === 'notification') refresh()
  })
  return (
    <Link
      prefetch={false}
      href="/newsroom/notifications"
      aria-label={t('bell', { count: unread })}
      className="relative inline-flex size-8 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink pointer-coarse:size-11"
    >
      <BellIcon />
      {unread > 0 ? (
        <span aria-hidden="true" className="absolute top-0 right-0 rounded-full bg-live px-1 text-surface text-xs">
          {unread}
        </span>
      ) : null}
    </Link>
  )
}
