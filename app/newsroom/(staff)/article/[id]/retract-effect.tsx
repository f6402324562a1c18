import { useTranslations } from 'next-intl'
import { PagesThatChange } from '#components/desk/article/pages-that-change.tsx'
import type { LiveList } from '#lib/queries/desk/read-article.ts'
import type { Links } from '#lib/queries/desk/read-links.ts'

/** What readers lose when a live story is retracted. */
export function RetractEffect({ links, lists }: { links: Links; lists: readonly LiveList[] }) {
  const t = useTranslations('links.retract')
  const names = [t('home'), ...lists.map(({ kind, name }) => t(kind, { name }))]
  return <PagesThatChange {...links.live} lists={names} />
}
