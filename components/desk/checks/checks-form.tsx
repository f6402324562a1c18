'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { CheckSettings } from '#lib/newsroom/checks/check.ts'
import { CHECKS } from '#lib/newsroom/checks/index.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'
import { LevelField } from './level-field.tsx'

type Props = { settings: CheckSettings; version: number; save: Act<{ version: number }> }

/** The weight of each check, the house's own style, and the numbers that some of them count by. */
export function ChecksForm({ settings, version, save }: Props) {
  const t = useTranslations('checks.settings')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [values, setValues] = useState(settings)
  const [words, setWords] = useState(settings.exceptions.join('\n'))
  const { busy, problem, at, act } = useAct(save, ['headlineMax', 'readAlsoMax', 'exceptions'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const exceptions = words.split('\n').flatMap((word) => word.trim() || [])
    const acted = await act({ settings: { ...values, exceptions }, version })
    if (!acted?.ok) return
    say({ tone: 'good', text: t('saved') })
    router.refresh()
  }
  const number = (label: string, value: number, set: (value: number) => void, error: string | null = null) => (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          type="number"
          inputMode="numeric"
          min={0}
          value={Number.isNaN(value) ? '' : value}
          onChange={({ target }) => set(target.valueAsNumber)}
        />
      )}
    </Field>
  )
  const { headline, readAlso } = values
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-6">
      <fieldset className="flex flex-col">
        <legend className="mb-1 font-semibold">{t('levels')}</legend>
        {CHECKS.map((check) => (
          <LevelField
            key={check.id}
            check={check}
            choice={values.levels[check.id]}
            onChange={(choice) => {
              const { [check.id]: _, ...rest } = values.levels
              setValues({ ...values, levels: choice ? { ...rest, [check.id]: choice } : rest })
            }}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-1 font-semibold">{t('headline')}</legend>
        {number(t('min'), headline.min, (min) => setValues({ ...values, headline: { ...headline, min } }))}
        {number(
          t('max'),
          headline.max,
          (max) => setValues({ ...values, headline: { ...headline, max } }),
          at('headlineMax'),
        )}
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-3">
        <legend className="mb-1 font-semibold">{t('readAlso')}</legend>
        {number(t('least'), readAlso.min, (min) => setValues({ ...values, readAlso: { ...readAlso, min } }))}
        {number(
          t('most'),
          readAlso.max,
          (max) => setValues({ ...values, readAlso: { ...readAlso, max } }),
          at('readAlsoMax'),
        )}
        {number(t('perWords'), readAlso.perWords, (perWords) =>
          setValues({ ...values, readAlso: { ...readAlso, perWords } }),
        )}
        {number(t('every'), readAlso.every, (every) => setValues({ ...values, readAlso: { ...readAlso, every } }))}
        {number(t('after'), readAlso.after, (after) => setValues({ ...values, readAlso: { ...readAlso, after } }))}
      </fieldset>
      <Field label={t('exceptions')} hint={t('exceptionsHint')} error={at('exceptions')}>
        {(control) => (
          <TextArea {...control} rows={5} value={words} onChange={({ target }) => setWords(target.value)} />
        )}
      </Field>
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}
