'use client'

import { useTranslations } from 'next-intl'
import type { Reason } from '#lib/newsroom/suggest/suggestion.ts'

/** Why a story is suggested, as words between dots. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const say = useSayReason()
  return <>{reasons.map(say).join(' · ')}</>
}

function useSayReason(): (reason: Reason) => string {
  const t = useTranslations('suggestions.reason')
  return (reason) => {
    switch (reason.kind) {
      case 'tag':
        return t('tag', { tag: reason.tag })
      case 'name':
        return t('name', { name: reason.name })
      case 'words':
        return t('words', { words: reason.words.join(', ').toLowerCase() })
      case 'section':
        return t('section', { days: reason.days })
    }
  }
}
