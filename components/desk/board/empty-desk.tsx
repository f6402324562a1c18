import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Member } from '#lib/newsroom/actor.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { mayManageUsers } from '#lib/newsroom/user-policy.ts'

/** What stands in the place of stories, and what to do next. */
export function EmptyDesk({ actor, isFiltered }: { actor: Member; isFiltered: boolean }) {
  const t = useTranslations('desk.board.empty')
  if (isFiltered) {
    return (
      <EmptyState title={t('filteredTitle')} action={<NextStep href="/newsroom" label={t('filteredAction')} />}>
        <p>{t('filtered')}</p>
      </EmptyState>
    )
  }
  if (mayCreate(actor) === null) {
    return (
      <EmptyState title={t('writerTitle')} action={<NextStep href="/newsroom/new" label={t('writerAction')} />}>
        <p>{t('writer')}</p>
      </EmptyState>
    )
  }
  if (mayManageUsers(actor) === null) {
    return (
      <EmptyState title={t('adminTitle')} action={<NextStep href="/newsroom/users" label={t('adminAction')} />}>
        <p>{t('admin')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t('otherTitle')}>
      <p>{t('other')}</p>
    </EmptyState>
  )
}

const NextStep = ({ href, label }: { href: string; label: string }) => (
  <Link href={href} className={buttonClass('primary')}>
    {label}
  </Link>
)
