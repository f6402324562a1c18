import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { usePlaceName } from '#components/desk/worth/names.ts'
import { WorthTable } from '#components/desk/worth/worth-table.tsx'
import type { PlaceWorth, ReasonWorth } from '#lib/newsroom/readings/worth.ts'
import type { ReadStory } from '#lib/queries/desk/links/read-read-stories.ts'

type Props = {
  places: readonly PlaceWorth[]
  reasons: readonly ReasonWorth[]
  stories: readonly ReadStory[]
}

/** The same clicks by place and by reason, and then by story. */
export function Tables({ places, reasons, stories }: Props) {
  const t = useTranslations('links.worth')
  const placeName = usePlaceName()
  return (
    <div className="flex flex-col gap-8">
      {places.length > 0 ? (
        <div className="grid items-start gap-8 md:grid-cols-2">
          <WorthTable
            caption={t('byPlace')}
            head={t('placeHead')}
            rows={places.map((one) => ({ ...one, key: `${one.kind} ${one.position}`, name: placeName(one) }))}
          />
          <WorthTable
            caption={t('byReason')}
            head={t('reasonHead')}
            rows={reasons.map((one) => ({
              ...one,
              key: `${one.kind} ${one.reason}`,
              name: t(`reason.${one.kind}.${one.reason}`),
            }))}
          />
        </div>
      ) : null}
      {stories.length > 0 ? (
        <WorthTable
          caption={t('byStory')}
          head={t('storyHead')}
          viewed
          rows={stories.map(({ articleId, headline, ...one }) => ({
            ...one,
            key: articleId,
            name: (
              <Link
                prefetch={false}
                href={`/newsroom/article/${articleId}`}
                className="rounded underline decoration-edge underline-offset-2"
              >
                {headline}
              </Link>
            ),
          }))}
        />
      ) : null}
    </div>
  )
}
