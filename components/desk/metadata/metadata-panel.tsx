'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TagInput } from '#components/ui/tag-input.tsx'
import type { Person } from './credit-row.tsx'
import { CreditsField } from './credits-field.tsx'
import { LeadImageField, type Picture } from './lead-image.tsx'
import { LostValue } from './lost-value.tsx'
import { SeoFields } from './seo-fields.tsx'
import { SlugField } from './slug-field.tsx'
import { StatusLine } from './status-line.tsx'
import { suggestTags } from './suggest-tags.ts'
import { useMetadata } from './use-metadata.tsx'

export type PanelProps = {
  articleId: string
  number: number
  headline: string
  sections: readonly { id: string; slug: string; name: string }[]
  staff: readonly Person[]
  picture: Picture | null
}

/** Everything about a story that is not its text, stored by itself a moment after the last key. */
export function MetadataPanel({ articleId, number, headline, sections, staff, picture }: PanelProps) {
  const { state, flush } = useMetadata()
  const section = sections.find(({ id }) => id === state.draft.sectionId)
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void flush()
      }}
      onBlur={(event) => {
        const within = event.currentTarget.contains(event.relatedTarget)
        if (!within && state.status === 'unsaved') void flush()
      }}
    >
      <StatusLine />
      <SectionField sections={sections} />
      <TagsField />
      <CreditsField staff={staff} />
      <LeadImageField articleId={articleId} picture={picture} />
      <SlugField headline={headline} sectionSlug={section?.slug ?? ''} number={number} />
      <SeoFields headline={headline} />
    </form>
  )
}

function SectionField({ sections }: Pick<PanelProps, 'sections'>) {
  const t = useTranslations('desk.metadata')
  const { state, mayWrite, dispatch } = useMetadata()
  return (
    <div>
      <Field label={t('section')}>
        {(control) => (
          <Select
            {...control}
            value={state.draft.sectionId}
            disabled={!mayWrite}
            onChange={({ target }) => dispatch({ type: 'edit', fields: { sectionId: target.value } })}
          >
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <LostValue field="sectionId" show={(typed) => sections.find(({ id }) => id === typed)?.name ?? ''} />
    </div>
  )
}

function TagsField() {
  const t = useTranslations('desk.metadata')
  const { state, mayWrite, dispatch } = useMetadata()
  return (
    <div>
      <Field label={t('tags')} hint={mayWrite ? t('tagsHint') : null}>
        {(control) => (
          <TagInput
            control={control}
            value={state.draft.tags}
            disabled={!mayWrite}
            suggest={suggestTags}
            listLabel={t('tagsKnown')}
            removeLabel={(tag) => t('tagRemove', { tag })}
            onChange={(tags) => dispatch({ type: 'edit', fields: { tags } })}
          />
        )}
      </Field>
      <LostValue field="tags" show={(typed) => typed.join(', ') || t('nothing')} />
    </div>
  )
}
