'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { DeclineForm } from './decline-form.tsx'
import { DutyForm } from './duty-form.tsx'
import { PitchForm } from './pitch-form.tsx'
import { type Asked, PitchItem } from './pitch-item.tsx'
import type { Choice, PitchActions, PitchCard } from './view.ts'

type State = 'pitched' | 'accepted' | 'declined'
type Props = {
  groups: readonly { state: State; cards: readonly PitchCard[]; more: boolean }[]
  sections: readonly Choice[]
  reporters: readonly Choice[]
  photographers: readonly Choice[]
  mayPitch: boolean
  timeZone: string
  actions: PitchActions
}
type Open = { what: 'pitch' } | { what: Asked; card: PitchCard }

const DONE = { pitch: 'sent', accept: 'acceptedDone', decline: 'declinedDone', change: 'changedDone' } as const
const TITLE = { pitch: 'propose', accept: 'acceptTitle', decline: 'declineTitle', change: 'change' } as const

/** What is proposed, assigned and turned down; one dialog at a time. */
export function Pitches({ groups, sections, reporters, photographers, mayPitch, timeZone, actions }: Props) {
  const t = useTranslations('planning.pitches')
  const frame = useTranslations('desk.frame')
  const router = useRouter()
  const say = useToast()
  const [open, setOpen] = useState<Open | null>(null)
  const finish = (what: keyof typeof DONE) => () => {
    setOpen(null)
    say({ tone: 'good', text: t(DONE[what]) })
    router.refresh()
  }
  const start = async ({ id, version }: PitchCard) => {
    const acted = await actions.start({ assignmentId: id, version }).catch(() => null)
    if (acted?.ok) router.push(`/newsroom/article/${acted.value.articleId}`)
    else say({ tone: 'bad', text: acted?.sentence ?? t('unreachable') })
  }
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
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open ? t(TITLE[open.what]) : ''}
        closeLabel={frame('close')}
      >
        {open?.what === 'pitch' ? (
          <PitchForm {...{ sections, timeZone }} pitch={actions.pitch} onDone={finish('pitch')} />
        ) : null}
        {open?.what === 'decline' ? (
          <DeclineForm card={open.card} decline={actions.decline} onDone={finish('decline')} />
        ) : null}
        {open?.what === 'accept' || open?.what === 'change' ? (
          <DutyForm
            {...{ reporters, photographers, timeZone }}
            card={open.card}
            label={t(open.what)}
            action={actions[open.what]}
            onDone={finish(open.what)}
          />
        ) : null}
      </Dialog>
    </>
  )
}
