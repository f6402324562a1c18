import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { Webhooks } from '#components/desk/webhooks/webhooks.tsx'
import { mayManageWebhooks } from '#lib/newsroom/user-policy.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readWebhooks } from '#lib/queries/desk/read-webhooks.ts'
import { signedIn } from '../signed-in.ts'
import { remove, resend, rotate, save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('webhooks')
  return { title: t('title') }
}

/** Where events are sent to, and how that went. */
export default async function WebhooksPage() {
  const { actor } = await signedIn('/newsroom/webhooks')
  const refusal = mayManageWebhooks(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [webhooks, site] = await Promise.all([readWebhooks(), readSite()])
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6">
      <Webhooks webhooks={webhooks} timeZone={site.timeZone} actions={{ save, rotate, remove, resend }} />
    </div>
  )
}
