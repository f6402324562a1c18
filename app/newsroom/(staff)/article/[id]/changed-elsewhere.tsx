'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useRefresh } from '#components/desk/use-refresh.ts'
import { useEditingSession } from '#components/editor/editing-session.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** What is worth a sentence: the story moved on. Saves by others are seen in the text and the margin themselves. */
const MOVES = ['submitted', 'claimed', 'released', 'returned', 'approved', 'published', 'spiked', 'unspiked'] as const
type Move = (typeof MOVES)[number]

const moveOf = (name: string): Move | null => MOVES.find((move) => name === `article.${move}`) ?? null

type Props = { memberId: string; names: Readonly<Record<string, string>> }

/** Somebody else moved this story on: the page is told anew around the text, and says who it was. Typing goes on. */
export function ChangedElsewhere({ memberId, names }: Props) {
  const { lastEvent } = useEditingSession()
  const refresh = useRefresh()
  const t = useTranslations('desk.article')
  const frame = useTranslations('desk.frame')
  const event = useTranslations('refusal.event')
  // A refresh brings new names: the same event must not ask for the next one.
  const heard = useRef(lastEvent)
  const [said, setSaid] = useState<{ move: Move; by: string } | null>(null)
  useEffect(() => {
    if (!lastEvent || lastEvent === heard.current) return
    heard.current = lastEvent
    refresh()
    const move = moveOf(lastEvent.name)
    const by = names[lastEvent.actorId ?? '']
    if (move && by && lastEvent.actorId !== memberId) setSaid({ move, by })
  }, [lastEvent, refresh, memberId, names])
  return (
    <div role="status" className="empty:hidden">
      {said ? (
        <Notice action={<IconButton label={frame('close')} icon={<CloseIcon />} onClick={() => setSaid(null)} />}>
          {t('changedBy', { name: said.by, event: event(`article-${said.move}`) })}
        </Notice>
      ) : null}
    </div>
  )
}
