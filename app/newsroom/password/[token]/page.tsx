import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Door } from '#components/desk/frame/door.tsx'
import { RenewForm } from '#components/desk/people/renew-form.tsx'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { chooseLocale } from '../../sign-in/actions.ts'
import { renew } from './actions.ts'

/** The address holds the secret: it must not travel on in a Referer. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.renew')
  return { title: t('title'), referrer: 'no-referrer' }
}

export default async function RenewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [site, t] = await Promise.all([readSite(), getTranslations('auth.renew')])
  return (
    <Door siteName={site.name} title={t('title')} switchLocale={chooseLocale}>
      <p className="mb-6 text-soft">{t('intro')}</p>
      <RenewForm renew={renew.bind(null, token)} />
    </Door>
  )
}
