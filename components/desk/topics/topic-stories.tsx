'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { TopicKind } from '#lib/newsroom/topic.ts'
import type { Act } from '../acted.ts'
import { FindStory } from './find-story.tsx'
import { StoryLine } from './story-line.tsx'
import { moveTo, useOrder } from './use-order.ts'
import { type Story, useStories } from './use-stories.ts'

type Topic = { id: string; kind: TopicKind; version: number; closed: boolean; stories: readonly Story[] }
type Props = { topic: Topic; arrange: Act<{ version: number }> }

/** What was put into a topic by hand; of a series its parts, in their order. */
export function TopicStories({ topic, arrange }: Props) {
  const t = useTranslations('topics.stories')
  const { stories, set } = useStories(topic, arrange)
  const [told, setTold] = useState('')
  const isSeries = topic.kind === 'series'
  const byId = new Map(stories.map((story) => [story.id, story]))
  const titleOf = (id: string): string => byId.get(id)?.headline || t('untitled')
  const of = stories.length
  const put = (ids: readonly string[], id: string) => {
    const text = t('dropped', { title: titleOf(id), at: ids.indexOf(id) + 1 })
    setTold(text)
    void set(
      ids.flatMap((one) => byId.get(one) ?? []),
      text,
    )
  }
  const order = useOrder({
    ids: stories.map(({ id }) => id),
    onOrder: put,
    tell: (what, id, at) => {
      setTold(t(what, { title: titleOf(id), at: at + 1, of }))
    },
  })
  const step = (id: string, by: 1 | -1) => put(moveTo(order.shown, id, order.shown.indexOf(id) + by), id)
  const remove = (id: string) =>
    void set(
      stories.filter((one) => one.id !== id),
      t('removed', { title: titleOf(id) }),
    )
  return (
    <section aria-labelledby="topic-stories" className="flex flex-col gap-3">
      <h2 id="topic-stories" className="font-semibold text-lg">
        {t(topic.kind)}
      </h2>
      <p className="max-w-prose text-soft text-sm">{t(isSeries ? 'seriesHint' : 'topicHint')}</p>
      {isSeries && of > 1 ? (
        <p id="order-help" className="text-faint text-sm">
          {t('help')}
        </p>
      ) : null}
      <div role="status" aria-live="assertive" className="sr-only">
        {told}
      </div>
      {of === 0 ? <p className="text-faint">{t(isSeries ? 'emptySeries' : 'emptyTopic')}</p> : null}
      <ol className="rounded-md border border-line bg-surface empty:hidden">
        {order.shown.map((id, at) => {
          const story = byId.get(id)
          return story ? (
            <StoryLine
              key={id}
              story={story}
              place={isSeries ? { at, of } : null}
              picked={order.picked === id}
              item={isSeries ? order.item(id) : {}}
              onKey={order.onKey(id)}
              onPress={() => order.press(id)}
              onBlur={order.cancel}
              onStep={(by) => step(id, by)}
              onRemove={() => remove(id)}
            />
          ) : null
        })}
      </ol>
      {topic.closed ? null : (
        <FindStory
          without={order.shown}
          onPick={(story) => void set([...stories, story], t('added', { title: story.headline || t('untitled') }))}
        />
      )}
    </section>
  )
}
