import { useTranslations } from 'next-intl'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { Age } from '../moment.tsx'
import type { FrontState } from './use-front.ts'

/** What whoever arranges a front decides by: the section, how long a story has been out, how much it is read now. */
export function StoryFacts({ story, clock }: { story: FrontStory; clock: FrontState['clock'] }) {
  const t = useTranslations('fronts')
  const { section, publishedAt, readings, state } = story
  return (
    <>
      <span>{section}</span>
      {/* One that was found or kept in the browser came as JSON. */}
      {publishedAt && state === 'live' ? <Age at={new Date(publishedAt)} {...clock} /> : null}
      {readings > 0 ? <span>{t('readings', { count: readings })}</span> : null}
    </>
  )
}
