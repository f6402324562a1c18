'use client'

import { useTranslations } from 'next-intl'
import { FindField } from './find-field.tsx'
import type { Story } from './use-stories.ts'

type Props = { without: readonly string[]; onPick: (story: Story) => void }

/** A field that finds stories by words of their headlines, live or not. */
export function FindStory({ without, onPick }: Props) {
  const t = useTranslations('topics.stories')
  const stateOf = (publication: Story['publication']): string =>
    t(publication === 'live' ? 'live' : publication === 'retracted' ? 'retracted' : 'notLive')
  return (
    <FindField<Story & { section: string }>
      label={t('add')}
      hint={t('addHint')}
      listLabel={t('found')}
      url="/newsroom/palette"
      without={without}
      optionOf={({ headline, section, publication }) => ({
        label: headline || t('untitled'),
        hint: `${section} · ${stateOf(publication)}`,
      })}
      onPick={onPick}
    />
  )
}
