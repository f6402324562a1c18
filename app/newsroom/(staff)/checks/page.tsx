import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChecksForm } from '#components/desk/checks/checks-form.tsx'
import { Refused } from '#components/desk/frame/refused.tsx'
import { mayManageChecks } from '#lib/newsroom/user-policy.ts'
import { readChecks } from '#lib/queries/desk/read-checks.ts'
import { signedIn } from '../signed-in.ts'
import { save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checks.settings')
  return { title: t('title') }
}

/** How the newsroom weighs its checks. */
export default async function ChecksPage() {
  const { actor } = await signedIn('/newsroom/checks')
  const refusal = mayManageChecks(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [{ settings, version }, t] = await Promise.all([readChecks(), getTranslations('checks.settings')])
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <p className="max-w-prose text-soft">{t('intro')}</p>
      <ChecksForm key={version} settings={settings} version={version} save={save} />
    </div>
  )
}
