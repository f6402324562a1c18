'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useRefresh } from '#components/desk/use-refresh.tsx'
import { useEditingSession } from '#components/editor/editing-session.tsx'
import { useToast } from '#components/ui/toast.tsx'

/** What is worth a sentence: the story moved on. Saves by others are seen in the text and the margin themselves. */
const MOVES = [
  'submitted',
  'claimed',
  'released',
  'returned',
  'approved',
  'scheduled',
  'unscheduled',
  'published',
  'quick-fixed',
  'spiked',
  'unspiked',
  'retracted',
  'restored',
] as const
type Move = (typeof MOVES)[number]

const moveOf = (name: string): Move | null => MOVES.find((move) => name === `article.${move}`) ?? null

type Props = { memberId: string; names: Readonly<Record<string, string>> }

/**
 * Somebody else moved this story on: the page is told anew around the text, and a sentence over its lower edge says who
 * it was. Nothing is pushed away under the hands that type.
 */
export function ChangedElsewhere({ memberId, names }: Props) {
  const { lastEvent } = useEditingSession()
  const refresh = useRefresh()
  const say = useToast()
  const t = useTranslations('desk.article')
  const event = useTranslations('refusal.event')
  const timeline = useTranslations('desk.timeline')
  // A refresh brings new names: the same event must not ask for the next one.
  const heard = useRef(lastEvent)
  useEffect(() => {
    if (!lastEvent || lastEvent === heard.current) return
    heard.current = lastEvent
    refresh()
    const move = moveOf(lastEvent.name)
    const by = lastEvent.actorId ? names[lastEvent.actorId] : timeline('clock')
    if (move && by && lastEvent.actorId !== memberId) {
      say({ tone: 'info', text: t('changedBy', { name: by, event: event(`article-${move}`) }) })
    }
  }, [lastEvent, refresh, memberId, names, say, t, event, timeline])
  return null
}
