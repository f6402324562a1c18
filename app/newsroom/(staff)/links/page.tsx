import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Member } from '#lib/newsroom/actor.ts'
import { LINK_REPORTS, type LinkReport, maySeeLinkReports } from '#lib/newsroom/read-also/reports.ts'
import { readOrphans } from '#lib/queries/desk/links/read-orphans.ts'
import { readPendingLinks } from '#lib/queries/desk/links/read-pending.ts'
import { readRetractedTargets } from '#lib/queries/desk/links/read-retracted.ts'
import { readSuperseded } from '#lib/queries/desk/links/read-superseded.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { signedIn } from '../signed-in.ts'
import { replace } from './actions.ts'
import { Orphans } from './orphans.tsx'
import { ReplaceGroup } from './replace-group.tsx'
import { ReportTabs } from './report-tabs.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('links.reports')
  return { title: t('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const hrefOf = (report: LinkReport, after?: string): string =>
  `/newsroom/links?report=${report}${after ? `&after=${encodeURIComponent(after)}` : ''}`

/** What the newsroom has to look after in its baca juga, and how to lead them elsewhere. */
export default async function LinksPage({ searchParams }: Props) {
  const params = await searchParams
  const one = (name: string): string | null => [params[name]].flat()[0] ?? null
  const report = LINK_REPORTS.find((known) => known === one('report')) ?? 'pending'
  const after = one('after')
  const { actor } = await signedIn(hrefOf(report, after ?? undefined))
  if (!maySeeLinkReports(actor)) notFound()
  const [t, site, { content, isEmpty, next }] = await Promise.all([
    getTranslations('links.reports'),
    readSite(),
    contentOf(report, actor, after),
  ])
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      <ReportTabs current={report} />
      <p className="max-w-prose text-soft">{t(`about.${report}`)}</p>
      {isEmpty ? (
        <EmptyState title={next ? t('emptyHere') : t(`empty.${report}`)}>
          {next ? null : t(`emptyHint.${report}`)}
        </EmptyState>
      ) : (
        content(site.timeZone)
      )}
      {after || next ? (
        <p className="flex gap-2">
          {after ? (
            <Link prefetch={false} href={hrefOf(report)} className={buttonClass('quiet')}>
              {t('first')}
            </Link>
          ) : null}
          {next ? (
            <Link prefetch={false} href={hrefOf(report, next)} className={buttonClass('plain')}>
              {t('next')}
            </Link>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}

async function contentOf(report: LinkReport, actor: Member, after: string | null) {
  if (report === 'orphans') {
    const { rows, next } = await readOrphans(after)
    const content = (timeZone: string) => <Orphans stories={rows} timeZone={timeZone} />
    return { content, isEmpty: rows.length === 0, next }
  }
  const { rows, next } = await READERS[report](actor, after)
  const content = () => (
    <ul className="flex flex-col gap-4">
      {rows.map((group) => (
        <li key={`${JSON.stringify(group.from)} ${group.stories[0]?.articleId}`}>
          <ReplaceGroup group={group} replace={replace} />
        </li>
      ))}
    </ul>
  )
  return { content, isEmpty: rows.length === 0, next }
}

const READERS = {
  pending: readPendingLinks,
  superseded: (_: Member, after: string | null) => readSuperseded(after),
  retracted: readRetractedTargets,
}
