'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { ROLES, type Role } from '#lib/newsroom/actor.ts'

type Props = { legend: string; value: readonly Role[]; onChange: (roles: Role[]) => void }

/** Some of the newsroom's roles, ticked. */
export function RoleSet({ legend, value, onChange }: Props) {
  const t = useTranslations('settings.role')
  const toggle = (role: Role) => onChange(value.includes(role) ? value.filter((one) => one !== role) : [...value, role])
  return (
    <fieldset>
      <legend className="font-medium text-sm text-soft">{legend}</legend>
      <div className="flex flex-wrap gap-x-4">
        {ROLES.filter((role) => role !== 'admin').map((role) => (
          <Checkbox key={role} label={t(role)} checked={value.includes(role)} onChange={() => toggle(role)} />
        ))}
      </div>
    </fieldset>
  )
}
