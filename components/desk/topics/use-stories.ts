'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import type { Publication } from '#lib/newsroom/article.ts'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.ts'

export type Story = { id: string; headline: string; publication: Publication }
type Topic = { id: string; version: number; stories: readonly Story[] }
type Held = { version: number; stories: readonly Story[] }

/**
 * The stories of a topic and their order. What was set is shown at once and stored; a refused order goes back to what
 * the server has, with the rule's sentence.
 */
export function useStories(topic: Topic, arrange: Act<{ version: number }>) {
  const t = useTranslations('topics.stories')
  const say = useToast()
  const refresh = useRefresh()
  const [held, setHeld] = useState<Held | null>(null)
  const [busy, setBusy] = useState(false)
  const isNewer = held !== null && (busy || held.version >= topic.version)
  const stories = isNewer ? held.stories : topic.stories
  const set = async (next: readonly Story[], done: string): Promise<void> => {
    if (busy) return
    const version = isNewer ? held.version : topic.version
    setBusy(true)
    setHeld({ version, stories: next })
    try {
      const acted = await arrange({ topicId: topic.id, version, articleIds: next.map(({ id }) => id) })
      setHeld(acted.ok ? { version: acted.value.version, stories: next } : null)
      say(acted.ok ? { tone: 'good', text: done } : { tone: 'bad', text: acted.sentence })
    } catch {
      setHeld(null)
      say({ tone: 'bad', text: t('unreachable') })
    } finally {
      setBusy(false)
      refresh()
    }
  }
  return { stories, set }
}
