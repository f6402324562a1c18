'use client'

import { useTranslations } from 'next-intl'
import { useContext, useState } from 'react'
import { ReturnDialog } from '../article/return-dialog.tsx'
import { renewedCard } from '../live/news.ts'
import { NewsContext } from '../live/use-news.ts'
import { BoardColumn } from './board-column.tsx'
import { type Open, PitchDialog } from './pitch-dialog.tsx'
import { PlanCard } from './plan-card.tsx'
import { Card, type StageCard } from './stage-card.tsx'
import { useCarry } from './use-carry.ts'
import { type BoardActions, useMoves } from './use-moves.ts'
import { usePlanMoves } from './use-plan-moves.ts'
import type { Choice, PitchActions, PitchCard } from './view.ts'

type Column<T> = { id: string; name: string; cards: readonly T[]; moreHref: string | null }
type Plans = {
  columns: readonly Column<PitchCard>[]
  sections: readonly Choice[]
  reporters: readonly Choice[]
  photographers: readonly Choice[]
  actions: PitchActions
}
type Props = { plans: Plans; columns: readonly Column<StageCard>[]; timeZone: string; actions: BoardActions }

/** Columns of cards. Dropping asks for the verb that leads there; the space bar, arrows and Enter do what dragging does. */
export function StageBoard({ plans, columns, timeZone, actions }: Props) {
  const t = useTranslations('planning.board')
  const untitled = useTranslations('desk.board')('untitled')
  const [told, setTold] = useState('')
  const [open, setOpen] = useState<Open | null>(null)
  const all = [...plans.columns, ...columns]
  const nameOf = (id: string): string => all.find((one) => one.id === id)?.name ?? id
  const moves = useMoves(actions, nameOf, setTold)
  const movePlan = usePlanMoves({
    actions: plans.actions,
    nameOf,
    onAccept: (card) => setOpen({ what: 'accept', card }),
  })
  const { over, drop, handle } = useCarry(all, setTold)
  const news = useContext(NewsContext)
  const placed = columns.flatMap(({ id, cards }) =>
    cards.map((card) => ({ card: renewedCard(card, news.get(card.id)), at: moves.columnOf(card, id) })),
  )
  const frame = ({ id, name, moreHref }: Column<unknown>) => ({
    name,
    moreHref,
    isOver: over === id,
    onDrop: () => drop(id),
  })
  return (
    <>
      <p id="board-help" className="mb-2 text-faint text-sm pointer-coarse:hidden">
        {t('help')}
      </p>
      <div role="status" aria-live="assertive" className="sr-only">
        {told}
      </div>
      <div className="flex gap-3 overflow-x-auto pb-3">
        {plans.columns.map((column) => (
          <BoardColumn key={column.id} {...frame(column)} isEmpty={column.cards.length === 0}>
            {column.cards.map((card) => (
              <PlanCard
                key={card.id}
                {...{ card, timeZone }}
                handle={handle({
                  id: card.id,
                  title: card.topic,
                  from: column.id,
                  drop: (to) => movePlan(card, column.id, to),
                })}
              />
            ))}
          </BoardColumn>
        ))}
        {columns.map((column) => {
          const cards = placed.filter(({ at }) => at === column.id)
          return (
            <BoardColumn key={column.id} {...frame(column)} isEmpty={cards.length === 0}>
              {cards.map(({ card }) => (
                <Card
                  key={card.id}
                  {...{ card, timeZone }}
                  handle={handle({
                    id: card.id,
                    title: card.headline || untitled,
                    from: column.id,
                    drop: (to) => moves.move(card, column.id, to),
                  })}
                  onClaim={() => moves.claim(card)}
                />
              ))}
            </BoardColumn>
          )
        })}
      </div>
      <ReturnDialog open={moves.returning !== null} onClose={moves.stopReturning} onReturn={moves.giveBack} />
      <PitchDialog
        {...{ open, timeZone, actions: plans.actions }}
        sections={plans.sections}
        reporters={plans.reporters}
        photographers={plans.photographers}
        onClose={() => setOpen(null)}
      />
    </>
  )
}
