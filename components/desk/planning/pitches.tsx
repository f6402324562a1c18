'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import { type Open, PitchDialog } from './pitch-dialog.tsx'
import { PitchItem } from './pitch-item.tsx'
import { useStart } from './use-start.ts'
import type { Choice, PitchActions, PitchCard } from './view.ts'

type State = 'opened' | 'pitched' | 'accepted' | 'declined'
type Props = {
  groups: readonly { state: State; cards: readonly PitchCard[]; more: boolean }[]
  sections: readonly Choice[]
  reporters: readonly Choice[]
  photographers: readonly Choice[]
  mayPitch: boolean
  timeZone: string
  actions: PitchActions
}
/** What is proposed, assigned and turned down; one dialog at a time. */
export function Pitches({ groups, sections, reporters, photographers, mayPitch, timeZone, actions }: Props) {
  const t = useTranslations('planning.pitches')
  const [open, setOpen] = useState<Open | null>(null)
  const start = useStart(actions)
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        {mayPitch ? (
          <Button look="primary" onClick={() => setOpen({ what: 'pitch' })}>
            <PlusIcon />
            {t('propose')}
          </Button>
        ) : null}
        <p className="basis-full text-soft">{t('hint')}</p>
      </div>
      {groups.map(({ state, cards, more }) => (
        <section key={state} aria-label={t(state)} className="flex flex-col gap-1.5">
          <h2 className="font-semibold">{t(state)}</h2>
          {cards.length === 0 ? <p className="text-faint">{t('none')}</p> : null}
          <ul className="rounded-md border border-line bg-surface empty:hidden">
            {cards.map((card) => (
              <PitchItem
                key={card.id}
                card={card}
                timeZone={timeZone}
                onAsk={(what) => setOpen({ what, card })}
                onStart={() => start(card)}
              />
            ))}
          </ul>
          {more ? <p className="text-faint text-sm">{t('more')}</p> : null}
        </section>
      ))}
      <PitchDialog {...{ open, sections, reporters, photographers, timeZone, actions }} onClose={() => setOpen(null)} />
    </>
  )
}
