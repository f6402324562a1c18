'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import type { LeadImage } from '#lib/newsroom/metadata.ts'
import { memberImagePath } from '#lib/newsroom/paths.ts'
import { LostValue } from './lost-value.tsx'
import { UploadButton } from './upload-button.tsx'
import { useMetadata } from './use-metadata.tsx'

export type Picture = { id: string; width: number; height: number; widths: readonly number[] }

/** The picture at the head of the story, and the three texts it must not go without. */
export function LeadImageField({ articleId, picture }: { articleId: string; picture: Picture | null }) {
  const t = useTranslations('desk.metadata')
  const titleId = useId()
  const { state, mayWrite, dispatch } = useMetadata()
  const image = state.draft.leadImage
  const edit = (leadImage: LeadImage | null) => dispatch({ type: 'edit', fields: { leadImage } })
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-2">
      <h2 id={titleId} className="font-medium text-sm text-soft">
        {t('image')}
      </h2>
      {image ? (
        <>
          <Preview picture={picture?.id === image.imageId ? picture : null} alt={image.alt} />
          <ImageTexts image={image} onChange={edit} disabled={!mayWrite} />
        </>
      ) : (
        <p className="text-faint text-sm">{t('imageEmpty')}</p>
      )}
      {mayWrite ? (
        <div className="flex flex-wrap gap-1.5">
          <UploadButton articleId={articleId} label={image ? t('imageReplace') : t('imageUpload')} />
          {image ? (
            <Button look="quiet" onClick={() => edit(null)}>
              {t('imageRemove')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <LostValue
        field="leadImage"
        show={(typed) => [typed.caption, typed.credit, typed.alt].filter(Boolean).join(' · ')}
      />
    </section>
  )
}

function Preview({ picture, alt }: { picture: Picture | null; alt: string }) {
  const t = useTranslations('desk.metadata')
  const width = picture?.widths.find((one) => one >= 800) ?? picture?.widths.at(-1)
  if (!picture || !width) return <p className="text-faint text-sm">{t('imageComing')}</p>
  return (
    <img
      src={memberImagePath(picture.id, width, 'jpg')}
      width={picture.width}
      height={picture.height}
      alt={alt || t('imageWithoutAlt')}
      className="h-auto w-full rounded-md border border-line bg-sunken"
    />
  )
}

type TextsProps = { image: LeadImage; onChange: (image: LeadImage) => void; disabled: boolean }

function ImageTexts({ image, onChange, disabled }: TextsProps) {
  const t = useTranslations('desk.metadata')
  return (['caption', 'credit', 'alt'] as const).map((field) => (
    <Field
      key={field}
      label={t(`imageText.${field}`)}
      hint={image[field].trim() === '' ? t('imageRequired') : field === 'alt' ? t('imageAltHint') : null}
    >
      {(control) => (
        <TextArea
          {...control}
          rows={1}
          value={image[field]}
          disabled={disabled}
          maxLength={field === 'credit' ? 200 : 500}
          className="min-h-8"
          onChange={({ target }) => onChange({ ...image, [field]: target.value })}
        />
      )}
    </Field>
  ))
}
