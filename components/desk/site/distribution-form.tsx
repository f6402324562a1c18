'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { type ClosableGroup, CRAWLERS } from '#lib/newsroom/crawlers.ts'
import type { Distribution } from '#lib/newsroom/distribution.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

/** Nobody need think one up: 32 letters and digits. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const GROUPS: readonly ClosableGroup[] = ['training', 'answers', 'agents']

type Props = { distribution: Distribution; version: number; save: Act<{ version: number }> }

/** How stories leave the site: feeds, announcements, and machines that read. */
export function DistributionForm({ distribution, version, save }: Props) {
  const t = useTranslations('settings.distribution')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [values, setValues] = useState(distribution)
  const { busy, problem, at, act } = useAct(save, ['hub', 'indexNowKey'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ ...values, version })
    if (!acted?.ok) return
    say({ tone: 'good', text: t('saved') })
    router.refresh()
  }
  return (
    <form onSubmit={send} noValidate aria-label={t('title')} className="flex flex-col gap-4">
      <Checkbox
        label={t('fullText')}
        hint={t('fullTextHint')}
        checked={values.fullText}
        onChange={({ target }) => setValues({ ...values, fullText: target.checked })}
      />
      <fieldset className="flex flex-col gap-1">
        <legend className="font-medium">{t('crawlers')}</legend>
        <p className="text-faint text-sm">{t('crawlersHint')}</p>
        {GROUPS.map((group) => (
          <Checkbox
            key={group}
            label={t(`group.${group}`)}
            hint={t('names', { names: CRAWLERS[group].join(', ') })}
            checked={values.crawlers[group]}
            onChange={({ target }) =>
              setValues({ ...values, crawlers: { ...values.crawlers, [group]: target.checked } })
            }
          />
        ))}
        <p className="text-faint text-sm">{t('previews', { names: CRAWLERS.previews.join(', ') })}</p>
      </fieldset>
      <Field label={t('hub')} error={at('hub')} hint={t('hubHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            maxLength={300}
            value={values.hub}
            onChange={({ target }) => setValues({ ...values, hub: target.value })}
          />
        )}
      </Field>
      <Field label={t('indexNowKey')} error={at('indexNowKey')} hint={t('indexNowKeyHint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={128}
            autoComplete="off"
            value={values.indexNowKey}
            onChange={({ target }) => setValues({ ...values, indexNowKey: target.value })}
          />
        )}
      </Field>
      {values.indexNowKey === '' ? (
        <Button
          type="button"
          size="small"
          className="self-start"
          onClick={() => setValues({ ...values, indexNowKey: newKey() })}
        >
          {t('makeKey')}
        </Button>
      ) : null}
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}
