'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useEditingSession } from '#components/editor/editing-session.tsx'

type Props = { memberId: string; names: Readonly<Record<string, string>> }

/** Somebody else moved this story on: the page is told anew around the text, and says who it was. Typing goes on. */
export function ChangedElsewhere({ memberId, names }: Props) {
  const { lastEvent } = useEditingSession()
  const router = useRouter()
  const t = useTranslations('desk.article')
  useEffect(() => {
    if (lastEvent) router.refresh()
  }, [lastEvent, router])
  return null
}
