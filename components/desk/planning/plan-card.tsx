'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { classes } from '#components/ui/classes.ts'
import { Exact } from '../moment.tsx'
import type { Handle } from './use-carry.ts'
import type { PitchCard } from './view.ts'

type Props = { card: PitchCard; timeZone: string; handle: Handle }

/** A pitch or an assignment on the board: dragged and picked up as a story is. */
export function PlanCard({ card, timeZone, handle: { picked, onKey, onDrag } }: Props) {
  const t = useTranslations('planning.pitches')
  const isUrgent = card.priority === 'urgent'
  return (
    <li
      draggable
      data-picked={picked || undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', card.id)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
      className={classes(
        'flex cursor-grab flex-col gap-1 rounded-md border border-dashed bg-surface p-2',
        picked ? 'border-focus shadow-lift' : 'border-line',
      )}
    >
      <Link
        prefetch={false}
        draggable={false}
        href={`/newsroom/pitches?one=${card.id}`}
        data-card={card.id}
        aria-describedby="board-help"
        onKeyDown={onKey}
        className="line-clamp-3 rounded font-medium hover:underline"
      >
        {card.topic}
      </Link>
      <span className="flex flex-wrap gap-x-2 gap-y-1 empty:hidden">
        {isUrgent || card.priority === 'high' ? (
          <Badge strong={isUrgent}>{t(`priorities.${card.priority}`)}</Badge>
        ) : null}
        {card.late ? <Badge strong>{t('late')}</Badge> : null}
      </span>
      <p className="flex flex-wrap gap-x-2 text-faint text-sm">
        <span>{card.section}</span>
        <span>{card.reporter || t('by', { name: card.pitchedBy })}</span>
        {card.dueAt ? <Exact at={card.dueAt} timeZone={timeZone} /> : null}
      </p>
    </li>
  )
}
