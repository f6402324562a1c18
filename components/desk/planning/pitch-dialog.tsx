'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '#components/ui/dialog.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { useRefresh } from '../use-refresh.tsx'
import { DeclineForm } from './decline-form.tsx'
import { DutyForm } from './duty-form.tsx'
import { PitchForm } from './pitch-form.tsx'
import type { Asked } from './pitch-item.tsx'
import type { Choice, PitchActions, PitchCard } from './view.ts'

/** The form that is open: a new pitch, or a verb for one that is there. */
export type Open = { what: 'pitch' } | { what: Asked; card: PitchCard }

const DONE = { pitch: 'sent', accept: 'acceptedDone', decline: 'declinedDone', change: 'changedDone' } as const
const TITLE = { pitch: 'propose', accept: 'acceptTitle', decline: 'declineTitle', change: 'change' } as const

type Props = {
  open: Open | null
  onClose: () => void
  sections: readonly Choice[]
  reporters: readonly Choice[]
  photographers: readonly Choice[]
  timeZone: string
  actions: PitchActions
}

/** Proposes, accepts, declines or changes, one at a time; what was done is said, and the page told anew. */
export function PitchDialog({ open, onClose, sections, reporters, photographers, timeZone, actions }: Props) {
  const t = useTranslations('planning.pitches')
  const frame = useTranslations('desk.frame')
  const refresh = useRefresh()
  const say = useToast()
  const finish = (what: keyof typeof DONE) => () => {
    onClose()
    say({ tone: 'good', text: t(DONE[what]) })
    refresh()
  }
  return (
    <Dialog open={open !== null} onClose={onClose} title={open ? t(TITLE[open.what]) : ''} closeLabel={frame('close')}>
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
  )
}
