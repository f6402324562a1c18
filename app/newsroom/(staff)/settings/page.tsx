import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { SettingsForm } from '#components/desk/site/settings-form.tsx'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { signedIn } from '../signed-in.ts'
import { save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.site')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const { actor } = await signedIn('/newsroom/settings')
  const refusal = mayManageSettings(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [site, t] = await Promise.all([readSite(), getTranslations('settings.site')])
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <SettingsForm key={site.version} site={site} save={save} />
    </div>
  )
}
