import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { CheckIcon, InfoIcon, WarningIcon } from './icons.tsx'

/** `note` asks for attention, `bad` says that something was not done, `good` that it was. */
export type Tone = 'info' | 'note' | 'bad' | 'good'

const TONES: Record<Tone, string> = {
  info: 'border-line bg-sunken text-ink',
  note: 'border-note-line bg-note-wash text-ink',
  bad: 'border-bad bg-bad-wash text-ink',
  good: 'border-line bg-surface text-ink',
}
const ICONS: Record<Tone, ReactNode> = {
  info: <InfoIcon />,
  note: <WarningIcon />,
  bad: <WarningIcon />,
  good: <CheckIcon />,
}
const INKS: Record<Tone, string> = { info: 'text-soft', note: 'text-note', bad: 'text-bad', good: 'text-soft' }

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode; role?: 'alert' | 'status' }

/** A sentence beside the work it is about. Give it a role only when it appears while somebody is working. */
export function Notice({ tone = 'info', title, children, action, role }: Props) {
  return (
    <div role={role} className={classes('flex items-start gap-2.5 rounded-md border px-3 py-2', TONES[tone])}>
      <span className={classes('mt-0.5', INKS[tone])}>{ICONS[tone]}</span>
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        <div className="[overflow-wrap:anywhere]">{children}</div>
      </div>
      {action}
    </div>
  )
}
