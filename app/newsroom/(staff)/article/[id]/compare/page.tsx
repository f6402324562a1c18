import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '#components/desk/article/back-link.tsx'
import { CompareView } from '#components/desk/compare/compare-view.tsx'
import { VersionPicker } from '#components/desk/compare/version-picker.tsx'
import { ChangeWalker } from '#components/desk/compare/walker.tsx'
import { Refused } from '#components/desk/frame/refused.tsx'
import { Exact } from '#components/desk/moment.tsx'
import { sumOf } from '#lib/body/compare/compare-contents.ts'
import { sideOf } from '#lib/newsroom/side.ts'
import { readComparison, type SideView } from '#lib/queries/desk/read-comparison.ts'
import { readRevisions } from '#lib/queries/desk/read-revisions.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { signedIn } from '../../../signed-in.ts'
import { isArticleId } from '../article-id.ts'

type Query = Partial<Record<'from' | 'to' | 'view', string | string[]>>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare')
  return { title: t('title') }
}

const VIEWS = ['side', 'inline'] as const

/** Two versions of a story and what differs: `?from=` and `?to=` name them, `?view=` how they are shown. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id } = await params
  const query = await searchParams
  const one = (name: keyof Query) => [query[name]].flat()[0]
  const [from, to] = [one('from') ?? 'live', one('to') ?? 'working']
  const view = one('view') === 'inline' ? 'inline' : 'side'
  const address = (chosen: string) =>
    `/newsroom/article/${id}/compare?${new URLSearchParams({ from, to, view: chosen })}`
  const { actor } = await signedIn(address(view))
  if (!isArticleId(id)) notFound()
  const sides = { from: sideOf(from), to: sideOf(to) }
  const compared =
    sides.from === null || sides.to === null
      ? { ok: false as const, refusal: { kind: 'no-revision' as const } }
      : await readComparison(actor, id, { from: sides.from, to: sides.to })
  if (!compared.ok) {
    if (compared.refusal.kind === 'not-found') notFound()
    return <Refused refusal={compared.refusal} />
  }
  const { before, after, comparison, counts, titles, pictures, headline } = compared.value
  const [site, sections, staff, revisions, t, board] = await Promise.all([
    readSite(),
    readSections(),
    readStaff(),
    readRevisions(id),
    getTranslations('compare'),
    getTranslations('desk.board'),
  ])
  const nameOf = new Map([...sections, ...staff].map(({ id: key, name }) => [key, name]))
  const label = ({ ordinal, isApproved, isLive, byId, at }: SideView) => (
    <>
      <span className="font-medium">
        {[
          ordinal === null ? t('working') : t('revision', { ordinal }),
          isApproved && t('approved'),
          isLive && t('live'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>{' '}
      <span className="text-soft text-sm">
        {nameOf.get(byId)} · <Exact at={at} timeZone={site.timeZone} />
      </span>
    </>
  )
  const total = sumOf(counts)
  const parts = (['text', 'metadata', 'image'] as const).filter((part) => counts[part] > 0)
  return (
    <div>
      <div className="z-20 border-line border-b bg-page lg:sticky lg:top-0">
        <div className="mx-auto flex min-h-12 max-w-[80rem] flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2">
          <BackLink articleId={id}>{t('back')}</BackLink>
          <h1 className="order-last min-w-0 basis-full truncate font-semibold lg:order-none lg:flex-1 lg:basis-0">
            {t('title')}: {headline || board('untitled')}
          </h1>
          <nav aria-label={t('view')} className="hidden gap-3 lg:flex">
            {VIEWS.map((name) => (
              <Link
                key={name}
                prefetch={false}
                replace
                href={address(name)}
                aria-current={name === view ? 'true' : undefined}
                className="rounded underline decoration-edge underline-offset-4 aria-[current=true]:font-semibold aria-[current=true]:decoration-2 aria-[current=true]:decoration-ink"
              >
                {t(name)}
              </Link>
            ))}
          </nav>
          {total > 0 ? <ChangeWalker count={total} /> : null}
        </div>
      </div>
      <div className="mx-auto flex max-w-[80rem] flex-col gap-4 px-4 py-5">
        <VersionPicker
          articleId={id}
          revisions={revisions}
          from={String(before.ordinal ?? 'working')}
          to={String(after.ordinal ?? 'working')}
          view={view}
        />
        {total > 0 ? (
          <p className="text-soft">
            {t('count', { count: total })}:{' '}
            {parts.map((part) => t(`counts.${part}`, { count: counts[part] })).join(', ')}.
          </p>
        ) : null}
        <div className={view === 'inline' ? 'mx-auto w-full max-w-[44rem]' : undefined}>
          <CompareView
            {...{ view, comparison, counts, titles, pictures }}
            before={label(before)}
            after={label(after)}
            sectionName={(key) => nameOf.get(key) ?? ''}
          />
        </div>
      </div>
    </div>
  )
}
