'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '#components/ui/choice.tsx'
import { LAYOUTS } from '#lib/newsroom/theme/theme.ts'
import { Part, type PartProps } from './part.tsx'

export function LayoutField({ theme, change }: PartProps) {
  const t = useTranslations('theme')
  return (
    <Part title={t('layoutTitle')}>
      <Choice
        label={t('layout')}
        options={LAYOUTS.map((value) => ({ value, label: t(`layouts.${value}`) }))}
        value={theme.layout}
        onChoose={(layout) => change({ layout })}
      />
      <p className="text-faint text-sm">{t(`layoutHints.${theme.layout}`)}</p>
    </Part>
  )
}
