'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Choice } from '#components/ui/choice.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { THEME, type Theme } from '#lib/newsroom/theme/theme.ts'
import type { Act } from '../../acted.ts'
import { FormFoot } from '../../form-foot.tsx'
import { useAct } from '../../use-act.ts'
import { PreviewFrame } from '../preview-frame.tsx'
import { usePreview } from '../use-preview.ts'
import { ColourFields } from './colour-fields.tsx'
import { ContrastTable } from './contrast-table.tsx'
import { LayoutField } from './layout-field.tsx'
import { LogoFields } from './logo-fields.tsx'
import { TypeFields } from './type-fields.tsx'

const PAGES = ['home', 'article'] as const
type Page = (typeof PAGES)[number]

type Props = { stored: Theme; version: number; save: Act<{ version: number }> }

/** The theme's form beside what it does to the site. What was entered outlives a refusal, whoever was first. */
export function ThemeWorkbench({ stored, version, save }: Props) {
  const t = useTranslations('theme')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [theme, setTheme] = useState(stored)
  const [base, setBase] = useState({ theme: stored, version })
  const [page, setPage] = useState<Page>('home')
  const { busy, problem, act, clear } = useAct(save, [], common('unreachable'))
  const preview = usePreview('/api/newsroom/theme-preview', { page, theme }, t('unreachable'))
  const isOvertaken = version > base.version && canonicalJson(stored) !== canonicalJson(base.theme)
  const change = (over: Partial<Theme>) => setTheme((old) => ({ ...old, ...over }))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ theme, version: Math.max(base.version, version) })
    if (acted?.ok) {
      setBase({ theme, version: acted.value.version })
      say({ tone: 'good', text: t('saved') })
    }
    if (acted?.ok || acted?.refusal?.kind === 'stale') router.refresh()
  }
  const useStored = () => {
    setTheme(stored)
    setBase({ theme: stored, version })
    clear()
  }
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[24rem_minmax(0,1fr)]">
      <form onSubmit={send} noValidate aria-label={t('title')} className="flex min-w-0 flex-col gap-6">
        <LogoFields theme={theme} change={change} />
        <ColourFields theme={theme} change={change} />
        <ContrastTable theme={theme} setTheme={setTheme} />
        <TypeFields theme={theme} change={change} />
        <LayoutField theme={theme} change={change} />
        {isOvertaken ? (
          <Notice tone="note" action={<Button onClick={useStored}>{t('useStored')}</Button>}>
            {t('changedMeanwhile')}
          </Notice>
        ) : null}
        <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')}>
          <Button look="quiet" onClick={() => setTheme(THEME)}>
            {t('reset')}
          </Button>
        </FormFoot>
      </form>
      <div className="min-w-0 lg:sticky lg:top-4">
        <PreviewFrame title={t('preview')} preview={preview} page={page}>
          <Choice
            label={t('page')}
            options={PAGES.map((value) => ({ value, label: t(`pages.${value}`) }))}
            value={page}
            onChoose={setPage}
          />
        </PreviewFrame>
      </div>
    </div>
  )
}
