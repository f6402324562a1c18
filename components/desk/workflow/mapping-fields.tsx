'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import type { Acted } from '../acted.ts'

type Stage = { id: string; name: string }
type Mapping = {
  stages: readonly Stage[]
  value: Readonly<Record<string, string>>
  set: (stage: string, to: string) => void
  /** Takes the stages from a refusal that names them. */
  heard: (acted: Acted<unknown> | null) => void
}

/** Where stories go whose stage is no more: asked for only when the server says that there are some. */
export function useMapping(): Mapping {
  const [stages, setStages] = useState<readonly Stage[]>([])
  const [value, setValue] = useState<Readonly<Record<string, string>>>({})
  return {
    stages,
    value,
    set: (stage, to) => setValue({ ...value, [stage]: to }),
    heard: (acted) => {
      if (acted?.ok) setStages([])
      else if (acted?.refusal?.kind === 'unmapped-stages') setStages(acted.refusal.stages)
    },
  }
}

export function MappingFields({ mapping, spec }: { mapping: Mapping; spec: WorkflowSpec }) {
  const t = useTranslations('workflow')
  const fixed = useTranslations('desk.stage')
  return mapping.stages.map(({ id, name: stage }) => (
    <Field key={id} label={t('mapFrom', { stage })}>
      {(control) => (
        <Select {...control} value={mapping.value[id] ?? ''} onChange={({ target }) => mapping.set(id, target.value)}>
          <option value="">{t('choose')}</option>
          <option value="draft">{fixed('draft')}</option>
          {spec.stages.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  ))
}
