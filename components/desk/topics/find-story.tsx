'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Combobox } from '#components/ui/combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { useFinding } from './use-finding.ts'
import type { Story } from './use-stories.ts'

type Props = { without: readonly string[]; onPick: (story: Story) => void }

/** A field that finds stories by words of their headlines, live or not. */
export function FindStory({ without, onPick }: Props) {
  const t = useTranslations('topics.stories')
  const [text, setText] = useState('')
  const found = useFinding<Story & { section: string }>('/newsroom/palette', text)
  const left = found.filter(({ id }) => !without.includes(id))
  const stateOf = (publication: Story['publication']): string =>
    t(publication === 'live' ? 'live' : publication === 'retracted' ? 'retracted' : 'notLive')
  return (
    <Field label={t('add')} hint={t('addHint')}>
      {(control) => (
        <Combobox
          {...control}
          value={text}
          onChange={setText}
          listLabel={t('found')}
          options={left.map(({ id, headline, section, publication }) => ({
            id,
            label: headline || t('untitled'),
            hint: `${section} · ${stateOf(publication)}`,
          }))}
          onPick={({ id }) => {
            const story = left.find((one) => one.id === id)
            setText('')
            if (story) onPick(story)
          }}
        />
      )}
    </Field>
  )
}
