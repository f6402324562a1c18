import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Place, Worth } from '#lib/newsroom/readings/worth.ts'
import { usePlaceName } from './names.ts'
import { WorthTable } from './worth-table.tsx'

type Props = { views: number; links: readonly (Place & Worth & { articleId: string; headline: string | null })[] }

/** In the margin of a story that readers have: what they did with its links. */
export function StoryWorth({ views, links }: Props) {
  const t = useTranslations('links.worth')
  const placeName = usePlaceName()
  return (
    <section aria-label={t('ofStory')} className="flex flex-col gap-2">
      <h2 className="font-medium text-sm text-soft">{t('ofStory')}</h2>
      <p className="text-faint text-sm">{t('opened', { count: views })}</p>
      {links.length === 0 ? (
        <p className="text-faint text-sm">{t('ofStoryEmpty')}</p>
      ) : (
        <WorthTable
          caption={t('sinceLive')}
          head={t('link')}
          rows={links.map(({ articleId, headline, ...link }) => ({
            ...link,
            key: `${link.kind} ${link.position} ${articleId}`,
            name: (
              <>
                {headline === null ? (
                  t('gone')
                ) : (
                  <Link
                    prefetch={false}
                    href={`/newsroom/article/${articleId}`}
                    className="rounded underline decoration-edge underline-offset-2"
                  >
                    {headline}
                  </Link>
                )}
                <span className="block text-faint">{placeName(link)}</span>
              </>
            ),
          }))}
        />
      )}
    </section>
  )
}
