'use client'

import { useTranslations } from 'next-intl'
import { useToast } from '#components/ui/toast.tsx'
import { planVerbTo } from '#lib/newsroom/board.ts'
import { explain, type Say } from '#lib/newsroom/explain.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { useStart } from './use-start.ts'
import type { PitchActions, PitchCard } from './view.ts'

type Props = {
  actions: Pick<PitchActions, 'start'>
  nameOf: (column: string) => string
  /** Opens the form in which a pitch is given to somebody. */
  onAccept: (card: PitchCard) => void
}

/** Dropping a pitch among the assignments asks who does it; an assignment among the drafts begins its story. */
export function usePlanMoves({ actions, nameOf, onAccept }: Props) {
  const t = useTranslations('planning.board')
  const refusal = useTranslations('refusal') as unknown as Say
  const say = useToast()
  const start = useStart(actions)
  const unless = (why: Refusal | null, work: () => unknown): void => {
    if (why) say({ tone: 'bad', text: explain(why, refusal) })
    else work()
  }
  return (card: PitchCard, from: string, to: string): void => {
    if (from === to) return
    const verb = planVerbTo(from, to)
    if (verb === 'accept') unless(card.refusals.accept, () => onAccept(card))
    else if (verb === 'start') unless(card.refusals.start, () => void start(card))
    else say({ tone: 'bad', text: t('noWay', { from: nameOf(from), to: nameOf(to) }) })
  }
}
