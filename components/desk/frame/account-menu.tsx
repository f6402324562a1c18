import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ExternalIcon, PersonIcon } from '#components/ui/icons.tsx'
import { MENU_ITEM, Menu } from '#components/ui/menu.tsx'
import type { Member } from '#lib/newsroom/actor.ts'
import { LocaleSwitch } from './locale-switch.tsx'
import type { PlaceGroups } from './places.ts'

type Props = {
  actor: Member
  groups: PlaceGroups
  signOut: () => Promise<void>
  switchLocale: (form: FormData) => Promise<void>
}

/** Everything about oneself; on a phone also what the header has no room for. */
export function AccountMenu({ actor, groups, signOut, switchLocale }: Props) {
  const t = useTranslations('desk.frame')
  const role = useTranslations('settings.role')
  return (
    <Menu
      accessibleLabel={t('accountOf', { name: actor.name })}
      label={
        <>
          <PersonIcon />
          <span className="hidden max-w-40 truncate md:inline">{actor.name}</span>
        </>
      }
    >
      <p className="px-2 pt-1.5 pb-2">
        <span className="block font-medium">{actor.name}</span>
        <span className="text-faint text-sm">{actor.roles.map((one) => role(one)).join(', ')}</span>
      </p>
      <hr className="mb-1 border-line" />
      <div className="md:hidden">
        {(['desk', 'site', 'system'] as const).map((group) => (
          <div key={group}>
            {group !== 'desk' && groups[group].length > 0 ? (
              <p className="px-2 pt-2 pb-1 text-faint text-sm">{t(`group.${group}`)}</p>
            ) : null}
            {groups[group].map(({ href, label }) => (
              <Link prefetch={false} key={href} href={href} className={MENU_ITEM}>
                {label}
              </Link>
            ))}
          </div>
        ))}
        <LocaleSwitch switchLocale={switchLocale} className={MENU_ITEM} />
        <hr className="my-1 border-line" />
      </div>
      <Link prefetch={false} href="/newsroom/account" className={MENU_ITEM}>
        {t('account')}
      </Link>
      <Link prefetch={false} href="/newsroom/account#password" className={MENU_ITEM}>
        {t('changePassword')}
      </Link>
      <a href="/" className={MENU_ITEM}>
        {t('publicSite')}
        <span className="ml-auto text-faint">
          <ExternalIcon size={12} />
        </span>
      </a>
      <hr className="my-1 border-line" />
      <form action={signOut}>
        <button type="submit" className={MENU_ITEM}>
          {t('signOut')}
        </button>
      </form>
    </Menu>
  )
}
