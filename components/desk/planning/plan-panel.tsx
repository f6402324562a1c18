'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { Priority } from '#lib/newsroom/article.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useMetadata } from '../metadata/use-metadata.tsx'
import { useAct } from '../use-act.ts'
import { useRefresh } from '../use-refresh.tsx'
import { draftOf, PlanFields, planOf } from './plan-fields.tsx'

type Plan = {
  priority: Priority
  dueAt: Date | null
  wantedWords: number | null
  needsLegal: boolean
  sensitive: boolean
}
type Props = {
  articleId: string
  plan: Plan
  /** Words of the text as it is stored. */
  written: number
  mayPlan: boolean
  timeZone: string
  save: Act<{ version: number }>
}

const FLAGS = ['needsLegal', 'sensitive'] as const

/** What is planned about a story, in its margin. What is stored is shown until something is typed. */
export function PlanPanel({ articleId, plan, written, mayPlan, timeZone, save }: Props) {
  const t = useTranslations('planning')
  const metadata = useMetadata()
  const refresh = useRefresh()
  const say = useToast()
  const stored = { ...draftOf(plan, timeZone), needsLegal: plan.needsLegal, sensitive: plan.sensitive }
  const [typed, setTyped] = useState<typeof stored | null>(null)
  const draft = typed ?? stored
  const { busy, problem, at, act } = useAct(save, ['dueAt', 'wantedWords'], t('pitches.unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const margin = await metadata.flush()
    const { version } = margin.ok ? margin : metadata.state
    const { needsLegal, sensitive } = draft
    const acted = await act({ articleId, version, needsLegal, sensitive, ...planOf(draft, timeZone) })
    if (!acted?.ok) return
    metadata.dispatch({ type: 'moved', version: acted.value.version })
    setTyped(null)
    say({ tone: 'good', text: t('panel.saved') })
    refresh()
  }
  return (
    <form onSubmit={send} noValidate aria-label={t('panel.title')} className="mt-6 border-line border-t pt-4">
      <fieldset disabled={!mayPlan} className="flex min-w-0 flex-col gap-3">
        <legend className="float-left mb-1 font-semibold">{t('panel.title')}</legend>
        <PlanFields draft={draft} onChange={(next) => setTyped({ ...draft, ...next })} at={at} narrow />
        {plan.wantedWords ? (
          <p className="text-soft text-sm">{t('panel.words', { written, wanted: plan.wantedWords })}</p>
        ) : null}
        {FLAGS.map((flag) => (
          <Checkbox
            key={flag}
            label={t(`flag.${flag}`)}
            checked={draft[flag]}
            onChange={({ target }) => setTyped({ ...draft, [flag]: target.checked })}
          />
        ))}
        {mayPlan ? (
          <FormFoot problem={problem} busy={busy} label={t('panel.save')} busyLabel={t('pitches.busy')} />
        ) : (
          <p className="text-faint text-sm">{t('panel.readOnly')}</p>
        )}
      </fieldset>
    </form>
  )
}
