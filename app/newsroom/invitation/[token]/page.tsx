import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Door } from '#components/desk/frame/door.tsx'
import { InvitationForm } from '#components/desk/people/invitation-form.tsx'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { chooseLocale } from '../../sign-in/actions.ts'
import { accept } from './actions.ts'

/** The address holds the secret: it must not travel on in a Referer. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.invitation')
  return { title: t('title'), referrer: 'no-referrer' }
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [site, t] = await Promise.all([readSite(), getTranslations('auth.invitation')])
  return (
    <Door siteName={site.name} title={t('title')} switchLocale={chooseLocale}>
      <p className="mb-6 text-soft">{t('intro', { site: site.name })}</p>
      <InvitationForm accept={accept.bind(null, token)} />
    </Door>
  )
}
