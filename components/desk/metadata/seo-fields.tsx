'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { LengthMeter } from '#components/ui/length-meter.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { SEO_DESCRIPTION_LENGTH, SEO_TITLE_LENGTH } from '#lib/newsroom/metadata.ts'
import { LostValue } from './lost-value.tsx'
import { useMetadata } from './use-metadata.tsx'

const LIMITS = { seoTitle: SEO_TITLE_LENGTH, seoDescription: SEO_DESCRIPTION_LENGTH }

/** What search results show. Left empty, they show headline and standfirst. */
export function SeoFields({ headline }: { headline: string }) {
  return (
    <>
      <SeoField field="seoTitle" Control={TextInput} placeholder={headline} />
      <SeoField field="seoDescription" Control={TextArea} />
    </>
  )
}

type FieldProps = { field: keyof typeof LIMITS; Control: typeof TextInput | typeof TextArea; placeholder?: string }

function SeoField({ field, Control, placeholder }: FieldProps) {
  const t = useTranslations('desk.metadata')
  const { state, mayWrite, dispatch } = useMetadata()
  const value = state.draft[field]
  const length = [...value].length
  const limit = LIMITS[field]
  return (
    <div>
      <Field
        label={t(field)}
        hint={length > limit ? t('tooLongForSearch') : value === '' ? t(`${field}Empty`) : null}
        aside={<LengthMeter length={length} limit={limit} label={t('length', { length, limit })} />}
      >
        {(control) => (
          <Control
            {...control}
            value={value}
            placeholder={placeholder}
            disabled={!mayWrite}
            maxLength={field === 'seoTitle' ? 200 : 400}
            onChange={({ target }: { target: { value: string } }) =>
              dispatch({ type: 'edit', fields: { [field]: target.value } })
            }
          />
        )}
      </Field>
      <LostValue field={field} show={(typed) => typed} />
    </div>
  )
}
