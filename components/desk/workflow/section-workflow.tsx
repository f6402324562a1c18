'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { MappingFields, useMapping } from './mapping-fields.tsx'

type Props = {
  section: { id: string; name: string; version: number; workflowId: string }
  workflows: readonly { id: string; name: string; spec: WorkflowSpec }[]
  assign: Act<{ version: number }>
}

/** Which workflow answers for a section; the button is there once another one is chosen. */
export function SectionWorkflow({ section, workflows, assign }: Props) {
  const t = useTranslations('workflow')
  const common = useTranslations('settings.form')
  const say = useToast()
  const [assigned, setAssigned] = useState(section.workflowId)
  const [workflowId, setWorkflowId] = useState(section.workflowId)
  const [version, setVersion] = useState(section.version)
  const choice = useRef<HTMLSelectElement>(null)
  const mapping = useMapping()
  const { busy, problem, act } = useAct(assign, [], common('unreachable'))
  const spec = workflows.find(({ id }) => id === workflowId)?.spec
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ sectionId: section.id, workflowId, version, mapping: mapping.value })
    mapping.heard(acted)
    if (!acted?.ok) return
    setVersion(acted.value.version)
    setAssigned(workflowId)
    choice.current?.focus()
    say({ tone: 'good', text: t('assigned', { section: section.name }) })
  }
  return (
    <form
      onSubmit={send}
      noValidate
      aria-label={section.name}
      className="flex flex-col gap-2 border-line border-b py-3"
    >
      <Field label={section.name}>
        {(control) => (
          <Select {...control} ref={choice} value={workflowId} onChange={({ target }) => setWorkflowId(target.value)}>
            {workflows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {spec ? <MappingFields mapping={mapping} spec={spec} /> : null}
      {workflowId === assigned ? null : (
        <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
      )}
    </form>
  )
}
