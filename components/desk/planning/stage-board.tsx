'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useContext, useState } from 'react'
import { classes } from '#components/ui/classes.ts'
import { ReturnDialog } from '../article/return-dialog.tsx'
import { renewedCard } from '../live/news.ts'
import { NewsContext } from '../live/use-news.ts'
import { Card, type StageCard } from './stage-card.tsx'
import { type BoardActions, useMoves } from './use-moves.ts'

type Column = { id: string; name: string; cards: readonly StageCard[]; moreHref: string | null }
type Props = { columns: readonly Column[]; timeZone: string; actions: BoardActions }
type Picked = { card: StageCard; from: string; over: string }

/** Columns of cards. Dropping asks for the verb that leads there; the space bar, arrows and Enter do what dragging does. */
export function StageBoard({ columns, timeZone, actions }: Props) {
  const t = useTranslations('planning.board')
  const untitled = useTranslations('desk.board')('untitled')
  const [picked, setPicked] = useState<Picked | null>(null)
  const [told, setTold] = useState('')
  const nameOf = (id: string): string => columns.find((one) => one.id === id)?.name ?? id
  const moves = useMoves(actions, nameOf, setTold)
  const news = useContext(NewsContext)
  const placed = columns.flatMap(({ id, cards }) =>
    cards.map((card) => ({ card: renewedCard(card, news.get(card.id)), at: moves.columnOf(card, id) })),
  )
  const pick = (card: StageCard, from: string) => {
    setPicked({ card, from, over: from })
    setTold(t('picked', { title: card.headline || untitled, column: nameOf(from) }))
  }
  const step = (by: 1 | -1) => {
    const at = columns.findIndex(({ id }) => id === picked?.over)
    const over = columns[Math.min(columns.length - 1, Math.max(0, at + by))]
    if (!picked || !over) return
    setPicked({ ...picked, over: over.id })
    setTold(t('over', { column: over.name }))
  }
  const drop = (to: string) => {
    if (picked) moves.move(picked.card, picked.from, to)
    setPicked(null)
  }
  const cancel = () => {
    if (picked) setTold(t('cancelled', { title: picked.card.headline || untitled, column: nameOf(picked.from) }))
    setPicked(null)
  }
  const key = (card: StageCard, at: string) => (event: KeyboardEvent) => {
    const holds = picked?.card.id === card.id
    const keys: Record<string, (() => void) | undefined> = holds
      ? {
          ArrowRight: () => step(1),
          ArrowLeft: () => step(-1),
          Enter: () => drop(picked.over),
          ' ': () => drop(picked.over),
          Escape: cancel,
        }
      : { ' ': () => pick(card, at) }
    const does = keys[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
  return (
    <>
      <p id="board-help" className="text-faint text-sm">
        {t('help')}
      </p>
      <div role="status" aria-live="assertive" className="sr-only">
        {told}
      </div>
      <div className="flex gap-3 overflow-x-auto pb-3">
        {columns.map(({ id, name, moreHref }) => {
          const cards = placed.filter(({ at }) => at === id)
          return (
            <section
              key={id}
              aria-label={name}
              onDragOver={(event) => picked && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                drop(id)
              }}
              className={classes(
                'flex w-64 shrink-0 flex-col gap-2 rounded-md bg-sunken p-2',
                picked?.over === id && 'outline-2 outline-focus',
              )}
            >
              <h2 className="font-semibold">{name}</h2>
              {cards.length === 0 ? <p className="text-faint text-sm">{t('empty')}</p> : null}
              <ul className="flex flex-col gap-2 empty:hidden">
                {cards.map(({ card }) => (
                  <Card
                    key={card.id}
                    card={card}
                    timeZone={timeZone}
                    picked={picked?.card.id === card.id}
                    onKey={key(card, id)}
                    onDrag={(dragging) => (dragging ? pick(card, id) : setPicked(null))}
                    onClaim={() => moves.claim(card)}
                  />
                ))}
              </ul>
              {moreHref ? (
                <Link prefetch={false} href={moreHref} className="rounded text-soft text-sm underline">
                  {t('more')}
                </Link>
              ) : null}
            </section>
          )
        })}
      </div>
      <ReturnDialog open={moves.returning !== null} onClose={moves.stopReturning} onReturn={moves.giveBack} />
    </>
  )
}
