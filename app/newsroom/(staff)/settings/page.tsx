import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { DistributionForm } from '#components/desk/site/distribution-form.tsx'
import { SettingsForm } from '#components/desk/site/settings-form.tsx'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readDistribution } from '#lib/queries/site/read-distribution.ts'
import { signedIn } from '../signed-in.ts'
import { save, saveDistributionOf } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.site')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const { actor } = await signedIn('/newsroom/settings')
  const refusal = mayManageSettings(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [site, distribution, t, d] = await Promise.all([
    readSite(),
    readDistribution(),
    getTranslations('settings.site'),
    getTranslations('settings.distribution'),
  ])
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <SettingsForm key={`site ${site.version}`} site={site} save={save} />
      <h2 className="mt-4 border-line border-t pt-6 font-semibold text-lg">{d('title')}</h2>
      <DistributionForm
        key={`distribution ${site.version}`}
        distribution={distribution}
        version={site.version}
        save={saveDistributionOf}
      />
    </div>
  )
}
