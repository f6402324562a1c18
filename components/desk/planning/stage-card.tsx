'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Priority, Publication, Stage } from '#lib/newsroom/article.ts'
import { type FindingCounts, FindingMarks } from '../finding-mark.tsx'
import { useNews } from '../live/use-news.ts'
import { Exact } from '../moment.tsx'
import { CarriedCard } from './carried-card.tsx'
import type { Handle } from './use-carry.ts'

export type StageCard = {
  id: string
  version: number
  contentHash: string
  headline: string
  stage: Stage
  publication: Publication
  next: Stage
  section: string
  author: string
  assignee: string | null
  isMine: boolean
  priority: Priority
  dueAt: Date | null
  late: boolean
  needsLegal: boolean
  sensitive: boolean
  findings: FindingCounts
  scheduledAt: Date | null
  /** Nothing may go out before; null once it has passed. */
  embargo: Date | null
}

type Props = {
  card: StageCard
  timeZone: string
  handle: Handle
  onClaim: () => void
}

/** One story on the board. */
export function Card({ card, timeZone, handle, onClaim }: Props) {
  const t = useTranslations('planning.board')
  const live = useTranslations('keyboard.live')
  const news = useNews(card.id)
  const board = useTranslations('desk.board')
  return (
    <CarriedCard
      id={card.id}
      href={`/newsroom/article/${card.id}`}
      title={card.headline || board('untitled')}
      isStory
      handle={handle}
    >
      {news === null ? <span className="text-note text-sm">{live('gone')}</span> : null}
      {news && news.stage !== card.stage ? (
        <span className="text-note text-sm">{t('nowAt', { stage: news.stageName })}</span>
      ) : null}
      <Marks card={card} timeZone={timeZone} />
      <p className="flex flex-wrap gap-x-2 text-faint text-sm">
        <span>{card.section}</span>
        <span>{card.assignee ? t('heldBy', { name: card.assignee }) : card.author}</span>
        {card.scheduledAt ? (
          <span>
            {t('scheduled')} <Exact at={card.scheduledAt} timeZone={timeZone} />
          </span>
        ) : null}
        {card.dueAt ? (
          <span>
            {t('due')} <Exact at={card.dueAt} timeZone={timeZone} />
          </span>
        ) : null}
      </p>
      {card.isMine || card.stage === 'draft' ? null : (
        <Button size="small" look="quiet" className="self-start" onClick={onClaim}>
          {t('claim')}
        </Button>
      )}
    </CarriedCard>
  )
}

type MarksProps = {
  card: Pick<StageCard, 'priority' | 'late' | 'needsLegal' | 'sensitive' | 'embargo' | 'findings'>
  timeZone: string
  children?: ReactNode
}

/** Priority, overdue, embargo, findings of the checks and flags, each by its word. */
export function Marks({ card, timeZone, children }: MarksProps) {
  const t = useTranslations('planning')
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 empty:hidden">
      {card.priority === 'high' || card.priority === 'urgent' ? (
        <Badge strong={card.priority === 'urgent'}>{t(`pitches.priorities.${card.priority}`)}</Badge>
      ) : null}
      {card.late ? <Badge strong>{t('pitches.late')}</Badge> : null}
      {card.embargo ? (
        <Badge strong>
          {t('embargo.mark')} <Exact at={card.embargo} timeZone={timeZone} />
        </Badge>
      ) : null}
      {card.needsLegal ? <Badge>{t('flag.needsLegal')}</Badge> : null}
      <FindingMarks counts={card.findings} />
      {card.sensitive ? <Badge>{t('flag.sensitive')}</Badge> : null}
      {children}
    </span>
  )
}
