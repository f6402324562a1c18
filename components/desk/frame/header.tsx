import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '#components/ui/button.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import type { Member } from '#lib/newsroom/actor.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { Keyboard } from '../keyboard/keyboard.tsx'
import { Bell } from '../notifications/bell.tsx'
import { AccountMenu } from './account-menu.tsx'
import { LocaleSwitch } from './locale-switch.tsx'
import { NavLinks, NavMenu } from './nav-links.tsx'
import { usePlaces } from './places.ts'

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
  const { groups, all } = usePlaces(actor)
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex h-12 max-w-[100rem] items-center gap-2 px-4">
        <Link prefetch={false} href="/newsroom" className="mr-2 min-w-0 truncate rounded font-bold font-book text-lg">
          {siteName}
        </Link>
        <nav aria-label={t('mainNavigation')} className="hidden items-center gap-1 md:flex">
          <NavLinks links={groups.desk} />
          <NavMenu label={t('group.site')} links={groups.site} />
          <NavMenu label={t('group.system')} links={groups.system} />
        </nav>
        <div className="ml-auto flex items-center gap-1">
          <Keyboard places={all} mayCreate={mayCreate(actor) === null} />
          {mayCreate(actor) === null ? (
            <Link prefetch={false} href="/newsroom/new" className={buttonClass('plain')}>
              <PlusIcon />
              <span className="max-sm:sr-only">{t('newArticle')}</span>
            </Link>
          ) : null}
          <Bell unread={unread} />
          <span className="hidden md:block">
            <LocaleSwitch switchLocale={switchLocale} />
          </span>
          <AccountMenu actor={actor} groups={groups} signOut={signOut} switchLocale={switchLocale} />
        </div>
      </div>
    </header>
  )
}
