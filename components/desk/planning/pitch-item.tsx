'use client'

import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Exact } from '../moment.tsx'
import type { PitchCard } from './view.ts'

export type Asked = 'accept' | 'decline' | 'change'
type Props = { card: PitchCard; timeZone: string; onAsk: (what: Asked) => void; onStart: () => void }

/** One pitch or assignment, with the verbs of whoever looks. */
export function PitchItem({ card, timeZone, onAsk, onStart }: Props) {
  const t = useTranslations('planning.pitches')
  const team = card.photographer
    ? t('team', { reporter: card.reporter, photographer: card.photographer })
    : card.reporter
  return (
    <li className="flex flex-wrap items-start gap-3 border-line border-b px-3 py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          {card.topic}
          {card.priority === 'high' || card.priority === 'urgent' ? (
            <Badge strong={card.priority === 'urgent'}>{t(`priorities.${card.priority}`)}</Badge>
          ) : null}
          {card.late ? <Badge strong>{t('late')}</Badge> : null}
        </p>
        {card.angle ? <p className="whitespace-pre-line text-soft">{card.angle}</p> : null}
        <p className="flex flex-wrap gap-x-3 text-faint text-sm">
          <span>{card.section}</span>
          <span>{t('by', { name: card.pitchedBy })}</span>
          {team ? <span className="text-ink">{team}</span> : null}
          {card.wantedWords ? <span>{t('wordCount', { count: card.wantedWords })}</span> : null}
          {card.dueAt ? <Due at={card.dueAt} timeZone={timeZone} /> : null}
        </p>
        {card.note ? (
          <p className="mt-1 whitespace-pre-line border-note-line border-l-2 pl-2 text-sm">{card.note}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {card.mayStart ? (
          <Button look="primary" onClick={onStart}>
            {t('start')}
          </Button>
        ) : null}
        {card.mayChange ? <Button onClick={() => onAsk('change')}>{t('change')}</Button> : null}
        {card.mayDecide ? (
          <>
            <Button look="primary" onClick={() => onAsk('accept')}>
              {t('accept')}
            </Button>
            <Button onClick={() => onAsk('decline')}>{t('decline')}</Button>
          </>
        ) : null}
      </div>
    </li>
  )
}

function Due({ at, timeZone }: { at: Date; timeZone: string }) {
  const t = useTranslations('planning.pitches')
  return (
    <span>
      {t('due')} <Exact at={at} timeZone={timeZone} />
    </span>
  )
}
