'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import type { Publication } from '#lib/newsroom/article.ts'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'

export type Story = { id: string; headline: string; publication: Publication }
type Topic = { id: string; version: number; stories: readonly Story[] }
/** What was set here; its version is null until the server has it. */
type Held = { version: number | null; stories: readonly Story[] }
type Wanted = { stories: readonly Story[]; done: string }

/**
 * The stories of a topic and their order. What was set is shown at once and stored, one order after the other, the last
 * one for all that were set meanwhile. A refused order goes back to what the server has, with the rule's sentence.
 */
export function useStories(topic: Topic, arrange: Act<{ version: number }>) {
  const t = useTranslations('topics.stories')
  const say = useToast()
  const refresh = useRefresh()
  const [held, setHeld] = useState<Held | null>(null)
  const wanted = useRef<Wanted | null>(null)
  const sending = useRef(false)
  const isNewer = held !== null && (held.version === null || held.version >= topic.version)
  const send = async (first: number): Promise<void> => {
    let version = first
    while (wanted.current) {
      const { stories, done } = wanted.current
      wanted.current = null
      const articleIds = stories.map(({ id }) => id)
      const acted = await arrange({ topicId: topic.id, version, articleIds }).catch(() => null)
      if (!acted?.ok) {
        wanted.current = null
        setHeld(null)
        return say({ tone: 'bad', text: acted?.sentence ?? t('unreachable') })
      }
      version = acted.value.version
      if (!wanted.current) {
        setHeld({ version, stories })
        say({ tone: 'good', text: done })
      }
    }
  }
  const set = async (stories: readonly Story[], done: string): Promise<void> => {
    wanted.current = { stories, done }
    setHeld({ version: null, stories })
    if (sending.current) return
    sending.current = true
    await send(isNewer && held.version !== null ? held.version : topic.version)
    sending.current = false
    refresh()
  }
  return { stories: isNewer ? held.stories : topic.stories, set }
}
