'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { IconButton } from '#components/ui/icon-button.tsx'
import { CloseIcon } from '#components/ui/icons.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { TopicKind } from '#lib/newsroom/topic.ts'
import type { Act } from '../acted.ts'
import { useRefresh } from '../use-refresh.tsx'
import { FindField } from './find-field.tsx'

type Topic = { id: string; kind: TopicKind; name: string }
type Props = {
  articleId: string
  topics: readonly (Topic & { byHand: boolean; byTag: boolean })[]
  /** Whether this person arranges topics. */
  mayArrange: boolean
  join: Act<unknown>
  leave: Act<unknown>
}

/** Topik and series of a story, in its margin. It belongs to no version of the text and takes effect at once. */
export function StoryTopics({ articleId, topics, mayArrange, join, leave }: Props) {
  const t = useTranslations('topics.panel')
  const kinds = useTranslations('topics.kind')
  const say = useToast()
  const refresh = useRefresh()
  const act = async (action: Act<unknown>, topicId: string, done: string) => {
    const acted = await action({ topicId, articleId }).catch(() => null)
    if (acted?.ok) say({ tone: 'good', text: done })
    else say({ tone: 'bad', text: acted?.sentence ?? t('unreachable') })
    refresh()
  }
  if (!mayArrange && topics.length === 0) return null
  return (
    <section aria-labelledby="story-topics" className="mt-6 flex flex-col gap-2 border-line border-t pt-4">
      <h3 id="story-topics" className="font-semibold">
        {t('title')}
      </h3>
      {topics.length === 0 ? <p className="text-faint text-sm">{t('none')}</p> : null}
      <ul className="flex flex-col empty:hidden">
        {topics.map(({ id, kind, name, byHand, byTag }) => (
          <li key={id} className="flex min-h-8 items-center gap-2">
            <span className="min-w-0 flex-1">
              {mayArrange ? (
                <Link prefetch={false} href={`/newsroom/topics/${id}`} className="rounded hover:underline">
                  {name}
                </Link>
              ) : (
                name
              )}{' '}
              <span className="text-faint text-sm">
                {kinds(kind)}
                {byTag ? `, ${t('byTag')}` : ''}
              </span>
            </span>
            {mayArrange && byHand ? (
              <IconButton
                label={t('remove', { name })}
                icon={<CloseIcon />}
                onClick={() => void act(leave, id, t('left', { name }))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayArrange ? (
        <FindField<Topic>
          label={t('add')}
          hint={t('addHint')}
          listLabel={t('found')}
          url="/newsroom/topics/find"
          without={topics.filter(({ byHand }) => byHand).map(({ id }) => id)}
          optionOf={({ name, kind }) => ({ label: name, hint: kinds(kind) })}
          onPick={({ id, name }) => void act(join, id, t('joined', { name }))}
        />
      ) : null}
    </section>
  )
}
