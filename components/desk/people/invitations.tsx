'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Role } from '#lib/newsroom/actor.ts'
import type { Act } from '../acted.ts'
import { Exact } from '../moment.tsx'
import { useAct } from '../use-act.ts'

type Invitation = {
  id: string
  email: string
  name: string
  roles: readonly Role[]
  invitedBy: string
  expiresAt: Date
  /** Where no mail is sent: what to hand over. */
  link: string | null
}
type Props = { invitations: readonly Invitation[]; timeZone: string; withdraw: Act<unknown> }

/** Who was asked in and has not come yet. */
export function Invitations({ invitations, timeZone, withdraw }: Props) {
  const t = useTranslations('settings.users')
  return (
    <section aria-labelledby="invitations" className="flex flex-col gap-2">
      <h2 id="invitations" className="font-semibold">
        {t('pending')}
      </h2>
      {invitations.some(({ link }) => link) ? <Notice tone="note">{t('noMail')}</Notice> : null}
      {invitations.length === 0 ? (
        <p className="text-faint">{t('noPending')}</p>
      ) : (
        <ul className="rounded-md border border-line bg-surface">
          {invitations.map((one) => (
            <InvitationItem key={one.id} invitation={one} timeZone={timeZone} withdraw={withdraw} />
          ))}
        </ul>
      )}
    </section>
  )
}

type ItemProps = { invitation: Invitation; timeZone: string; withdraw: Act<unknown> }

function InvitationItem({ invitation, timeZone, withdraw }: ItemProps) {
  const { id, email, name, roles, invitedBy, expiresAt, link } = invitation
  const t = useTranslations('settings.users')
  const role = useTranslations('settings.role')
  const common = useTranslations('settings.form')
  const say = useToast()
  const router = useRouter()
  const { busy, problem, act } = useAct(withdraw, [], common('unreachable'))
  const copy = async () => {
    await navigator.clipboard.writeText(link ?? '')
    say({ tone: 'good', text: t('linkCopied', { name }) })
  }
  const end = async () => {
    const acted = await act({ invitationId: id })
    if (acted?.ok) say({ tone: 'good', text: t('withdrawn', { email }) })
    router.refresh()
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b px-3 py-2 last:border-b-0">
      <div className="min-w-0 flex-1 basis-64">
        <span className="font-medium">{name}</span> <span className="text-soft [overflow-wrap:anywhere]">{email}</span>
        <p className="text-faint text-sm">
          {roles.map((one) => role(one)).join(', ')} · {t('invitedBy', { name: invitedBy })} ·{' '}
          {t.rich('until', { at: () => <Exact at={expiresAt} timeZone={timeZone} /> })}
        </p>
        {problem ? (
          <p role="alert" className="text-bad text-sm">
            {problem.sentence}
          </p>
        ) : null}
      </div>
      {link ? (
        <Button size="small" aria-label={t('copyLinkOf', { name })} onClick={copy}>
          {t('copyLink')}
        </Button>
      ) : null}
      <Button size="small" aria-label={t('withdrawOf', { name })} aria-disabled={busy || undefined} onClick={end}>
        {t('withdraw')}
      </Button>
    </li>
  )
}
