'use client'

import { useTranslations } from 'next-intl'
import { createContext, useContext } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { useVerbs } from './use-verbs.ts'
import type { ButtonView, Press } from './verbs.ts'

/** The verbs of the page, for what stands above its text. */
export const VerbsContext = createContext<{
  buttons: readonly ButtonView[]
  verbs: ReturnType<typeof useVerbs>
} | null>(null)

/** One of the bar's verbs at the place where it is needed; nothing for those who may not. It says `label`, or its own name. */
export function VerbButton({ press, label }: { press: Press; label?: string }) {
  const t = useTranslations('desk.article')
  const page = useContext(VerbsContext)
  const button = page?.buttons.find((one) => one.press === press)
  if (!page || !button || button.reason !== null) return null
  return (
    <Button size="small" aria-disabled={page.verbs.busy ? true : undefined} onClick={() => void page.verbs.run(button)}>
      {page.verbs.busy === press ? t('busy') : (label ?? t(`verb.${press}`))}
    </Button>
  )
}
