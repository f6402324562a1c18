'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextArea } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { type PageSlug, staticPath } from '#lib/newsroom/static-pages.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

type Page = { slug: PageSlug; text: string; version: number; shown: boolean }

/** The text of one page, folded away until somebody wants to change it. */
export function PageForm({ page, save }: { page: Page; save: Act<{ version: number }> }) {
  const t = useTranslations('pages')
  const common = useTranslations('settings.form')
  const router = useRouter()
  const say = useToast()
  const [text, setText] = useState(page.text)
  const { busy, problem, at, act } = useAct(save, ['text'], common('unreachable'))
  const name = t(`name.${page.slug}`)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({ slug: page.slug, version: page.version, text })
    if (!acted?.ok) return
    say({ tone: 'good', text: t('saved', { name }) })
    router.refresh()
  }
  return (
    <details className="rounded-md border border-line">
      <summary className="cursor-pointer px-3 py-2 pointer-coarse:py-3">
        <span className="mr-3 font-medium">{name}</span>
        <span className="text-soft text-sm">
          {page.shown ? t('shown', { path: staticPath(page.slug) }) : t('notShown')}
        </span>
      </summary>
      <form onSubmit={send} noValidate aria-label={name} className="flex flex-col gap-3 border-line border-t p-3">
        <Field label={t('textOf', { name })} error={at('text')} hint={`${t(`hint.${page.slug}`)} ${t('marks')}`}>
          {(control) => (
            <TextArea
              {...control}
              rows={10}
              maxLength={60_000}
              className="max-h-[70vh]"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')}>
          {page.shown && (
            <a href={staticPath(page.slug)} target="_blank" rel="noreferrer" className="text-soft text-sm underline">
              {t('open')}
            </a>
          )}
        </FormFoot>
      </form>
    </details>
  )
}
