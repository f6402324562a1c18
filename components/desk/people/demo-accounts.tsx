'use client'

import { useTranslations } from 'next-intl'
import type { Role } from '#lib/newsroom/actor.ts'

export type DemoAccount = { name: string; email: string; roles: readonly Role[]; sections: readonly string[] }
type Props = { accounts: readonly DemoAccount[]; password: string; onPick: (account: DemoAccount) => void }

/** The cast of the demo newsroom: one press fills the form. */
export function DemoAccounts({ accounts, password, onPick }: Props) {
  const t = useTranslations('auth.signIn')
  const role = useTranslations('settings.role')
  return (
    <section aria-labelledby="demo-accounts" className="mt-8 border-line border-t pt-5">
      <h2 id="demo-accounts" className="font-semibold">
        {t('demoTitle')}
      </h2>
      <p className="mt-1 text-soft text-sm">{t.rich('demoHint', { password: () => <code>{password}</code> })}</p>
      <ul className="mt-3 grid grid-cols-1 gap-1 sm:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              onClick={() => onPick(account)}
              className="w-full rounded-md border border-line bg-surface px-3 py-1.5 text-left hover:border-edge hover:bg-sunken"
            >
              <span className="block font-medium">{account.name}</span>
              <span className="block text-faint text-sm">
                {account.roles.map((one) => role(one)).join(', ')} {account.sections.join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
