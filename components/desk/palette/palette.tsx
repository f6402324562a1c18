'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { classes } from '#components/ui/classes.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Command } from './commands.tsx'
import { type Choice, type Group, useChoices } from './use-choices.ts'

export type PlaceLink = { href: string; label: string }
type Props = {
  open: boolean
  onClose: () => void
  /** What the page offers, e.g. the verbs of the open story. */
  commands: readonly Command[]
  places: readonly PlaceLink[]
}

/** Everything by typing: stories, people, screens and what can be done here. */
export function Palette({ open, onClose, ...rest }: Props) {
  const t = useTranslations('keyboard.palette')
  const frame = useTranslations('desk.frame')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={frame('close')}>
      <Search {...rest} onClose={onClose} />
    </Dialog>
  )
}

function Search({ onClose, commands, places }: Omit<Props, 'open'>) {
  const t = useTranslations('keyboard.palette')
  const router = useRouter()
  const id = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const { groups, state } = useChoices(text, commands, places)
  const choices = groups.flatMap((group) => group.choices)
  const at = Math.min(active, choices.length - 1)
  const optionId = (index: number) => `${id}-${index}`
  const pick = (choice: Choice | undefined) => {
    if (!choice || choice.reason !== null) return
    onClose()
    if (choice.href) router.push(choice.href)
    else choice.run?.()
  }
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: choices.length - 1,
    PageDown: at + 6,
    PageUp: at - 6,
  }
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const to = steps[event.key]
    if (event.key === 'Enter') pick(choices[at])
    // At the ends of the text Home and End belong to the text.
    else if (to === undefined || ((event.key === 'Home' || event.key === 'End') && text !== '')) return
    else if (event.key.startsWith('Arrow')) setActive((to + choices.length) % Math.max(1, choices.length))
    else setActive(Math.max(0, Math.min(choices.length - 1, to)))
    event.preventDefault()
  }
  return (
    <div className="flex flex-col gap-3">
      <TextInput
        // The browser looks for the attribute when the dialog opens; React only calls focus(), which is too early.
        ref={(field) => field?.setAttribute('autofocus', '')}
        role="combobox"
        aria-label={t('label')}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? optionId(at) : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={t('placeholder')}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setActive(0)
        }}
        onKeyDown={key}
      />
      <Choices id={id} groups={groups} at={at} optionId={optionId} onPick={pick} />
      <p role="status" className={classes('text-faint text-sm', state === 'found' && choices.length > 0 && 'sr-only')}>
        {state === 'searching' ? t('searching') : null}
        {state === 'failed' ? t('failed') : null}
        {state === 'found' ? t('count', { count: choices.length }) : null}
      </p>
    </div>
  )
}

type ListProps = {
  id: string
  groups: readonly Group[]
  at: number
  optionId: (index: number) => string
  onPick: (choice: Choice) => void
}

function Choices({ id, groups, at, optionId, onPick }: ListProps) {
  const t = useTranslations('keyboard.palette')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  let index = -1
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('results')}
      className="-mx-2 flex h-[min(26rem,50dvh)] flex-col gap-2 overflow-y-auto"
    >
      {groups.map(({ name, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={name} role="group" aria-label={t(`group.${name}`)}>
          <p aria-hidden="true" className="px-2 pb-0.5 font-medium text-faint text-xs">
            {t(`group.${name}`)}
          </p>
          {choices.map((choice) => {
            index += 1
            return (
              <Option
                key={choice.id}
                id={optionId(index)}
                choice={choice}
                active={index === at}
                onPick={() => onPick(choice)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type OptionProps = { id: string; choice: Choice; active: boolean; onPick: () => void }

function Option({ id, choice: { label, hint, reason }, active, onPick }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={reason === null ? undefined : true}
      onClick={onPick}
      className={classes(
        'flex min-h-8 cursor-pointer flex-wrap items-center justify-between gap-x-3 rounded px-2 py-1 pointer-coarse:min-h-11',
        active ? 'bg-sunken outline-2 -outline-offset-2 outline-focus' : 'hover:bg-sunken',
      )}
    >
      <span className={classes('min-w-0', reason !== null && 'text-faint line-through')}>{label}</span>
      {hint ? <span className="text-faint text-sm">{hint}</span> : null}
      {reason === null ? null : <span className="w-full text-soft text-sm">{reason}</span>}
    </div>
  )
}
