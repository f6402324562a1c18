import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classes } from '#components/ui/classes.ts'
import { LINK_REPORTS, type LinkReport } from '#lib/newsroom/read-also/reports.ts'

const WORTH_PATH = '/newsroom/links/worth'

/** Every list about baca juga, and what they are worth. */
export function ReportTabs({ current }: { current: LinkReport | 'worth' }) {
  const t = useTranslations('links')
  const tabs = LINK_REPORTS.map((report) => ({
    id: report as string,
    name: t(`reports.name.${report}`),
    href: `/newsroom/links?report=${report}`,
  }))
  return (
    <nav aria-label={t('reports.reports')} className="-mx-1 flex flex-wrap gap-1">
      {[...tabs, { id: 'worth', name: t('worth.name'), href: WORTH_PATH }].map(({ id, name, href }) => (
        <Link
          key={id}
          prefetch={false}
          href={href}
          aria-current={id === current ? 'page' : undefined}
          className={classes(
            'inline-flex min-h-8 items-center rounded-md px-2.5 hover:bg-sunken pointer-coarse:min-h-11',
            id === current ? 'bg-sunken font-medium text-ink' : 'text-soft',
          )}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
