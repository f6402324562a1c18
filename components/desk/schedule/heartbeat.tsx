'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { ALARM_MS } from '#lib/newsroom/schedule.ts'

/** How often it is asked anew, in milliseconds. */
const ASK_MS = 10_000

/** Since when no worker was seen. `ago` is what the page knew, in milliseconds; null when none ever was. */
export function Heartbeat({ ago: initial }: { ago: number | null }) {
  const t = useTranslations('desk.schedules')
  const [ago, setAgo] = useState(initial)
  useEffect(() => {
    const ask = async () => {
      if (document.hidden) return
      const answer = await fetch('/api/newsroom/heartbeat', { cache: 'no-store' }).catch(() => null)
      if (answer?.ok) setAgo(((await answer.json()) as { ago: number | null }).ago)
    }
    const timer = setInterval(() => void ask(), ASK_MS)
    return () => clearInterval(timer)
  }, [])
  if (ago === null) return <Notice tone="bad" role="alert" title={t('neverSeen')} />
  const seconds = Math.round(ago / 1000)
  const since = seconds < 120 ? t('seconds', { count: seconds }) : t('minutes', { count: Math.round(seconds / 60) })
  return ago > ALARM_MS ? (
    <Notice tone="bad" role="alert" title={t('alarm', { since })}>
      {t('alarmHint')}
    </Notice>
  ) : (
    <p className="text-faint text-sm">{t('seen', { since })}</p>
  )
}
