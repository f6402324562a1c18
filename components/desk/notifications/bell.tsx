'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { BellIcon } from '#components/ui/icons.tsx'
import { useLive } from '../live/live.tsx'

/** How much one has not read; it rings by itself when there is news, and leaves the page under one's hands alone. */
export function Bell({ unread: told }: { unread: number }) {
  const t = useTranslations('notifications')
  const [heard, setHeard] = useState({ since: told, unread: told })
  // What the page was rendered with is newer than what was heard before it.
  const unread = heard.since === told ? heard.unread : told
  const ask = async () => {
    const answer = await fetch('/newsroom/notifications/unread').catch(() => null)
    if (answer?.ok) setHeard({ since: told, unread: await answer.json() })
  }
  useLive((event) => {
    if (event === null || event.name === 'notification') void ask()
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
