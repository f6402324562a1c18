'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { ROLES, type Role } from '#lib/newsroom/actor.ts'

export type Rights = { roles: readonly Role[]; sectionIds: readonly string[] }
type Props = {
  value: Rights
  onChange: (rights: Rights) => void
  sections: readonly { id: string; name: string }[]
  error: string | null
}

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

/** Roles, and the sections an editor answers for. */
export function RoleFields({ value, onChange, sections, error }: Props) {
  const t = useTranslations('settings.users')
  const role = useTranslations('settings.role')
  const may = useTranslations('settings.roleHint')
  const errorId = useId()
  return (
    <>
      <fieldset aria-describedby={error ? errorId : undefined}>
        <legend className="mb-1 font-medium text-sm text-soft">{t('roles')}</legend>
        {ROLES.map((one) => (
          <Checkbox
            key={one}
            label={role(one)}
            hint={may(one)}
            checked={value.roles.includes(one)}
            onChange={() => onChange({ ...value, roles: toggled(value.roles, one) })}
          />
        ))}
        {error ? (
          <p id={errorId} className="text-bad text-sm">
            {error}
          </p>
        ) : null}
      </fieldset>
      {value.roles.includes('editor') ? (
        <fieldset>
          <legend className="mb-1 font-medium text-sm text-soft">{t('editorOf')}</legend>
          <div className="grid grid-cols-2">
            {sections.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={value.sectionIds.includes(id)}
                onChange={() => onChange({ ...value, sectionIds: toggled(value.sectionIds, id) })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  )
}

/** Sections mean something for editors only. */
export const rightsOf = ({ roles, sectionIds }: Rights): Rights => ({
  roles,
  sectionIds: roles.includes('editor') ? sectionIds : [],
})
