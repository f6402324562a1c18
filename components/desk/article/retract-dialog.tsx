'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import { RETRACTION_REASONS, RETRACTION_TEXT } from '#lib/newsroom/retraction.ts'
import { AskDialog, type AskProps } from './ask-dialog.tsx'
import { useRetractEffect } from './retract-effect.tsx'

/** Taking a story from readers takes a lawful ground and a sentence for them. */
export function RetractDialog(ask: AskProps) {
  const t = useTranslations('desk.retract')
  const verb = useTranslations('desk.article.verb')
  const effect = useRetractEffect()
  const [reason, setReason] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = text.trim().length < RETRACTION_TEXT.min
  const answer = () => {
    setTried(true)
    return reason === '' || isShort ? null : { reason, text }
  }
  return (
    <AskDialog {...ask} title={t('title')} submitLabel={verb('retract')} answer={answer}>
      <p className="text-soft">{t('what')}</p>
      {effect}
      <Field label={t('reason')} error={tried && reason === '' ? t('reasonMissing') : null}>
        {(control) => (
          <Select {...control} value={reason} onChange={({ target }) => setReason(target.value)}>
            <option value="">{t('choose')}</option>
            {RETRACTION_REASONS.map((one) => (
              <option key={one} value={one}>
                {t(`grounds.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label={t('text')}
        hint={t('textHint')}
        error={tried && isShort ? t('textShort', { min: RETRACTION_TEXT.min }) : null}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={RETRACTION_TEXT.max}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  )
}
