'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { withoutStage, withStage } from '#lib/newsroom/edit-workflow.ts'
import { PRESET_NAMES, PRESETS, type PresetName } from '#lib/newsroom/presets.ts'
import type { WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { useRefresh } from '../use-refresh.tsx'
import { EnforceField } from './enforce-field.tsx'
import { MappingFields, useMapping } from './mapping-fields.tsx'
import { RoleSet } from './role-set.tsx'
import { RouteFields } from './route-fields.tsx'
import { freeId, StageFields } from './stage-fields.tsx'
import { Walk } from './walk.tsx'

type Workflow = { id: string | null; name: string; version: number; spec: WorkflowSpec }
type Props = { workflow: Workflow; save: Act<{ workflowId: string; version: number }> }

/** A whole workflow on one screen: stages, ways, who signs, what is required, who is told. */
export function WorkflowForm({ workflow, save }: Props) {
  const t = useTranslations('workflow')
  const common = useTranslations('settings.form')
  const say = useToast()
  const router = useRouter()
  const refresh = useRefresh()
  const [name, setName] = useState(workflow.name)
  const [spec, setSpec] = useState(workflow.spec)
  const [version, setVersion] = useState(workflow.version)
  const mapping = useMapping()
  const { busy, problem, at, act } = useAct(save, ['name'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ workflowId: workflow.id, name, spec, version, mapping: mapping.value })
    mapping.heard(acted)
    if (!acted?.ok) return
    setVersion(acted.value.version)
    if (workflow.id === null) router.replace(`/newsroom/workflows?edit=${acted.value.workflowId}`)
    else refresh()
    say({ tone: 'good', text: t('saved') })
  }
  const set = (over: Partial<WorkflowSpec>) => setSpec({ ...spec, ...over })
  const addStage = () => {
    const slot = { id: 'persetujuan-1', name: t('newSlot'), roles: [], binding: true }
    const id = freeId('tahap', [...workflow.spec.stages, ...spec.stages])
    setSpec(withStage(spec, { id, name: t('newStage'), slots: [slot], enforce: 'block', tells: [] }))
  }
  return (
    // What has the focus is not to be hidden by the journey that stays in view.
    <form
      onSubmit={send}
      noValidate
      className="flex flex-col gap-4 md:[&_:is(input,select,button)]:scroll-mt-56 [&_:is(input,select,button)]:scroll-mb-4"
    >
      <Walk spec={spec} />
      <Field label={t('name')} error={at('name')}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      {workflow.id === null ? (
        <Field label={t('startFrom')} hint={t('startFromHint')}>
          {(control) => (
            <Select
              {...control}
              defaultValue="kecil"
              onChange={({ target }) => setSpec(PRESETS[target.value as PresetName])}
            >
              {PRESET_NAMES.map((one) => (
                <option key={one} value={one}>
                  {t(`preset.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      {spec.stages.map((stage, index) => (
        <StageFields
          key={stage.id}
          stage={stage}
          onChange={(next) => set({ stages: spec.stages.with(index, next) })}
          onRemove={() => setSpec(withoutStage(spec, stage.id))}
        />
      ))}
      <Button className="self-start" onClick={addStage}>
        {t('addStage')}
      </Button>
      <RouteFields spec={spec} onChange={(routes) => set({ routes })} />
      <RoleSet legend={t('requiredRoles')} value={spec.required} onChange={(required) => set({ required })} />
      <div>
        <Checkbox
          label={t('fourEyes')}
          hint={t('fourEyesHint')}
          checked={spec.fourEyes}
          onChange={() => set({ fourEyes: !spec.fourEyes })}
        />
        <Checkbox
          label={t('distinct')}
          hint={t('distinctHint')}
          checked={spec.distinct}
          onChange={() => set({ distinct: !spec.distinct })}
        />
      </div>
      <EnforceField
        label={t('submitRequires')}
        value={spec.submit.enforce}
        onChange={(enforce) => set({ submit: { enforce } })}
      />
      <RoleSet
        legend={t('publishers')}
        value={spec.publish.roles}
        onChange={(roles) => set({ publish: { ...spec.publish, roles } })}
      />
      <EnforceField
        label={t('publishRequires')}
        value={spec.publish.enforce}
        onChange={(enforce) => set({ publish: { ...spec.publish, enforce } })}
      />
      <RoleSet
        legend={t('publishTells')}
        value={spec.publish.tells}
        onChange={(tells) => set({ publish: { ...spec.publish, tells } })}
      />
      <RoleSet
        legend={t('quickFixers')}
        value={spec.quickFix.roles}
        onChange={(roles) => set({ quickFix: { ...spec.quickFix, roles } })}
      />
      <Field label={t('quickFixWords')} hint={t('quickFixHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="number"
            inputMode="numeric"
            min={1}
            max={100}
            className="max-w-24"
            value={spec.quickFix.maxWords}
            onChange={({ target }) => set({ quickFix: { ...spec.quickFix, maxWords: target.valueAsNumber || 1 } })}
          />
        )}
      </Field>
      <MappingFields mapping={mapping} spec={spec} />
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}
