import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SavedViews } from '#components/desk/planning/saved-views.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import type { DeskFilter } from '#lib/queries/desk/desk-filter.ts'
import type { ViewView } from '#lib/queries/desk/read-views.ts'
import { forgetView, keepView } from './actions.ts'
import { deskHref } from './href.ts'

const PATHS = { list: '/newsroom', board: '/newsroom/board', calendar: '/newsroom/calendar' } as const
export type Screen = keyof typeof PATHS

const pathOf = (screen: string): string => Object.entries(PATHS).find(([name]) => name === screen)?.[1] ?? PATHS.list

/** The same stories in another form: the filter goes along. */
export function Screens({ filter, at, views }: { filter: DeskFilter; at: Screen; views: readonly ViewView[] }) {
  const t = useTranslations('planning.screens')
  return (
    <>
      <nav aria-label={t('label')} className="flex gap-1">
        {(Object.keys(PATHS) as Screen[]).map((one) => (
          <Link
            prefetch={false}
            key={one}
            href={deskHref(filter, null, PATHS[one])}
            aria-current={one === at ? 'page' : undefined}
            className={buttonClass(one === at ? 'plain' : 'quiet')}
          >
            {t(one)}
          </Link>
        ))}
      </nav>
      <SavedViews
        views={views.map((view) => ({ ...view, href: `${pathOf(view.screen)}?${view.query}` }))}
        screen={at}
        query={deskHref(filter, null).split('?')[1] ?? ''}
        save={keepView}
        remove={forgetView}
      />
    </>
  )
}
