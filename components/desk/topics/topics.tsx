'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import type { TopicKind } from '#lib/newsroom/topic.ts'
import type { Act } from '../acted.ts'
import { type TopicDraft, TopicForm } from './topic-form.tsx'

type Topic = {
  id: string
  kind: TopicKind
  name: string
  tags: readonly string[]
  closed: boolean
  chosen: number
  newest: string | null
}
type Props = { topics: readonly Topic[]; save: Act<{ topicId: string }> }

const NEW: TopicDraft = {
  id: null,
  kind: 'topic',
  slug: '',
  name: '',
  about: '',
  tags: [],
  closed: false,
  version: 0,
}

/** Topik and series, the one that was changed last first; a new one opens at once, to be filled. */
export function Topics({ topics, save }: Props) {
  const t = useTranslations('topics')
  const frame = useTranslations('desk.frame')
  const router = useRouter()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <Button look="primary" onClick={() => setAdding(true)}>
          <PlusIcon />
          {t('add')}
        </Button>
      </div>
      <p className="max-w-prose text-soft">{t('intro')}</p>
      {topics.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState> : null}
      <ul className="rounded-md border border-line bg-surface empty:hidden">
        {topics.map((topic) => (
          <Line key={topic.id} topic={topic} />
        ))}
      </ul>
      <Dialog open={adding} onClose={() => setAdding(false)} title={t('addTitle')} closeLabel={frame('close')}>
        <TopicForm topic={NEW} save={save} onDone={(_, id) => router.push(`/newsroom/topics/${id}`)} />
      </Dialog>
    </>
  )
}

function Line({ topic: { id, kind, name, tags, closed, chosen, newest } }: { topic: Topic }) {
  const t = useTranslations('topics')
  const gathers = [
    tags.length > 0 ? t('byTags', { tags: tags.join(', ') }) : null,
    kind === 'series'
      ? t('parts', { count: chosen })
      : chosen > 0 || tags.length === 0
        ? t('chosen', { count: chosen })
        : null,
  ].filter(Boolean)
  return (
    <li className="flex min-h-9 items-center gap-3 border-line border-b px-3 py-1.5 last:border-b-0">
      <span className="min-w-0 flex-1">
        <Link
          prefetch={false}
          href={`/newsroom/topics/${id}`}
          className="rounded font-medium hover:underline pointer-coarse:inline-block pointer-coarse:py-2"
        >
          {name}
        </Link>
        <span className="block text-soft text-sm">{gathers.join(' · ')}</span>
        <span className="line-clamp-1 block text-faint text-sm">
          {newest ? t('newest', { headline: newest }) : t('notShown')}
        </span>
      </span>
      {closed ? <Badge>{t('closed')}</Badge> : null}
      <Badge>{t(`kind.${kind}`)}</Badge>
    </li>
  )
}
