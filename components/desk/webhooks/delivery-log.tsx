'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Delivery } from '#lib/newsroom/webhook.ts'
import { Exact } from '../moment.tsx'
import { eventKey } from './webhook-form.tsx'

type Props = { deliveries: readonly Delivery[]; timeZone: string; onResend: (id: string) => void }

/** What was sent, when, how often, and what came of it; the newest first. */
export function DeliveryLog({ deliveries, timeZone, onResend }: Props) {
  const t = useTranslations('webhooks')
  const event = useTranslations('refusal.event')
  if (deliveries.length === 0) return <p className="text-faint text-sm">{t('noDeliveries')}</p>
  return (
    <ul className="rounded-md border border-line bg-surface">
      {deliveries.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-0.5 border-line border-b px-3 py-1.5 last:border-b-0"
        >
          <span className="min-w-0 flex-1 basis-64">
            <span className="font-medium">{event(eventKey(one.event))}</span>
            {one.headline ? <span className="text-soft">: {one.headline}</span> : null}
            <span className="block text-sm">
              <Outcome delivery={one} timeZone={timeZone} />
            </span>
          </span>
          <Button
            size="small"
            aria-label={t('resendOf', { event: event(eventKey(one.event)) })}
            onClick={() => onResend(one.id)}
          >
            {t('resend')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Outcome({ delivery, timeZone }: { delivery: Delivery; timeZone: string }) {
  const t = useTranslations('webhooks')
  const { attempts, deliveredAt, lastAt, problem } = delivery
  const at = (moment: Date | null) => ({ at: () => (moment ? <Exact at={moment} timeZone={timeZone} /> : null) })
  if (deliveredAt)
    return <span className="text-soft">{t.rich('delivered', { ...at(deliveredAt), count: attempts })}</span>
  if (!problem) return <span className="text-soft">{t('waiting')}</span>
  return <span className="text-bad">{t.rich('failed', { ...at(lastAt), count: attempts, problem })}</span>
}
