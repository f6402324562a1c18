import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Door } from '#components/desk/frame/door.tsx'
import { ForgottenForm } from '#components/desk/people/forgotten-form.tsx'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { chooseLocale } from '../sign-in/actions.ts'
import { askForLink } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.forgotten')
  return { title: t('title') }
}

export default async function ForgottenPasswordPage() {
  const [site, t] = await Promise.all([readSite(), getTranslations('auth.forgotten')])
  return (
    <Door siteName={site.name} title={t('title')} switchLocale={chooseLocale}>
      <ForgottenForm ask={askForLink} />
    </Door>
  )
}
