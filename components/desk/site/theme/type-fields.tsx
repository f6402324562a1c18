'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '#components/ui/choice.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { FACES, type Face, SIZES, STEPS } from '#lib/newsroom/theme/theme.ts'
import { Part, type PartProps } from './part.tsx'

export function TypeFields({ theme, change }: PartProps) {
  const t = useTranslations('theme')
  return (
    <Part title={t('typeTitle')}>
      {(['headlines', 'body'] as const).map((name) => (
        <Field key={name} label={t(name)} hint={name === 'body' ? t('faceHint') : null}>
          {(control) => (
            <Select
              {...control}
              value={theme[name]}
              onChange={({ target }) => change({ [name]: target.value as Face })}
            >
              {FACES.map((face) => (
                <option key={face} value={face}>
                  {t(`face.${face}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
      <Choice
        label={t('size')}
        labelled
        options={SIZES.map((value) => ({ value, label: t(`sizes.${value}`) }))}
        value={theme.size}
        onChoose={(size) => change({ size })}
      />
      <Choice
        label={t('step')}
        labelled
        options={STEPS.map((value) => ({ value, label: t(`steps.${value}`) }))}
        value={theme.step}
        onChoose={(step) => change({ step })}
      />
    </Part>
  )
}
