'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { lintWorkflow, type WorkflowFault } from '#lib/newsroom/lint-workflow.ts'
import { pathOf, type WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'

/** Walks a story through the workflow as it is being edited, and says what is wrong with it. */
export function Walk({ spec }: { spec: WorkflowSpec }) {
  const t = useTranslations('workflow')
  const stage = useTranslations('desk.stage')
  const [flags, setFlags] = useState({ needsLegal: false, sensitive: false })
  const faults = lintWorkflow(spec)
  const steps = pathOf(spec, flags)
  return (
    <section
      aria-label={t('preview')}
      className="z-10 flex flex-col gap-2 rounded-md border border-line bg-sunken p-3 md:sticky md:top-2"
    >
      <h2 className="font-semibold">{t('preview')}</h2>
      <div className="flex flex-wrap gap-x-4">
        <Checkbox
          label={t('condition.needsLegal')}
          checked={flags.needsLegal}
          onChange={() => setFlags({ ...flags, needsLegal: !flags.needsLegal })}
        />
        <Checkbox
          label={t('condition.sensitive')}
          checked={flags.sensitive}
          onChange={() => setFlags({ ...flags, sensitive: !flags.sensitive })}
        />
      </div>
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <li>{stage('draft')}</li>
        {steps.map(({ id, name, slots }) => (
          <li key={id}>
            <span aria-hidden="true">→ </span>
            <strong className="font-medium">{name}</strong>
            <span className="text-soft"> ({slots.map((slot) => slot.name).join(' + ')})</span>
          </li>
        ))}
        <li>
          <span aria-hidden="true">→ </span>
          {stage('approved')}
        </li>
      </ol>
      {faults.length > 0 ? (
        <Notice tone="bad" title={t('faulty')}>
          <ul className="list-disc pl-5">
            {faults.map((fault) => (
              <li key={keyOf(fault)}>
                <Fault fault={fault} spec={spec} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="good" title={t('sound')} />
      )}
    </section>
  )
}

const keyOf = (fault: WorkflowFault): string => ('at' in fault ? `${fault.fault} ${fault.at}` : fault.fault)

function Fault({ fault, spec }: { fault: WorkflowFault; spec: WorkflowSpec }) {
  const t = useTranslations('workflow')
  const role = useTranslations('settings.role')
  if (!('at' in fault)) return t(`fault.${fault.fault}`)
  if (fault.fault === 'skips-role')
    return t('fault.skips-role', { at: role(fault.at), when: t(`condition.${fault.when}`) })
  const named = [...spec.stages, ...spec.stages.flatMap(({ slots }) => slots)].find(({ id }) => id === fault.at)
  return t(`fault.${fault.fault}`, { at: named?.name ?? fault.at })
}
