'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { useToast } from '#components/ui/toast.tsx'

/** Long enough for an answer and the announcement of the same change to arrive together. */
const TOGETHER_MS = 250

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Tells the page anew what the server knows, once for all that ask within a moment. Next runs refreshes and Server
 * Actions one after another: a page that refreshes too often keeps its own saves waiting.
 *
 * A refresh that meets no server, or no session, would leave the page and what is typed on it: then the page stays, and
 * whoever is signed out is told so.
 */
export function useRefresh(): () => void {
  const router = useRouter()
  const say = useToast()
  const t = useTranslations('desk.frame')
  return useCallback(() => {
    const refresh = async () => {
      const answer = await fetch('/newsroom/notifications/unread', { cache: 'no-store' }).catch(() => null)
      if (answer?.ok) router.refresh()
      if (answer?.status !== 401) return
      say({ tone: 'bad', text: t('signedOut'), action: <SignIn label={t('signIn')} /> })
    }
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), TOGETHER_MS)
  }, [router, say, t])
}

const SignIn = ({ label }: { label: string }) => (
  <a className={buttonClass('plain', 'small')} href="/newsroom/sign-in" target="_blank" rel="noopener">
    {label}
  </a>
)
