import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Select } from '#components/ui/select.tsx'
import type { Check, Level } from '#lib/newsroom/checks/check.ts'
import { CHOICES } from '#lib/newsroom/checks/settings.ts'
import { useCheckName } from './check-name.ts'

type Choice = Level | 'off'
type Props = { check: Check; choice: Choice | undefined; onChange: (choice: Choice | null) => void }

/** How much one check weighs; the usual weight is what it has by itself. */
export function LevelField({ check, choice, onChange }: Props) {
  const t = useTranslations('checks')
  const nameOf = useCheckName()
  const id = useId()
  return (
    <div className="flex flex-col justify-between gap-x-4 gap-y-1 border-line border-b py-2 sm:flex-row sm:items-center sm:py-1.5">
      <label htmlFor={id} className="first-letter:uppercase">
        {nameOf(check.id)}
      </label>
      <Select
        id={id}
        className="w-full sm:w-60"
        value={choice ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : (target.value as Choice))}
      >
        <option value="">{t('settings.usual', { level: t(`level.${check.level}`) })}</option>
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {one === 'off' ? t('settings.off') : t(`level.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
