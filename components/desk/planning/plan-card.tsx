'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Exact } from '../moment.tsx'
import { CarriedCard } from './carried-card.tsx'
import type { Handle } from './use-carry.ts'
import type { PitchCard } from './view.ts'

type Props = { card: PitchCard; timeZone: string; handle: Handle }

/** A pitch or an assignment on the board: dragged and picked up as a story is. */
export function PlanCard({ card, timeZone, handle }: Props) {
  const t = useTranslations('planning.pitches')
  const isUrgent = card.priority === 'urgent'
  return (
    <CarriedCard
      id={card.id}
      href={`/newsroom/pitches?one=${card.id}`}
      title={card.topic}
      isStory={false}
      handle={handle}
    >
      <span className="flex flex-wrap gap-x-2 gap-y-1 empty:hidden">
        {isUrgent || card.priority === 'high' ? (
          <Badge strong={isUrgent}>{t(`priorities.${card.priority}`)}</Badge>
        ) : null}
        {card.late ? <Badge strong>{t('late')}</Badge> : null}
      </span>
      <p className="flex flex-wrap gap-x-2 text-faint text-sm">
        <span>{card.section}</span>
        <span>{card.reporter || t('by', { name: card.pitchedBy })}</span>
        {card.dueAt ? (
          <span>
            {t('due')} <Exact at={card.dueAt} timeZone={timeZone} />
          </span>
        ) : null}
      </p>
    </CarriedCard>
  )
}
