import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LocaleSwitch } from '#components/desk/frame/locale-switch.tsx'
import { MailingForm } from '#components/desk/people/mailing-form.tsx'
import { OwnProfile } from '#components/desk/people/own-profile.tsx'
import { PasswordForm } from '#components/desk/people/password-form.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import { mayManageUsers } from '#lib/newsroom/user-policy.ts'
import { readMailing } from '#lib/queries/desk/read-mailing.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { switchLocale } from '../actions.ts'
import { signedIn } from '../signed-in.ts'
import { changeMailing, changePassword, changeProfile } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.account')
  return { title: t('title') }
}

/** One's own account: who one is here, the language, the password. */
export default async function AccountPage() {
  const { actor } = await signedIn('/newsroom/account')
  const [staff, mailing, t, role, mail] = await Promise.all([
    readStaff(),
    readMailing(actor),
    getTranslations('settings.account'),
    getTranslations('settings.role'),
    getTranslations('notifications.mailing'),
  ])
  const own = staff.find(({ id }) => id === actor.id)
  const mayRename = mayManageUsers(actor) === null
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-8 px-4 py-6">
      <section className="flex flex-col gap-3">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5">
          <dt className="text-faint">{t('name')}</dt>
          <dd>{actor.name}</dd>
          <dt className="text-faint">{t('email')}</dt>
          <dd className="[overflow-wrap:anywhere]">{own?.email}</dd>
          <dt className="text-faint">{t('roles')}</dt>
          <dd>{actor.roles.map((one) => role(one)).join(', ')}</dd>
        </dl>
        {mayRename ? null : <p className="text-faint text-sm">{t('nameHint')}</p>}
        {own ? <OwnProfile profile={own} mayRename={mayRename} change={changeProfile} /> : null}
      </section>
      <section className="flex flex-col items-start gap-3">
        <h2 className="font-semibold text-lg">{t('language')}</h2>
        <p className="text-soft">{t('languageNow')}</p>
        <LocaleSwitch switchLocale={switchLocale} className={buttonClass()} />
      </section>
      <section id="mail" className="flex flex-col gap-3">
        <h2 className="font-semibold text-lg">{mail('title')}</h2>
        <MailingForm {...mailing} change={changeMailing} />
      </section>
      <section id="password" className="flex flex-col gap-3">
        <h2 className="font-semibold text-lg">{t('password')}</h2>
        <PasswordForm change={changePassword} />
      </section>
    </div>
  )
}
