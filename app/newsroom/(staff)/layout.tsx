import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Header } from '#components/desk/frame/header.tsx'
import { LiveProvider } from '#components/desk/live/live.tsx'
import { CommandsProvider } from '#components/desk/palette/commands.tsx'
import { ToastProvider } from '#components/ui/toast.tsx'
import { currentMember } from '#lib/auth/current-member.ts'
import { countUnread } from '#lib/queries/desk/read-notifications.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { signOut, switchLocale } from './actions.ts'

/** The frame of the signed-in newsroom. Whoever is not signed in is sent away by the page, which knows its own address. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const member = await currentMember()
  if (!member) return children
  const [site, unread, t] = await Promise.all([readSite(), countUnread(member.actor), getTranslations('desk.frame')])
  return (
    <ToastProvider closeLabel={t('close')} regionLabel={t('messages')}>
      <a
        href="#content"
        className="sr-only rounded-md bg-ink px-3 py-2 text-surface focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {t('skip')}
      </a>
      <LiveProvider memberId={member.actor.id}>
        <CommandsProvider>
          <Header
            actor={member.actor}
            siteName={site.name}
            unread={unread}
            signOut={signOut}
            switchLocale={switchLocale}
          />
          <main id="content" tabIndex={-1} className="outline-none">
            {children}
          </main>
        </CommandsProvider>
      </LiveProvider>
    </ToastProvider>
  )
}
