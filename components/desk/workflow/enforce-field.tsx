'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { ENFORCEMENTS, type Enforcement } from '#lib/newsroom/workflow-spec.ts'

type Props = { label: string; value: Enforcement; onChange: (enforce: Enforcement) => void }

/** Which findings of the checks refuse a step. */
export function EnforceField({ label, value, onChange }: Props) {
  const t = useTranslations('workflow.enforce')
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} value={value} onChange={({ target }) => onChange(target.value as Enforcement)}>
          {ENFORCEMENTS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
