'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Slot, StageSpec } from '#lib/newsroom/workflow-spec.ts'
import { EnforceField } from './enforce-field.tsx'
import { RoleSet } from './role-set.tsx'

type Props = { stage: StageSpec; onChange: (stage: StageSpec) => void; onRemove: () => void }

/** One stage: its name, who signs there (several sign at once), what is required, who is told. */
export function StageFields({ stage, onChange, onRemove }: Props) {
  const t = useTranslations('workflow')
  const setSlot = (at: number, slot: Slot) => onChange({ ...stage, slots: stage.slots.with(at, slot) })
  const addSlot = () =>
    onChange({
      ...stage,
      slots: [...stage.slots, { id: freeId('persetujuan', stage.slots), name: t('newSlot'), roles: [], binding: true }],
    })
  return (
    <fieldset className="flex flex-col gap-3 rounded-md border border-line p-3">
      <legend className="px-1 font-semibold">{stage.name}</legend>
      <Field label={t('stageName')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={40}
            value={stage.name}
            onChange={({ target }) => onChange({ ...stage, name: target.value })}
          />
        )}
      </Field>
      {stage.slots.map((slot, at) => (
        <SlotFields
          key={slot.id}
          slot={slot}
          onChange={(next) => setSlot(at, next)}
          onRemove={() => onChange({ ...stage, slots: stage.slots.toSpliced(at, 1) })}
        />
      ))}
      <EnforceField
        label={t('required')}
        value={stage.enforce}
        onChange={(enforce) => onChange({ ...stage, enforce })}
      />
      <RoleSet legend={t('told')} value={stage.tells} onChange={(tells) => onChange({ ...stage, tells })} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={addSlot}>
          {t('addSlot')}
        </Button>
        <Button size="small" look="quiet" onClick={onRemove}>
          {t('removeStage', { name: stage.name })}
        </Button>
      </div>
    </fieldset>
  )
}

/** An id that nothing in the list has yet. */
export function freeId(stem: string, taken: readonly { id: string }[]): string {
  const ids = taken.map(({ id }) => id)
  for (let count = 1; ; count++) if (!ids.includes(`${stem}-${count}`)) return `${stem}-${count}`
}

function SlotFields({
  slot,
  onChange,
  onRemove,
}: {
  slot: Slot
  onChange: (slot: Slot) => void
  onRemove: () => void
}) {
  const t = useTranslations('workflow')
  return (
    <div className="flex flex-col gap-2 border-line border-l-2 pl-3">
      <Field label={t('slotName')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={40}
            value={slot.name}
            onChange={({ target }) => onChange({ ...slot, name: target.value })}
          />
        )}
      </Field>
      <RoleSet legend={t('signers')} value={slot.roles} onChange={(roles) => onChange({ ...slot, roles })} />
      <Checkbox
        label={t('binding')}
        hint={t('bindingHint')}
        checked={slot.binding}
        onChange={() => onChange({ ...slot, binding: !slot.binding })}
      />
      <Button size="small" look="quiet" className="self-start" onClick={onRemove}>
        {t('removeSlot', { name: slot.name })}
      </Button>
    </div>
  )
}
