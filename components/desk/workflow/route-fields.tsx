'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { CONDITIONS, type Condition, type Route, type WorkflowSpec } from '#lib/newsroom/workflow-spec.ts'

type Props = { spec: WorkflowSpec; onChange: (routes: Route[]) => void }

/** The ways between stages, in the order in which they are tried. */
export function RouteFields({ spec, onChange }: Props) {
  const t = useTranslations('workflow')
  const fixed = useTranslations('desk.stage')
  const set = (at: number, over: Partial<Route>) =>
    onChange(spec.routes.map((route, index) => (index === at ? { ...route, ...over } : route)))
  const stages = spec.stages.map(({ id, name }) => ({ id, name }))
  const from = [{ id: 'draft', name: fixed('draft') }, ...stages]
  const to = [...stages, { id: 'approved', name: fixed('approved') }]
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{t('routes')}</legend>
      <ol className="flex flex-col gap-2">
        {spec.routes.map((route, at) => (
          <li key={at} className="grid grid-cols-2 gap-2 md:grid-cols-[1fr_1fr_1fr_auto]">
            <Pick label={t('from')} value={route.from} choices={from} onChange={(id) => set(at, { from: id })} />
            <Pick label={t('to')} value={route.to} choices={to} onChange={(id) => set(at, { to: id })} />
            <Pick
              label={t('when')}
              value={route.when}
              choices={CONDITIONS.map((id) => ({ id, name: t(`condition.${id}`) }))}
              onChange={(id) => set(at, { when: id as Condition })}
            />
            <Button look="quiet" onClick={() => onChange(spec.routes.toSpliced(at, 1))}>
              {t('removeRoute')}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        size="small"
        className="self-start"
        onClick={() => onChange([{ from: 'draft', to: 'approved', when: 'needsLegal' }, ...spec.routes])}
      >
        {t('addRoute')}
      </Button>
    </fieldset>
  )
}

type PickProps = {
  label: string
  value: string
  choices: readonly { id: string; name: string }[]
  onChange: (id: string) => void
}

const Pick = ({ label, value, choices, onChange }: PickProps) => (
  <Select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
    {choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
)
