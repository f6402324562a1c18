'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { articlePath } from '#lib/newsroom/paths.ts'
import { slugify } from '#lib/newsroom/slug.ts'
import { LostValue } from './lost-value.tsx'
import { useMetadata } from './use-metadata.tsx'

type Props = { headline: string; sectionSlug: string; number: number }

/** The words of the story's address: the headline's, until somebody writes others. */
export function SlugField({ headline, sectionSlug, number }: Props) {
  const t = useTranslations('desk.metadata')
  const { state, mayWrite, dispatch } = useMetadata()
  const { slug } = state.draft
  const automatic = slugify(headline)
  const edit = (next: string | null) => dispatch({ type: 'edit', fields: { slug: next } })
  return (
    <div>
      <Field
        label={t('slug')}
        hint={
          <span className="[overflow-wrap:anywhere]">
            {slug === null ? t('slugAutomatic') : t('slugTouched')}{' '}
            <span className="font-mono text-xs">{articlePath(sectionSlug, slug ?? automatic, number)}</span>
          </span>
        }
        aside={
          slug !== null && mayWrite ? (
            <Button look="quiet" size="small" onClick={() => edit(null)}>
              {t('slugReset')}
            </Button>
          ) : null
        }
      >
        {(control) => (
          <TextInput
            {...control}
            value={slug ?? automatic}
            disabled={!mayWrite}
            spellCheck={false}
            className="font-mono text-sm"
            onChange={({ target }) => edit(target.value.toLowerCase().replace(/\s+/g, '-').slice(0, 80))}
            onBlur={() => slug !== null && edit(slugify(slug) || null)}
          />
        )}
      </Field>
      <LostValue field="slug" show={(typed) => typed} />
    </div>
  )
}
