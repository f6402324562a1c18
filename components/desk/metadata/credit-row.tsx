'use client'

import { useTranslations } from 'next-intl'
import { Combobox } from '#components/ui/combobox.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon, PersonIcon } from '#components/ui/icons.tsx'
import { Select } from '#components/ui/select.tsx'
import { CREDIT_ROLES, type CreditLine, type CreditRole } from '#lib/newsroom/metadata.ts'

export type Person = { id: string; name: string }
type Props = {
  line: CreditLine
  at: number
  count: number
  staff: readonly Person[]
  onChange: (line: CreditLine) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One name and what its bearer did: somebody of the newsroom, or any other name. */
export function CreditRow({ line, at, count, staff, onChange, onMove, onRemove }: Props) {
  const t = useTranslations('desk.metadata')
  const role = useTranslations('desk.credit')
  const place = at + 1
  const typed = line.name.trim().toLowerCase()
  const fitting = staff.filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, 8)
  const rename = (name: string) => {
    const person = staff.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
    onChange({ ...line, name, userId: person?.id ?? null })
  }
  return (
    <li className="flex flex-col gap-1 rounded-md bg-sunken p-1.5">
      <Combobox
        aria-label={t('creditName', { place })}
        placeholder={t('creditNamePlaceholder')}
        listLabel={t('staff')}
        value={line.name}
        maxLength={120}
        options={line.userId ? [] : fitting.map(({ id, name }) => ({ id, label: name }))}
        onChange={rename}
        onPick={({ id, label }) => onChange({ ...line, name: label, userId: id })}
      />
      <div className="flex items-center gap-0.5">
        <Select
          aria-label={t('creditRole', { place })}
          value={line.role}
          onChange={({ target }) => onChange({ ...line, role: target.value as CreditRole })}
          className="w-32"
        >
          {CREDIT_ROLES.map((one) => (
            <option key={one} value={one}>
              {role(one)}
            </option>
          ))}
        </Select>
        <span className="flex min-w-0 flex-1 items-center gap-1 px-1.5 text-faint text-xs">
          {line.userId ? (
            <>
              <PersonIcon size={12} />
              <span className="sr-only sm:not-sr-only sm:truncate">{t('creditLinked')}</span>
            </>
          ) : null}
        </span>
        <IconButton
          label={t('creditUp', { place })}
          icon={<ArrowUpIcon size={14} />}
          disabled={at === 0}
          data-move="-1"
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('creditDown', { place })}
          icon={<ArrowDownIcon size={14} />}
          disabled={place === count}
          data-move="1"
          onClick={() => onMove(1)}
        />
        <IconButton label={t('creditRemove', { place })} icon={<CloseIcon size={14} />} onClick={onRemove} />
      </div>
    </li>
  )
}
