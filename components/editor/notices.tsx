'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Document } from '#lib/body/document.ts'
import { plainText } from '#lib/body/text.ts'
import { useEditingSession } from './editing-session.tsx'

/** Why nothing can be written any more, and what to do about it. */
export function StopNotice() {
  const t = useTranslations('editor.stop')
  const { stop, retry, articleId } = useEditingSession()
  if (!stop) return null
  const act = () => (stop === 'schema' ? location.reload() : retry())
  return (
    <Notice
      tone="bad"
      role="alert"
      title={t(`${stop}.title`)}
      action={
        <span className="flex flex-wrap justify-end gap-2">
          {stop === 'signed-out' ? (
            <a
              className={buttonClass('plain', 'small')}
              href={`/newsroom/sign-in?next=${encodeURIComponent(`/newsroom/article/${articleId}`)}`}
              target="_blank"
              rel="noopener"
            >
              {t('signIn')}
            </a>
          ) : null}
          <Button size="small" onClick={act}>
            {t(`${stop}.action`)}
          </Button>
        </span>
      }
    >
      {t(`${stop}.text`)}
    </Notice>
  )
}

/** This device has text that the server has not: it is offered for copying, and never mixed with what others read. */
export function KeptNotice() {
  const t = useTranslations('editor.kept')
  const { kept } = useEditingSession()
  const [copied, setCopied] = useState(false)
  if (!kept) return null
  const copy = async () => {
    await navigator.clipboard.writeText(wholeText(kept))
    setCopied(true)
  }
  return (
    <Notice
      tone="note"
      role="status"
      title={t('title')}
      action={
        <Button size="small" onClick={() => void copy()}>
          {copied ? t('copied') : t('copy')}
        </Button>
      }
    >
      {t('text')}
    </Notice>
  )
}

const wholeText = ({ headline, standfirst, body }: Document): string =>
  [headline, standfirst, plainText(body)].filter(Boolean).join('\n\n')
