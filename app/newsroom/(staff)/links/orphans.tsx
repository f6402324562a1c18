import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Exact } from '#components/desk/moment.tsx'
import type { Instead } from '#lib/queries/desk/links/report.ts'

/** Live stories to which no story leads. */
export function Orphans({ stories, timeZone }: { stories: readonly Instead[]; timeZone: string }) {
  const t = useTranslations('links.panel')
  return (
    <ul className="flex flex-col">
      {stories.map(({ articleId, headline, section, publishedAt }) => (
        <li key={articleId} className="flex flex-col gap-0.5 border-line border-b py-2">
          <Link
            prefetch={false}
            href={`/newsroom/article/${articleId}`}
            className="self-start rounded underline decoration-edge underline-offset-2"
          >
            {headline || t('untitled')}
          </Link>
          <span className="text-faint text-sm">
            {section} · <Exact at={publishedAt} timeZone={timeZone} />
          </span>
        </li>
      ))}
    </ul>
  )
}
