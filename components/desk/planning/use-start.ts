'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useToast } from '#components/ui/toast.tsx'
import type { PitchActions, PitchCard } from './view.ts'

/** Begins the story of an assignment and opens it; why not is said. */
export function useStart({ start }: Pick<PitchActions, 'start'>): (card: PitchCard) => Promise<void> {
  const t = useTranslations('planning.pitches')
  const router = useRouter()
  const say = useToast()
  return async ({ id, version }) => {
    const acted = await start({ assignmentId: id, version }).catch(() => null)
    if (acted?.ok) router.push(`/newsroom/article/${acted.value.articleId}`)
    else say({ tone: 'bad', text: acted?.sentence ?? t('unreachable') })
  }
}
