import { useTranslations } from 'next-intl'
import type { Member } from '#lib/newsroom/actor.ts'
import { maySeePlans } from '#lib/newsroom/planning.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { maySeeLinkReports } from '#lib/newsroom/read-also/reports.ts'
import {
  mayManageChecks,
  mayManagePages,
  mayManageSections,
  mayManageSettings,
  mayManageUsers,
  mayManageWebhooks,
  mayManageWorkflows,
} from '#lib/newsroom/user-policy.ts'
import type { NavLink } from './nav-links.tsx'

/** The screens a member may open: `main` stand in the header, the palette finds all of them. */
export function usePlaces(actor: Member): { main: NavLink[]; all: NavLink[] } {
  const t = useTranslations('desk.frame')
  const screens = useTranslations('planning.screens')
  const does = useTranslations('keyboard.does')
  const places = [
    { href: '/newsroom', label: t('desk'), may: true, main: true },
    { href: '/newsroom/board', label: screens('board'), may: true, main: false },
    { href: '/newsroom/calendar', label: screens('calendar'), may: true, main: false },
    { href: '/newsroom/pitches', label: t('pitches'), may: maySeePlans(actor), main: true },
    { href: '/newsroom/links', label: t('links'), may: maySeeLinkReports(actor), main: true },
    { href: '/newsroom/users', label: t('users'), may: mayManageUsers(actor) === null, main: true },
    { href: '/newsroom/sections', label: t('sections'), may: mayManageSections(actor) === null, main: true },
    { href: '/newsroom/workflows', label: t('workflows'), may: mayManageWorkflows(actor) === null, main: true },
    { href: '/newsroom/checks', label: t('checks'), may: mayManageChecks(actor) === null, main: true },
    { href: '/newsroom/pages', label: t('pages'), may: mayManagePages(actor) === null, main: true },
    { href: '/newsroom/webhooks', label: t('webhooks'), may: mayManageWebhooks(actor) === null, main: true },
    { href: '/newsroom/settings', label: t('settings'), may: mayManageSettings(actor) === null, main: true },
    { href: '/newsroom/new', label: t('newArticle'), may: mayCreate(actor) === null, main: false },
    { href: '/newsroom/notifications', label: does('notifications'), may: true, main: false },
    { href: '/newsroom/account', label: t('account'), may: true, main: false },
  ].filter(({ may }) => may)
  const link = ({ href, label }: NavLink): NavLink => ({ href, label })
  return { main: places.filter(({ main }) => main).map(link), all: places.map(link) }
}
