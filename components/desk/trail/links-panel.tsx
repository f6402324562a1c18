import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

type LinkLine = { state: 'live' | 'waiting' | 'pending'; title: string | null; articleId: string | null }
type Props = { out: readonly LinkLine[]; in: readonly { articleId: string; title: string }[] }

/** Baca juga both ways: what this story leads to, and what leads here. */
export function LinksPanel(links: Props) {
  const t = useTranslations('desk.links')
  return (
    <div className="flex flex-col gap-5">
      <section aria-label={t('out')} className="flex flex-col gap-2">
        <h2 className="font-medium text-sm text-soft">{t('out')}</h2>
        {links.out.length === 0 ? (
          <EmptyState title={t('outEmptyTitle')}>{t('outEmpty')}</EmptyState>
        ) : (
          <ol className="flex flex-col gap-2">
            {links.out.map((link, at) => (
              <li key={at} className="flex flex-col items-start gap-0.5 border-line border-b pb-2 last:border-b-0">
                <LinkTitle {...link} />
                <LinkState state={link.state} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <section aria-label={t('in')} className="flex flex-col gap-2">
        <h2 className="font-medium text-sm text-soft">{t('in')}</h2>
        {links.in.length === 0 ? (
          <p className="text-faint text-sm">{t('inEmpty')}</p>
        ) : (
          <ul className="flex flex-col gap-2">
            {links.in.map(({ articleId, title }) => (
              <li key={articleId}>
                <LinkTitle title={title} articleId={articleId} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function LinkTitle({ title, articleId }: Pick<LinkLine, 'title' | 'articleId'>) {
  const t = useTranslations('desk.links')
  if (!articleId) return <span>{title ?? t('unknown')}</span>
  return (
    <Link
      prefetch={false}
      href={`/newsroom/article/${articleId}`}
      className="rounded underline decoration-edge underline-offset-2"
    >
      {title ?? t('untitled')}
    </Link>
  )
}

function LinkState({ state }: Pick<LinkLine, 'state'>) {
  const t = useTranslations('desk.links')
  if (state === 'live') return <span className="text-live text-sm">{t('live')}</span>
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-faint text-sm">
      <Badge strong={state === 'pending'}>{t(state)}</Badge>
      {t(`${state}Hint`)}
    </span>
  )
}
