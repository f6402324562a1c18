import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import type { Member } from '#lib/newsroom/actor.ts'
import { maySeePlans } from '#lib/newsroom/planning.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { maySeeLinkReports } from '#lib/newsroom/read-also/reports.ts'
import {
  mayManageChecks,
  mayManageSections,
  mayManageSettings,
  mayManageUsers,
  mayManageWebhooks,
  mayManageWorkflows,
} from '#lib/newsroom/user-policy.ts'
import { Bell } from '../notifications/bell.tsx'
import { AccountMenu } from './account-menu.tsx'
import { LocaleSwitch } from './locale-switch.tsx'
import { NavLinks } from './nav-links.tsx'

type Props = {
  actor: Member
  siteName: string
  /** Pieces of news one has not read. */
  unread: number
  signOut: () => Promise<void>
  switchLocale: (form: FormData) => Promise<void>
}

/** The frame of every screen: where one is, what one may manage, a new story, one's own account. */
export function Header({ actor, siteName, unread, signOut, switchLocale }: Props) {
  const t = useTranslations('desk.frame')
  const links = [
    { href: '/newsroom', label: t('desk'), may: true },
    { href: '/newsroom/pitches', label: t('pitches'), may: maySeePlans(actor) },
    { href: '/newsroom/links', label: t('links'), may: maySeeLinkReports(actor) },
    { href: '/newsroom/users', label: t('users'), may: mayManageUsers(actor) === null },
    { href: '/newsroom/sections', label: t('sections'), may: mayManageSections(actor) === null },
    { href: '/newsroom/workflows', label: t('workflows'), may: mayManageWorkflows(actor) === null },
    { href: '/newsroom/checks', label: t('checks'), may: mayManageChecks(actor) === null },
    { href: '/newsroom/webhooks', label: t('webhooks'), may: mayManageWebhooks(actor) === null },
    { href: '/newsroom/settings', label: t('settings'), may: mayManageSettings(actor) === null },
  ].filter(({ may }) => may)
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex h-12 max-w-[100rem] items-center gap-2 px-4">
        <Link prefetch={false} href="/newsroom" className="mr-2 min-w-0 truncate rounded font-bold font-book text-lg">
          {siteName}
        </Link>
        <nav aria-label={t('mainNavigation')} className="hidden items-center gap-1 md:flex">
          <NavLinks links={links} />
        </nav>
        <div className="ml-auto flex items-center gap-1">
          {mayCreate(actor) === null ? (
            <Link prefetch={false} href="/newsroom/new" className={buttonClass('plain')}>
              <PlusIcon />
              {t('newArticle')}
            </Link>
          ) : null}
          <Bell unread={unread} />
          <span className="hidden md:block">
            <LocaleSwitch switchLocale={switchLocale} />
          </span>
          <AccountMenu actor={actor} links={links} signOut={signOut} switchLocale={switchLocale} />
        </div>
      </div>
    </header>
  )
}
