'use client'

import { useTranslations } from 'next-intl'
import { useToast } from '#components/ui/toast.tsx'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'
import { type TopicDraft, TopicForm } from './topic-form.tsx'

/** Name, address, tags and state of a topic that is there. */
export function TopicSettings({ topic, save }: { topic: TopicDraft; save: Act<{ topicId: string }> }) {
  const t = useTranslations('topics')
  const say = useToast()
  const refresh = useRefresh()
  const done = (name: string) => {
    say({ tone: 'good', text: t('saved', { name }) })
    refresh()
  }
  return (
    <section aria-labelledby="topic-settings" className="mt-4 border-line border-t pt-4">
      <h2 id="topic-settings" className="mb-3 font-semibold text-lg">
        {t('settings')}
      </h2>
      <TopicForm topic={topic} save={save} onDone={done} />
    </section>
  )
}
