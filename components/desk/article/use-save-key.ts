'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import { useMetadata } from '../metadata/use-metadata.tsx'

/** Ctrl+S is in everybody's fingers: it stores the margin at once and says that the rest is, instead of saving a page of HTML. */
export function useSaveKey(): void {
  const t = useTranslations('desk.article')
  const say = useToast()
  const { flush, mayWrite } = useMetadata()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    if (!mayWrite) return
    void flush().then((margin) =>
      say(margin.ok ? { tone: 'good', text: t('savesItself') } : { tone: 'bad', text: margin.sentence }),
    )
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
