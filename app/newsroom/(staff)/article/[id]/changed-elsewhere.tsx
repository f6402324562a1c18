'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
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
  const router = useRouter()
  const t = useTranslations('desk.article')
  const frame = useTranslations('desk.frame')
  const event = useTranslations('refusal.event')
  const [said, setSaid] = useState<{ move: Move; by: string } | null>(null)
  useEffect(() => {
    if (!lastEvent) return
    router.refresh()
    const move = moveOf(lastEvent.name)
    const by = names[lastEvent.actorId ?? '']
    if (move && by && lastEvent.actorId !== memberId) setSaid({ move, by })
  }, [lastEvent, router, memberId, names])
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
