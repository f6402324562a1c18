'use client'

import { useTranslations } from 'next-intl'
import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ImageIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Acted } from '../acted.ts'
import { useRefresh } from '../use-refresh.ts'
import { useMetadata } from './use-metadata.tsx'

const MAX_BYTES = 20 * 1024 * 1024

/** Sends a picture to the server, which judges it by its content and makes it the lead image. */
export function UploadButton({ articleId, label }: { articleId: string; label: string }) {
  const t = useTranslations('desk.metadata')
  const refresh = useRefresh()
  const input = useRef<HTMLInputElement>(null)
  const { state, dispatch, flush } = useMetadata()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    if (file.size > MAX_BYTES) return setProblem(t('imageTooLarge'))
    setBusy(true)
    setProblem(null)
    const flushed = await flush()
    const sent = flushed.ok ? await upload(articleId, flushed.version, file) : flushed
    setBusy(false)
    if (sent === null) return setProblem(t('unreachable'))
    if (!sent.ok) setProblem(sent.sentence)
    else {
      const leadImage = { imageId: sent.value.imageId, caption: '', credit: '', alt: '' }
      dispatch({ type: 'arrived', draft: { ...state.draft, leadImage }, version: sent.value.version })
    }
    refresh()
  }
  return (
    <div className="flex flex-col gap-1.5">
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={label}
        onChange={send}
        tabIndex={-1}
        className="sr-only"
      />
      <Button aria-disabled={busy || undefined} onClick={() => busy || input.current?.click()} className="self-start">
        <ImageIcon />
        {busy ? t('imageUploading') : label}
      </Button>
      {problem ? (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      ) : null}
    </div>
  )
}

/** Null when the server could not be reached or did not answer in its own words. */
async function upload(
  articleId: string,
  version: number,
  file: File,
): Promise<Acted<{ imageId: string; version: number }> | null> {
  const body = new FormData()
  body.set('articleId', articleId)
  body.set('version', String(version))
  body.set('file', file)
  try {
    const response = await fetch('/api/newsroom/images', { method: 'POST', body })
    return await response.json()
  } catch {
    return null
  }
}
