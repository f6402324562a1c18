'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { type At, freePlace, placesOf, whereIs } from '#lib/newsroom/front/edit.ts'
import { slotOfBlock } from '#lib/newsroom/front/spec.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { StoryFacts } from './story-facts.tsx'
import type { Carry } from './use-carry-story.ts'
import type { FrontState } from './use-front.ts'

/** Where a found story goes: a place, the first free one of a slot, or the bar. */
export type Target = { slot: string; place: number | null }

type Props = {
  state: FrontState
  carry: Carry
  newest: readonly number[]
  target: Target
  onTarget: (target: Target) => void
  field: RefObject<HTMLInputElement | null>
}

const PAUSE_MS = 150
const SUGGESTED = 8
type Found = { for: string; stories: readonly FrontStory[]; failed: boolean }

/** Looks for stories, and puts them where somebody said, or where they are dragged to. */
export function Finder({ state, carry, newest, target: wanted, onTarget, field }: Props) {
  const t = useTranslations('fronts')
  const [text, setText] = useState('')
  const found = useStories(text.trim(), state.learn)
  const { spec, stories, slotName } = state
  const fresh = newest
    .filter((number) => !isShown(state, number))
    .slice(0, SUGGESTED)
    .flatMap((number) => stories.get(number) ?? [])
  const asked = text.trim() !== ''
  const slots = [
    ...(spec.breaking ? ['breaking'] : []),
    'main',
    ...(spec.picks.length > 0 ? ['picks'] : []),
    ...spec.blocks.map(slotOfBlock),
  ]
  // The slot that somebody had chosen may be gone since.
  const target: Target = slots.includes(wanted.slot) ? wanted : { slot: 'main', place: null }
  const put = (story: FrontStory) => {
    if (target.slot === 'breaking' && spec.breaking) {
      const stood = whereIs(spec, story.number)
      if (stood) return state.tell(t('find.standing', { slot: slotName(stood.slot) }))
      state.change({ ...spec, breaking: { ...spec.breaking, story: story.number } })
      return state.tell(t('told.put', { title: story.headline, slot: slotName('breaking'), place: 1 }))
    }
    const at: At = target.place === null ? (freePlace(spec, target.slot) ?? last(state, target.slot)) : (target as At)
    if (state.bringTo(story.number, at)) onTarget({ slot: target.slot, place: null })
  }
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('find.label')} hint={t('find.hint')}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            type="search"
            maxLength={120}
            value={text}
            onChange={({ target: { value } }) => setText(value)}
          />
        )}
      </Field>
      <Field label={t('find.into')}>
        {(control) => (
          <Select
            {...control}
            value={target.slot}
            onChange={(event) => onTarget({ slot: event.target.value, place: null })}
          >
            {slots.map((slot) => (
              <option key={slot} value={slot}>
                {slotName(slot)}
                {target.slot === slot && target.place !== null ? ` · ${target.place + 1}` : ''}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p className="text-faint text-sm" role="status">
        {!asked
          ? t('find.newest')
          : found.failed
            ? t('find.failed')
            : found.for === text.trim() && found.stories.length === 0
              ? t('find.none')
              : t('find.found')}
      </p>
      <ul aria-label={asked ? t('find.found') : t('find.newest')} className="flex flex-col gap-1.5 empty:hidden">
        {(asked ? found.stories : fresh).map((story) => (
          <Result key={story.number} {...{ story, state, carry }} onPut={() => put(story)} />
        ))}
      </ul>
    </div>
  )
}

const last = ({ spec }: FrontState, slot: string): At => ({
  slot,
  place: Math.max(0, (placesOf(spec, slot)?.length ?? 1) - 1),
})

const isShown = ({ arranged, spec }: FrontState, number: number): boolean =>
  whereIs(spec, number) !== null ||
  [arranged.main, arranged.picks, ...arranged.blocks.map(({ places }) => places)].some((places) =>
    places.some((one) => one?.card.number === number),
  )

type ResultProps = { story: FrontStory; state: FrontState; carry: Carry; onPut: () => void }

function Result({ story, state, carry, onPut }: ResultProps) {
  const t = useTranslations('fronts')
  const stands = whereIs(state.spec, story.number)
  const title = story.headline
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', String(story.number))
        event.dataTransfer.effectAllowed = 'move'
        carry.begin(story.number, null)
      }}
      onDragEnd={carry.end}
      className="flex cursor-grab items-center gap-2 rounded-md border border-line bg-surface px-2 py-1"
    >
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2">{title}</span>
        <span className="flex flex-wrap items-center gap-x-2 text-faint text-sm">
          <StoryFacts story={story} clock={state.clock} />
          {story.state === 'live' ? null : <Badge strong>{t(`state.${story.state}`)}</Badge>}
          {story.state === 'coming' ? <span>{t('find.waits')}</span> : null}
          {stands ? <span>{t('find.standing', { slot: state.slotName(stands.slot) })}</span> : null}
        </span>
      </span>
      <Button size="small" aria-label={t('find.putOf', { title })} onClick={onPut}>
        {t('find.put')}
      </Button>
    </li>
  )
}

/** Stories for what is typed, once somebody pauses. */
function useStories(query: string, learn: (stories: readonly FrontStory[]) => void): Found {
  const [found, setFound] = useState<Found>({ for: '', stories: [], failed: false })
  useEffect(() => {
    if (query === '') return
    const gone = new AbortController()
    const ask = async () => {
      const answer = await fetch(`/newsroom/fronts/search?${new URLSearchParams({ q: query })}`, {
        signal: gone.signal,
      })
      if (!answer.ok) throw new Error(`fronts: ${answer.status}`)
      const stories: FrontStory[] = await answer.json()
      learn(stories)
      setFound({ for: query, stories, failed: false })
    }
    const timer = setTimeout(
      () => void ask().catch(() => gone.signal.aborted || setFound({ for: query, stories: [], failed: true })),
      PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [query])
  return found
}
