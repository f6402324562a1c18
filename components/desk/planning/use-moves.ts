'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import type { Stage } from '#lib/newsroom/article.ts'
import { type BoardVerb, verbTo } from '#lib/newsroom/board.ts'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'
import type { StageCard } from './stage-card.tsx'

export type BoardActions = Record<BoardVerb | 'claim', Act<{ stage: Stage }>>
type Held = { to: string; version: number }

/**
 * Moving cards: the column names the verb, the server judges it. A card shows where it was dropped until the answer; a
 * refused one goes back with the rule's sentence. `tell` announces to those who hear the board.
 */
export function useMoves(actions: BoardActions, nameOf: (column: string) => string, tell: (text: string) => void) {
  const t = useTranslations('planning.board')
  const untitled = useTranslations('desk.board')('untitled')
  const say = useToast()
  const refresh = useRefresh()
  const [held, setHeld] = useState<Readonly<Record<string, Held>>>({})
  const [returning, setReturning] = useState<StageCard | null>(null)
  const columnOf = (card: StageCard, column: string): string => {
    const one = held[card.id]
    return one?.version === card.version ? one.to : column
  }
  const refuse = (id: string, text: string): false => {
    setHeld(({ [id]: _gone, ...rest }) => rest)
    say({ tone: 'bad', text })
    return false
  }
  const act = async (card: StageCard, verb: BoardVerb | 'claim', to: string | null, note?: string) => {
    const { id, version, contentHash } = card
    const title = card.headline || untitled
    if (to) setHeld((all) => ({ ...all, [id]: { to, version } }))
    tell(t('working', { title }))
    try {
      const acted = await actions[verb]({ articleId: id, version, contentHash, note })
      if (!acted.ok) return refuse(id, acted.sentence)
      // Where several sign at once, one signature leaves the story where it was.
      const column = nameOf(verb === 'publish' ? 'live' : acted.value.stage)
      say({ tone: 'good', text: to ? t('done', { title, column }) : t('claimed', { title }) })
      return true
    } catch {
      return refuse(id, t('unreachable'))
    } finally {
      refresh()
    }
  }
  const move = (card: StageCard, from: string, to: string): void => {
    if (from === to) return
    const verb = verbTo(card, to)
    if (!verb) return void say({ tone: 'bad', text: t('noWay', { from: nameOf(from), to: nameOf(to) }) })
    if (verb === 'return') setReturning(card)
    else void act(card, verb, to)
  }
  return {
    columnOf,
    move,
    claim: (card: StageCard) => void act(card, 'claim', null),
    returning,
    stopReturning: () => setReturning(null),
    giveBack: async (note: string) => (returning ? act(returning, 'return', 'draft', note) : false),
  }
}
