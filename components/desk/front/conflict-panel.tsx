'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Choice } from '#components/ui/choice.tsx'
import { type Conflict, firstChoice, mergeFronts, type SideName } from '#lib/newsroom/front/merge.ts'
import type { FrontSpec } from '#lib/newsroom/front/spec.ts'
import { PartSide } from './part-side.tsx'
import type { FrontState } from './use-front.ts'

type Props = { state: FrontState; theirs: FrontSpec; by: string | null; onMerged: () => void }

/** Somebody else was first: both arrangements side by side, part by part, until one is chosen of each. */
export function ConflictPanel({ state, theirs, by, onMerged }: Props) {
  const t = useTranslations('fronts.conflict')
  const { conflicts, spec, slotName } = state
  const [chosen, setChosen] = useState<Readonly<Record<string, SideName>>>({})
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const choice = { ...firstChoice(conflicts), ...chosen }
  const nameOfTheirs = by ? t('theirs', { by }) : t('theirsUnknown')
  const all = (side: SideName) => setChosen(Object.fromEntries(conflicts.map(({ part }) => [part, side])))
  const merge = () => {
    state.settle(mergeFronts(theirs, spec, choice))
    onMerged()
  }
  return (
    <section
      aria-labelledby="front-conflict"
      className="flex flex-col gap-3 rounded-md border border-note-line bg-surface p-3"
    >
      <h2
        id="front-conflict"
        ref={heading}
        tabIndex={-1}
        className="scroll-mt-40 font-semibold text-lg text-note outline-none"
      >
        {by ? t('title', { by }) : t('titleUnknown')}
      </h2>
      <p className="text-soft">{t('intro')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => all('theirs')}>{t('allTheirs', { by: by ?? '—' })}</Button>
        <Button onClick={() => all('mine')}>{t('allMine')}</Button>
      </div>
      {conflicts.map(({ part, changedBy }) => (
        <section
          key={part}
          aria-label={t('choose', { part: slotName(part) })}
          className="flex flex-col gap-2 border-line border-t pt-2"
        >
          <div className="flex flex-wrap items-center gap-x-3">
            <h3 className="font-semibold">{slotName(part)}</h3>
            <span className="text-faint text-sm">{whoChanged(changedBy)}</span>
          </div>
          <div className="grid gap-3 sm:grid-cols-2">
            <PartSide {...{ part, ...state }} title={nameOfTheirs} front={theirs} against={spec} absence="only" />
            <PartSide {...{ part, ...state }} title={t('mine')} front={spec} against={theirs} absence="only" />
          </div>
          <Choice
            label={t('choose', { part: slotName(part) })}
            options={[
              { value: 'theirs', label: nameOfTheirs },
              { value: 'mine', label: t('mine') },
            ]}
            value={choice[part] ?? 'mine'}
            onChoose={(side: SideName) => setChosen({ ...chosen, [part]: side })}
          />
        </section>
      ))}
      <Button look="primary" className="self-start" onClick={merge}>
        {t('merge')}
      </Button>
    </section>
  )

  function whoChanged(changedBy: Conflict['changedBy']): string {
    if (changedBy === 'both') return t('changedBoth')
    return changedBy === 'mine' ? t('changedMine') : t('changedTheirs', { by: by ?? '—' })
  }
}
