import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Select } from '#components/ui/select.tsx'
import type { Filled } from '#lib/newsroom/front/arrange.ts'
import { type At, placesOf, possibleSizes, resize } from '#lib/newsroom/front/edit.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { Place } from './place.tsx'
import type { Carry } from './use-carry-story.ts'
import type { FrontState } from './use-front.ts'

type Props = {
  slot: string
  /** What stands in its places; none where the slot is hidden. */
  filled: Filled<FrontStory>
  state: FrontState
  carry: Carry
  mayArrange: boolean
  onFill: (at: At) => void
  hint?: ReactNode
  /** At the end of its head. */
  aside?: ReactNode
  children?: ReactNode
}

/** A slot of the front: its places in order, how many there are, and how many of them the rule fills. */
export function Slot({ slot, filled, state, carry, mayArrange, onFill, hint, aside, children }: Props) {
  const t = useTranslations('fronts')
  const id = useId()
  const places = placesOf(state.spec, slot) ?? []
  const hand = places.filter((one) => one !== null).length
  const rule = filled.filter((one) => one && !one.byHand).length
  const name = state.slotName(slot)
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 rounded-md bg-sunken p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={id} className="font-semibold">
          {name}
        </h2>
        <span className="text-faint text-sm">{t('counts', { hand, rule })}</span>
        <span className="ml-auto flex flex-wrap items-center gap-1">
          {aside}
          {mayArrange ? (
            <span className="flex items-center gap-1.5 text-soft text-sm">
              <span aria-hidden="true">{t('size')}</span>
              <Select
                aria-label={t('sizeOf', { slot: name })}
                className="w-16"
                value={places.length}
                onChange={({ target }) => state.change(resize(state.spec, slot, Number(target.value)))}
              >
                {possibleSizes(state.spec, slot).map((size) => (
                  <option key={size}>{size}</option>
                ))}
              </Select>
            </span>
          ) : null}
        </span>
      </div>
      {hint ? <p className="text-faint text-sm">{hint}</p> : null}
      {children}
      <ol className="flex flex-col gap-1.5 empty:hidden">
        {places.map((pinned, place) => (
          <Place
            // A place is its position: what stands there changes.
            key={placeKey(place)}
            at={{ slot, place }}
            pinned={pinned}
            shown={filled[place] ?? null}
            {...{ state, carry, mayArrange, onFill }}
          />
        ))}
      </ol>
    </section>
  )
}

const placeKey = (place: number): string => `place ${place}`
