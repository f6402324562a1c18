'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import { type Arranged, arrangeFront } from '#lib/newsroom/front/arrange.ts'
import { sameFront } from '#lib/newsroom/front/compare.ts'
import { type At, bring, put, whereIs } from '#lib/newsroom/front/edit.ts'
import { type Conflict, conflictsOf } from '#lib/newsroom/front/merge.ts'
import { type FrontSpec, pinsOf } from '#lib/newsroom/front/spec.ts'
import type { FrontStory, FrontToEdit } from '#lib/newsroom/front/views.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { dropKept, keep, readKept } from './kept.ts'

export type Stories = ReadonlyMap<number, FrontStory>

export type FrontState = {
  spec: FrontSpec
  /** Changes the arrangement on the screen, nothing else. */
  change: (next: FrontSpec) => void
  dirty: boolean
  /** What both sides began from, and where somebody else's arrangement differs from the one on the screen. */
  base: { version: number; spec: FrontSpec }
  conflicts: readonly Conflict[]
  /** The arrangement on the screen now continues from what the server has. */
  settle: (spec: FrontSpec) => void
  /** The server took what was on the screen. */
  stored: (version: number) => void
  /** What was not saved now continues from a version that this screen itself made, without being part of it. */
  outlive: (version: number) => void
  stories: Stories
  /** Stories that the page did not come with. */
  learn: (stories: readonly FrontStory[]) => void
  arranged: Arranged<FrontStory>
  titleOf: (number: number) => string
  slotName: (slot: string) => string
  /** Brings a story to a place, and tells it. */
  bringTo: (number: number, to: At) => boolean
  release: (at: At, number: number) => void
  tell: (text: string) => void
  told: string
  /** When the page was made, and whose clock counts. */
  clock: { now: Date; timeZone: string }
}

/**
 * The arrangement on the screen. What the server knows comes with `front`; when somebody else was first, nothing here
 * changes but `conflicts`, unless nothing here was changed either.
 */
export function useFront(front: FrontToEdit, now: Date, timeZone: string, mayArrange: boolean): FrontState {
  const t = useTranslations('fronts')
  const say = useToast()
  const [spec, setSpec] = useState(front.spec)
  const [base, setBase] = useState({ version: front.version, spec: front.spec })
  const [learnt, setLearnt] = useState<readonly FrontStory[]>([])
  const [told, tell] = useState('')
  const [came, setCame] = useState(front.stories)
  /** What the page came with is newer than what was found before, or kept by the browser. */
  const isUnknown = ({ number }: FrontStory) => !front.stories.some((story) => story.number === number)
  if (came !== front.stories) {
    setCame(front.stories)
    setLearnt(learnt.filter(isUnknown))
  }
  const dirty = !sameFront(spec, base.spec)
  const isNews = front.version > base.version
  const conflicts = isNews && dirty ? conflictsOf(base.spec, front.spec, spec) : []
  const settle = (next: FrontSpec) => {
    setBase({ version: front.version, spec: front.spec })
    setSpec(next)
  }
  if (isNews && conflicts.length === 0) settle(front.spec)
  const stories = useMemo(
    () => new Map([...front.stories, ...learnt].map((story) => [story.number, story])),
    [front.stories, learnt],
  )
  const arranged = useMemo(
    () => arrange(spec, front, stories, isOver(spec, now, timeZone)),
    [spec, front, stories, now, timeZone],
  )
  const restore = useEffectEvent(() => {
    const kept = mayArrange ? readKept(front.owner) : null
    if (!kept || kept.base.version > front.version || sameFront(kept.spec, front.spec)) return
    setLearnt(kept.stories.filter(isUnknown))
    setBase(kept.base)
    setSpec(kept.spec)
    say({ tone: 'note', text: t('restored') })
  })
  const store = useEffectEvent(() => {
    if (!mayArrange) return
    if (dirty) keep(front.owner, { spec, base, stories: [...stories.values()] })
    else dropKept(front.owner)
  })
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return store()
    begun.current = true
    restore()
  }, [spec, base])
  const titleOf = (number: number): string => stories.get(number)?.headline || `#${number}`
  const slotName = (slot: string): string =>
    slot === 'breaking' || slot === 'main' || slot === 'picks' || slot === 'order'
      ? t(`slot.${slot}`)
      : (front.names[slot] ?? t('slot.unknown'))
  const announce = (text: string, tone?: 'note') => {
    tell(text)
    if (tone) say({ tone, text })
  }
  return {
    spec,
    change: setSpec,
    dirty,
    base,
    conflicts,
    settle,
    stored: (version) => setBase({ version, spec }),
    outlive: (version) => setBase({ ...base, version }),
    stories,
    learn: (more) => setLearnt((old) => [...old, ...more]),
    arranged,
    titleOf,
    slotName,
    bringTo: (number, to) => {
      const stood = whereIs(spec, number)
      const next = bring(spec, number, to)
      if (!next) {
        announce(t('told.full', { slot: slotName(to.slot) }), 'note')
        return false
      }
      setSpec(next)
      const said = { title: titleOf(number), slot: slotName(to.slot), place: to.place + 1 }
      announce(
        stood && stood.slot !== to.slot
          ? `${t('told.standing', { ...said, slot: slotName(stood.slot) })} ${t('told.put', said)}`
          : t('told.put', said),
      )
      return true
    },
    release: (at, number) => {
      setSpec(put(spec, at, null))
      announce(t('told.released', { title: titleOf(number) }))
    },
    tell,
    told,
    clock: { now, timeZone },
  }
}

/** Whether the bar's minute has passed, or is none. */
export function isOver({ breaking }: FrontSpec, now: Date, timeZone: string): boolean {
  const until = breaking && instantOf(breaking.until, timeZone)
  return !until || until <= now
}

/** The page as it would be, by the same rule as readers get it. */
function arrange(
  spec: FrontSpec,
  { owner, candidates }: FrontToEdit,
  stories: Stories,
  barred: boolean,
): Arranged<FrontStory> {
  const known = (numbers: readonly number[]) => numbers.flatMap((number) => stories.get(number) ?? [])
  const live = (numbers: readonly number[]) => known(numbers).filter(({ state }) => state === 'live')
  const blocks = Object.entries(candidates.blocks).map(([slot, numbers]) => [slot, live(numbers)] as const)
  return arrangeFront(
    spec,
    { pinned: live(pinsOf(spec)), newest: live(candidates.newest), blocks: Object.fromEntries(blocks) },
    { picturedLead: owner.kind === 'home', barred },
  )
}
