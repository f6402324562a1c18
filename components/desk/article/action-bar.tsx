'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/dialog.tsx'
import { ExplainedButton } from '#components/ui/explained-button.tsx'
import { MoreIcon } from '#components/ui/icons.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { useWide } from '#components/ui/use-wide.ts'
import { useCommands } from '../palette/commands.tsx'
import { CompareLink } from './compare-link.tsx'
import { RetractDialog } from './retract-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import type { useVerbs } from './use-verbs.ts'
import { type ButtonView, mainOf } from './verbs.ts'

/** The newsroom's clock: its zone, and the minute the story is scheduled for or may be first. */
export type Clock = { timeZone: string; minute: string }

export type BarProps = {
  buttons: readonly ButtonView[]
  verbs: ReturnType<typeof useVerbs>
  clock: Clock
}

const ASKING = ['return', 'schedule', 'retract'] as const
type Asking = (typeof ASKING)[number]

/** Presses a button: one that needs an answer asks for it first. The palette offers the same while the bar is the `shown` one. */
function usePress({ buttons, verbs, clock }: BarProps, shown: boolean) {
  const t = useTranslations('desk.article')
  const [asking, setAsking] = useState<Asking | null>(null)
  const press = (button: ButtonView) => {
    const question = ASKING.find((one) => one === button.press)
    if (question) setAsking(question)
    else void verbs.run(button)
  }
  const ask = (verb: Asking) => {
    const button = buttons.find((one) => one.press === verb)
    return {
      open: asking === verb,
      onClose: () => setAsking(null),
      onAnswer: async (answer: Readonly<Record<string, string>>) => (button ? verbs.run(button, answer) : false),
    }
  }
  useCommands(
    shown
      ? buttons.map((button) => ({
          id: `verb-${button.press}`,
          label: t(`verb.${button.press}`),
          reason: button.reason,
          run: () => press(button),
        }))
      : [],
  )
  const { onAnswer, ...back } = ask('return')
  const dialog = (
    <>
      <ReturnDialog {...back} onReturn={(note) => onAnswer({ note })} />
      <ScheduleDialog {...ask('schedule')} {...clock} />
      <RetractDialog {...ask('retract')} />
    </>
  )
  return { press, dialog }
}

/** The offered verbs, the main one first; refused ones say why. */
export function ActionBar({ buttons, verbs, clock }: BarProps) {
  const t = useTranslations('desk.article')
  const say = useToast()
  const { press, dialog } = usePress({ buttons, verbs, clock }, useWide())
  return (
    <div role="toolbar" aria-label={t('actions')} className="hidden items-center justify-end gap-1.5 xl:flex">
      {buttons.map((button) => (
        <ExplainedButton
          key={button.press}
          look={button.look}
          reason={button.reason}
          onRefused={button.compare ? () => say(refusalOf(button)) : undefined}
          aria-disabled={verbs.busy ? true : undefined}
          onClick={() => press(button)}
        >
          {verbs.busy === button.press ? t('busy') : t(`verb.${button.press}`)}
        </ExplainedButton>
      ))}
      {dialog}
    </div>
  )
}

/** A refusal that is about changes shows them. */
const refusalOf = ({ reason, compare }: ButtonView) => ({
  tone: 'bad' as const,
  text: reason ?? '',
  action: compare ? <CompareLink href={compare} /> : undefined,
})

/** The same on a phone: the main verb under the thumb, the others with their reasons in a sheet. */
export function ActionFoot({ buttons, verbs, clock }: BarProps) {
  const t = useTranslations('desk.article')
  const frame = useTranslations('desk.frame')
  const [open, setOpen] = useState(false)
  const { press, dialog } = usePress({ buttons, verbs, clock }, !useWide())
  const main = mainOf(buttons) ?? buttons.find(({ reason }) => reason === null)
  const rest = buttons.filter((button) => button !== main)
  return (
    <>
      {main ? (
        <Button look={main.look} className="min-w-0 flex-1" onClick={() => press(main)}>
          {verbs.busy === main.press ? t('busy') : t(`verb.${main.press}`)}
        </Button>
      ) : null}
      {rest.length > 0 ? (
        <Button aria-label={t('moreActions')} onClick={() => setOpen(true)}>
          <MoreIcon />
        </Button>
      ) : null}
      <Sheet open={open} onClose={() => setOpen(false)} title={t('actions')} closeLabel={frame('close')}>
        <ul className="flex flex-col gap-3">
          {rest.map((button) => (
            <li key={button.press}>
              <FootVerb
                button={button}
                onPress={() => {
                  setOpen(false)
                  press(button)
                }}
              />
            </li>
          ))}
        </ul>
      </Sheet>
      {dialog}
    </>
  )
}

function FootVerb({ button, onPress }: { button: ButtonView; onPress: () => void }) {
  const t = useTranslations('desk.article')
  const reasonId = `reason-${button.press}`
  return (
    <>
      <Button
        className="w-full"
        aria-disabled={button.reason === null ? undefined : true}
        aria-describedby={button.reason === null ? undefined : reasonId}
        onClick={() => button.reason === null && onPress()}
      >
        {t(`verb.${button.press}`)}
      </Button>
      {button.reason === null ? null : (
        <p id={reasonId} className="mt-1 text-soft text-sm">
          {button.reason}
        </p>
      )}
      {button.compare ? <CompareLink href={button.compare} /> : null}
    </>
  )
}
