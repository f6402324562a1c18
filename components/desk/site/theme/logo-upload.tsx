'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Logo } from '#lib/newsroom/theme/theme.ts'
import { PictureInput, sendForm } from '../../picture-input.tsx'

/** Sends a picture to the server, which judges it by its content. It is the logo only once the theme is saved. */
export function LogoUpload({ label, onLogo }: { label: string; onLogo: (logo: Logo) => void }) {
  const t = useTranslations('theme')
  const common = useTranslations('settings.form')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const send = async (file: File) => {
    setBusy(true)
    setProblem(null)
    const sent = await sendForm<Logo>('/api/newsroom/logos', { file })
    setBusy(false)
    if (sent?.ok) onLogo(sent.value)
    else setProblem(sent?.sentence ?? common('unreachable'))
  }
  return <PictureInput label={label} sending={busy ? t('uploading') : null} problem={problem} onFile={send} />
}
