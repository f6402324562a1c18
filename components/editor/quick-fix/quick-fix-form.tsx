'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { changedWords, compareText } from '#lib/body/compare/spans.ts'
import type { Document } from '#lib/body/document.ts'
import { wordsFixed } from '#lib/body/merge/quick-fix.ts'
import { FixBody } from './fix-body.tsx'

type Image = { caption: string; credit: string; alt: string }
export type LiveText = {
  articleId: string
  liveHash: string
  document: Document
  /** Of the stories that the text leads to, by id. */
  titles: Readonly<Record<string, string>>
  image: Image | null
  maxWords: number
}
type Answer = { ok: true; value: { conflicts: number } } | { ok: false; sentence: string }
type Props = { live: LiveText; action: (input: unknown) => Promise<Answer> }

const IMAGE = ['caption', 'credit', 'alt'] as const

/** Mends words of the live text. How many it are is counted while one types, as the command will count them. */
export function QuickFixForm({ live, action }: Props) {
  const t = useTranslations('quickFix')
  const say = useToast()
  const router = useRouter()
  const [document, setDocument] = useState(live.document)
  const [image, setImage] = useState(live.image)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const words = wordsIn(live, document, image)
  const over = words > live.maxWords
  const path = `/newsroom/article/${live.articleId}`
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      const { articleId, liveHash } = live
      const answer = await action({ articleId, liveHash, document, image })
      if (!answer.ok) return setProblem(answer.sentence)
      const { conflicts } = answer.value
      say({
        tone: conflicts > 0 ? 'note' : 'good',
        text: conflicts > 0 ? t('doneConflicts', { conflicts }) : t('done'),
      })
      router.push(path)
      router.refresh()
    } catch {
      setProblem(t('unreachable'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={send} noValidate className="mx-auto flex max-w-[44rem] flex-col gap-4 px-4 py-5">
      <Notice>{t('what', { most: live.maxWords })}</Notice>
      <Field label={t('headline')}>
        {(control) => (
          <TextInput
            {...control}
            value={document.headline}
            onChange={({ target }) => setDocument({ ...document, headline: target.value })}
          />
        )}
      </Field>
      <Field label={t('standfirst')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={document.standfirst}
            onChange={({ target }) => setDocument({ ...document, standfirst: target.value })}
          />
        )}
      </Field>
      <div className="flex flex-col gap-1">
        <span className="font-medium text-sm text-soft">{t('body')}</span>
        <FixBody
          body={live.document.body}
          titles={live.titles}
          onChange={(body) => setDocument((now) => ({ ...now, body }))}
        />
      </div>
      {image
        ? IMAGE.map((name) => (
            <Field key={name} label={t(`image.${name}`)}>
              {(control) => (
                <TextInput
                  {...control}
                  value={image[name]}
                  onChange={({ target }) => setImage({ ...image, [name]: target.value })}
                />
              )}
            </Field>
          ))
        : null}
      {problem ? (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      ) : null}
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-3 border-line border-t bg-page px-4 py-3">
        <p role="status" className={over ? 'font-medium text-bad' : 'text-soft'}>
          {over ? t('over', { words, most: live.maxWords }) : t('words', { words, most: live.maxWords })}
        </p>
        <span className="ml-auto flex gap-2">
          <Link prefetch={false} href={path} className={buttonClass('quiet')}>
            {t('cancel')}
          </Link>
          <Button type="submit" look="live" aria-disabled={busy || undefined}>
            {busy ? t('busy') : t('publish')}
          </Button>
        </span>
      </div>
    </form>
  )
}

function wordsIn(live: LiveText, document: Document, image: Image | null): number {
  const texts = IMAGE.map((name) => changedWords(compareText(live.image?.[name] ?? '', image?.[name] ?? '')))
  return texts.reduce((sum, words) => sum + words, wordsFixed(live.document, document))
}
