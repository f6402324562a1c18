'use client'

import { useTranslations } from 'next-intl'
import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ImageIcon } from '#components/ui/icons.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Logo } from '#lib/newsroom/theme/theme.ts'
import type { Acted } from '../../acted.ts'

/** Sends a picture to the server, which judges it by its content. It is the logo only once the theme is saved. */
export function LogoUpload({ label, onLogo }: { label: string; onLogo: (logo: Logo) => void }) {
  const t = useTranslations('theme')
  const common = useTranslations('settings.form')
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    setBusy(true)
    setProblem(null)
    const sent = await upload(file)
    setBusy(false)
    if (sent?.ok) onLogo(sent.value)
    else setProblem(sent?.sentence ?? common('unreachable'))
  }
  return (
    <div className="flex flex-col gap-1.5">
      <input
        ref={input}
        type="file"
        accept="image/png,image/webp,image/jpeg"
        aria-label={label}
        onChange={send}
        tabIndex={-1}
        className="sr-only"
      />
      <Button aria-disabled={busy || undefined} onClick={() => busy || input.current?.click()} className="self-start">
        <ImageIcon />
        {busy ? t('uploading') : label}
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
async function upload(file: File): Promise<Acted<Logo> | null> {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch('/api/newsroom/logos', { method: 'POST', body })
    return await response.json()
  } catch {
    return null
  }
}
