'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { PRIORITIES, type Priority } from '#lib/newsroom/article.ts'
import { instantOf, wallOf } from '#lib/newsroom/zone.ts'

/** The plan as fields hold it; `due` is a minute on the newsroom's clock. */
export type PlanDraft = { due: string; words: string; priority: Priority }

export const draftOf = (
  plan: { dueAt: Date | null; wantedWords: number | null; priority: Priority },
  timeZone: string,
): PlanDraft => ({
  due: plan.dueAt ? wallOf(plan.dueAt, timeZone) : '',
  words: plan.wantedWords ? String(plan.wantedWords) : '',
  priority: plan.priority,
})

/** The plan as commands want it; what is no number is refused there. */
export const planOf = ({ due, words, priority }: PlanDraft, timeZone: string) => ({
  dueAt: due === '' ? null : instantOf(due, timeZone),
  wantedWords: words.trim() === '' ? null : Number(words),
  priority,
})

type Props = {
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  at: (field: string) => string | null
  /** One below the other, for the margin. */
  narrow?: boolean
}

export function PlanFields({ draft, onChange, at, narrow = false }: Props) {
  const t = useTranslations('planning.pitches')
  return (
    <div className={narrow ? 'grid gap-3' : 'grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]'}>
      <Field label={t('due')} hint={t('dueZone')} error={at('dueAt')}>
        {(control) => (
          <TextInput
            {...control}
            type="datetime-local"
            value={draft.due}
            onChange={({ target }) => onChange({ ...draft, due: target.value })}
          />
        )}
      </Field>
      <Field label={t('words')} error={at('wantedWords')}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={draft.words}
            onChange={({ target }) => onChange({ ...draft, words: target.value })}
          />
        )}
      </Field>
      <Field label={t('priority')}>
        {(control) => (
          <Select
            {...control}
            value={draft.priority}
            onChange={({ target }) =>
              onChange({ ...draft, priority: PRIORITIES.find((one) => one === target.value) ?? 'normal' })
            }
          >
            {PRIORITIES.map((one) => (
              <option key={one} value={one}>
                {t(`priorities.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
