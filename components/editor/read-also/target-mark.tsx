'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Target } from './ask.ts'

/** Where the story of a baca juga stands while readers cannot follow it. */
export function TargetMark({ target }: { target: Exclude<Target, { state: 'live' }> }) {
  const t = useTranslations('editor.readAlso.state')
  const format = useFormatter()
  const at =
    target.state === 'scheduled' && target.scheduledAt
      ? format.dateTime(new Date(target.scheduledAt), { dateStyle: 'medium', timeStyle: 'short' })
      : ''
  return <span className="read-also-state">{t(target.state, { at })}</span>
}
