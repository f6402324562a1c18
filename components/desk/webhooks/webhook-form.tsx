'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { EventName } from '#lib/newsroom/events.ts'
import { WEBHOOK_EVENTS } from '#lib/newsroom/webhook.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

/** A webhook to change, or a new one (id null). */
export type WebhookDraft = {
  id: string | null
  name: string
  url: string
  events: readonly EventName[]
  active: boolean
  version: number
}
export type Saved = { webhookId: string; secret: string | null }
type Props = { webhook: WebhookDraft; save: Act<Saved>; onDone: (name: string, saved: Saved) => void }

export function WebhookForm({ webhook, save, onDone }: Props) {
  const t = useTranslations('webhooks')
  const event = useTranslations('refusal.event')
  const common = useTranslations('settings.form')
  const [draft, setDraft] = useState(webhook)
  const { busy, problem, at, act } = useAct(save, ['name', 'url', 'events'], common('unreachable'))
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    const { id, ...rest } = draft
    const acted = await act({ webhookId: id, ...rest })
    if (acted?.ok) onDone(draft.name, acted.value)
  }
  const toggle = (name: EventName, on: boolean) =>
    setDraft({ ...draft, events: on ? [...draft.events, name] : draft.events.filter((one) => one !== name) })
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Field label={t('name')} error={at('name')}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={60}
            value={draft.name}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
          />
        )}
      </Field>
      <Field label={t('url')} hint={t('urlHint')} error={at('url')}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            required
            spellCheck={false}
            className="font-mono text-sm"
            value={draft.url}
            onChange={({ target }) => setDraft({ ...draft, url: target.value })}
          />
        )}
      </Field>
      <Checkbox
        label={t('active')}
        checked={draft.active}
        onChange={({ target }) => setDraft({ ...draft, active: target.checked })}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1 font-medium">{t('events')}</legend>
        {at('events') ? <p className="text-bad text-sm">{at('events')}</p> : null}
        <div className="grid gap-x-4 sm:grid-cols-2">
          {WEBHOOK_EVENTS.map((name) => (
            <Checkbox
              key={name}
              label={event(eventKey(name))}
              checked={draft.events.includes(name)}
              onChange={({ target }) => toggle(name, target.checked)}
            />
          ))}
        </div>
      </fieldset>
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}

type Dashed<Name extends string> = Name extends `${infer Noun}.${infer Verb}` ? `${Noun}-${Verb}` : never

/** "article.published" as messages are keyed. */
export const eventKey = (name: EventName) => name.replaceAll('.', '-') as Dashed<EventName>
