import { useTranslations } from 'next-intl'
import type { Role } from '#lib/newsroom/actor.ts'
import { Exact } from '../moment.tsx'

type Invitation = {
  id: string
  email: string
  name: string
  roles: readonly Role[]
  invitedBy: string
  expiresAt: Date
}
type Props = { invitations: readonly Invitation[]; timeZone: string }

/** Who was asked in and has not come yet. */
export function Invitations({ invitations, timeZone }: Props) {
  const t = useTranslations('settings.users')
  const role = useTranslations('settings.role')
  return (
    <section aria-labelledby="invitations" className="flex flex-col gap-2">
      <h2 id="invitations" className="font-semibold">
        {t('pending')}
      </h2>
      {invitations.length === 0 ? (
        <p className="text-faint">{t('noPending')}</p>
      ) : (
        <ul className="rounded-md border border-line bg-surface">
          {invitations.map(({ id, email, name, roles, invitedBy, expiresAt }) => (
            <li key={id} className="border-line border-b px-3 py-2 last:border-b-0">
              <span className="font-medium">{name}</span> <span className="text-soft">{email}</span>
              <p className="text-faint text-sm">
                {roles.map((one) => role(one)).join(', ')} · {t('invitedBy', { name: invitedBy })} ·{' '}
                {t.rich('until', { at: () => <Exact at={expiresAt} timeZone={timeZone} /> })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
