'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Delivery } from '#lib/newsroom/webhook.ts'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'
import { DeliveryLog } from './delivery-log.tsx'
import { type Saved, type WebhookDraft, WebhookForm } from './webhook-form.tsx'

type Webhook = WebhookDraft & { id: string; deliveries: readonly Delivery[] }
type Actions = { save: Act<Saved>; rotate: Act<{ secret: string }>; remove: Act<null>; resend: Act<null> }
type Props = { webhooks: readonly Webhook[]; timeZone: string; actions: Actions }
/** What a dialog asks or shows; one at a time. */
type Open =
  | { what: 'form'; webhook: WebhookDraft }
  | { what: 'remove'; webhook: Webhook }
  | { what: 'secret'; secret: string }

const NEW: WebhookDraft = { id: null, name: '', url: '', events: ['article.published'], active: true, version: 0 }

/** Where events are sent to, and the log of each. */
export function Webhooks({ webhooks, timeZone, actions }: Props) {
  const t = useTranslations('webhooks')
  const common = useTranslations('settings.form')
  const frame = useTranslations('desk.frame')
  const refresh = useRefresh()
  const say = useToast()
  const [open, setOpen] = useState<Open | null>(null)
  /** Runs an action that is one press; answers its value, or says why not. */
  async function press<T>(act: Act<T>, input: unknown): Promise<T | undefined> {
    const acted = await act(input).catch(() => null)
    if (acted?.ok) {
      refresh()
      return acted.value
    }
    say({ tone: 'bad', text: acted?.sentence ?? common('unreachable') })
  }
  const rotate = async ({ id, version }: Webhook) => {
    const value = await press(actions.rotate, { webhookId: id, version })
    if (value) setOpen({ what: 'secret', secret: value.secret })
  }
  const remove = async ({ id, version, name }: Webhook) => {
    setOpen(null)
    if ((await press(actions.remove, { webhookId: id, version })) === null)
      say({ tone: 'good', text: t('removed', { name }) })
  }
  const resend = async (deliveryId: string) => {
    if ((await press(actions.resend, { deliveryId })) === null) say({ tone: 'good', text: t('resent') })
  }
  const done = (name: string, { secret }: Saved) => {
    setOpen(secret ? { what: 'secret', secret } : null)
    say({ tone: 'good', text: t('saved', { name }) })
    refresh()
  }
  const title = open ? { form: t('form'), remove: t('removeTitle'), secret: t('secretTitle') }[open.what] : ''
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <Button look="primary" onClick={() => setOpen({ what: 'form', webhook: NEW })}>
          <PlusIcon />
          {t('add')}
        </Button>
      </div>
      <p className="text-soft">{t('hint')}</p>
      {webhooks.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState> : null}
      {webhooks.map((webhook) => (
        <section key={webhook.id} aria-label={webhook.name} className="flex flex-col gap-2">
          <div className="flex flex-wrap items-center gap-2">
            <h2 className="font-semibold">{webhook.name}</h2>
            {webhook.active ? null : <Badge>{t('inactive')}</Badge>}
            <span className="min-w-0 basis-full break-all font-mono text-faint text-xs sm:flex-1 sm:basis-0 sm:truncate">
              {webhook.url}
            </span>
            <Button size="small" onClick={() => setOpen({ what: 'form', webhook })}>
              {t('change')}
            </Button>
            <Button size="small" onClick={() => void rotate(webhook)}>
              {t('rotate')}
            </Button>
            <Button size="small" onClick={() => setOpen({ what: 'remove', webhook })}>
              {t('remove')}
            </Button>
          </div>
          <DeliveryLog deliveries={webhook.deliveries} timeZone={timeZone} onResend={(id) => void resend(id)} />
        </section>
      ))}
      <Dialog open={open !== null} onClose={() => setOpen(null)} title={title} closeLabel={frame('close')}>
        {open?.what === 'form' ? (
          <WebhookForm key={open.webhook.id} webhook={open.webhook} save={actions.save} onDone={done} />
        ) : null}
        {open?.what === 'secret' ? <Secret secret={open.secret} /> : null}
        {open?.what === 'remove' ? (
          <div className="flex flex-col gap-4">
            <p>{t('removeHint', { name: open.webhook.name })}</p>
            <Button look="primary" className="self-end" onClick={() => void remove(open.webhook)}>
              {t('removeConfirm')}
            </Button>
          </div>
        ) : null}
      </Dialog>
    </>
  )
}

/** Shown this once. */
function Secret({ secret }: { secret: string }) {
  const t = useTranslations('webhooks')
  return (
    <Field label={t('secret')} hint={t('secretHint')}>
      {(control) => (
        <TextInput
          {...control}
          readOnly
          value={secret}
          className="font-mono text-sm"
          onFocus={({ target }) => target.select()}
        />
      )}
    </Field>
  )
}
