import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Door } from '#components/desk/frame/door.tsx'
import { SignInForm } from '#components/desk/people/sign-in-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { currentMember } from '#lib/auth/current-member.ts'
import { env } from '#lib/env.ts'
import { CAST, DEMO_PASSWORD } from '#lib/newsroom/cast.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { chooseLocale, enter } from './actions.ts'
import { safeNext } from './safe-next.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn')
  return { title: t('title') }
}

type Props = { searchParams: Promise<{ next?: string; changed?: string }> }

/** The demo's accounts are shown where they exist: `npm start` alone sets the flag, on its own database. */
export default async function SignInPage({ searchParams }: Props) {
  const { next, changed } = await searchParams
  if (await currentMember()) redirect(safeNext(next))
  const [site, t] = await Promise.all([readSite(), getTranslations('auth.signIn')])
  const demo = env().NASKAH_DEMO ? { accounts: Object.values(CAST), password: DEMO_PASSWORD } : null
  return (
    <Door siteName={site.name} title={t('title')} switchLocale={chooseLocale}>
      {changed ? (
        <div className="mb-4">
          <Notice tone="good">{t('passwordChanged')}</Notice>
        </div>
      ) : null}
      <SignInForm enter={enter} next={safeNext(next)} demo={demo} />
    </Door>
  )
}
