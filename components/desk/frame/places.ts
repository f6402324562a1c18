import { useTranslations } from 'next-intl'
import type { Member } from '#lib/newsroom/actor.ts'
import { maySeeFronts } from '#lib/newsroom/front/policy.ts'
import { maySeePlans } from '#lib/newsroom/planning.ts'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { maySeeLinkReports } from '#lib/newsroom/read-also/reports.ts'
import { mayManageTopics } from '#lib/newsroom/topic.ts'
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

/** Of the header: the day's work stands open, the site's screens and the system's each in a menu. */
export type PlaceGroup = 'desk' | 'site' | 'system'
export type PlaceGroups = Record<PlaceGroup, readonly NavLink[]>

type Place = NavLink & { may: boolean; group?: PlaceGroup }

/** The screens a member may open: those of a group stand in the header, the palette finds all of them. */
export function usePlaces(actor: Member): { groups: PlaceGroups; all: readonly NavLink[] } {
  const t = useTranslations('desk.frame')
  const screens = useTranslations('planning.screens')
  const does = useTranslations('keyboard.does')
  const places: Place[] = [
    { href: '/newsroom', label: t('desk'), may: true, group: 'desk' },
    { href: '/newsroom/board', label: screens('board'), may: true },
    { href: '/newsroom/calendar', label: screens('calendar'), may: true },
    { href: '/newsroom/pitches', label: t('pitches'), may: maySeePlans(actor), group: 'desk' },
    { href: '/newsroom/links', label: t('links'), may: maySeeLinkReports(actor), group: 'desk' },
    { href: '/newsroom/fronts', label: t('fronts'), may: maySeeFronts(actor), group: 'site' },
    { href: '/newsroom/users', label: t('users'), may: mayManageUsers(actor) === null, group: 'system' },
    { href: '/newsroom/sections', label: t('sections'), may: mayManageSections(actor) === null, group: 'site' },
    { href: '/newsroom/topics', label: t('topics'), may: mayManageTopics(actor) === null, group: 'site' },
    { href: '/newsroom/workflows', label: t('workflows'), may: mayManageWorkflows(actor) === null, group: 'system' },
    { href: '/newsroom/checks', label: t('checks'), may: mayManageChecks(actor) === null, group: 'system' },
    { href: '/newsroom/pages', label: t('pages'), may: mayManagePages(actor) === null, group: 'site' },
    { href: '/newsroom/theme', label: t('theme'), may: mayManageSettings(actor) === null, group: 'site' },
    { href: '/newsroom/webhooks', label: t('webhooks'), may: mayManageWebhooks(actor) === null, group: 'system' },
    { href: '/newsroom/settings', label: t('settings'), may: mayManageSettings(actor) === null, group: 'system' },
    { href: '/newsroom/new', label: t('newArticle'), may: mayCreate(actor) === null },
    { href: '/newsroom/notifications', label: does('notifications'), may: true },
    { href: '/newsroom/account', label: t('account'), may: true },
  ]
  const open = places.filter(({ may }) => may)
  const of = (wanted: PlaceGroup): NavLink[] => open.filter(({ group }) => group === wanted).map(link)
  return { groups: { desk: of('desk'), site: of('site'), system: of('system') }, all: open.map(link) }
}

const link = ({ href, label }: Place): NavLink => ({ href, label })
