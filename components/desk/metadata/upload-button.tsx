'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PictureInput, sendForm } from '../picture-input.tsx'
import { useRefresh } from '../use-refresh.tsx'
import { useMetadata } from './use-metadata.tsx'

const MAX_BYTES = 20 * 1024 * 1024

type Uploaded = { imageId: string; version: number }

/** Sends a picture to the server, which judges it by its content and makes it the lead image. */
export function UploadButton({ articleId, label }: { articleId: string; label: string }) {
  const t = useTranslations('desk.metadata')
  const refresh = useRefresh()
  const { state, dispatch, flush } = useMetadata()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (file: File) => {
    if (file.size > MAX_BYTES) return setProblem(t('imageTooLarge'))
    setBusy(true)
    setProblem(null)
    const flushed = await flush()
    const sent = flushed.ok
      ? await sendForm<Uploaded>('/api/newsroom/images', { articleId, version: String(flushed.version), file })
      : flushed
    setBusy(false)
    if (sent === null) return setProblem(t('unreachable'))
    if (!sent.ok) setProblem(sent.sentence)
    else {
      const leadImage = { imageId: sent.value.imageId, caption: '', credit: '', alt: '' }
      dispatch({ type: 'arrived', draft: { ...state.draft, leadImage }, version: sent.value.version })
    }
    refresh()
  }
  return <PictureInput label={label} sending={busy ? t('imageUploading') : null} problem={problem} onFile={send} />
}
