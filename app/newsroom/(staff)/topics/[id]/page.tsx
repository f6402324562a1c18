import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { TopicSettings } from '#components/desk/topics/topic-settings.tsx'
import { TopicStories } from '#components/desk/topics/topic-stories.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ExternalIcon } from '#components/ui/icons.tsx'
import { frontHref } from '#lib/newsroom/front/href.ts'
import { topicPath } from '#lib/newsroom/paths.ts'
import { mayManageTopics } from '#lib/newsroom/topic.ts'
import { readTopic } from '#lib/queries/desk/read-topic.ts'
import { isArticleId as isId } from '../../article/[id]/article-id.ts'
import { signedIn } from '../../signed-in.ts'
import { arrange, save } from '../actions.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const { actor } = await signedIn(`/newsroom/topics/${id}`)
  const topic = isId(id) && !mayManageTopics(actor) ? await readTopic(actor, id) : null
  const t = await getTranslations('topics')
  return { title: topic?.name ?? t('title') }
}

/** One topik or series: what is in it, and what it is. */
export default async function TopicPage({ params }: Props) {
  const { id } = await params
  const { actor } = await signedIn(`/newsroom/topics/${id}`)
  const refusal = mayManageTopics(actor)
  if (refusal) return <Refused refusal={refusal} />
  const topic = isId(id) ? await readTopic(actor, id) : null
  if (!topic) notFound()
  const t = await getTranslations('topics')
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-6">
      <p>
        <Link prefetch={false} href="/newsroom/topics" className="rounded text-soft text-sm underline">
          {t('back')}
        </Link>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="font-semibold text-xl">{topic.name}</h1>
        <Badge>{t(`kind.${topic.kind}`)}</Badge>
        {topic.closed ? <Badge>{t('closed')}</Badge> : null}
        {topic.shown ? (
          <a
            href={topicPath(topic.slug)}
            target="_blank"
            rel="noreferrer"
            className="ml-auto inline-flex items-center gap-1 rounded text-soft text-sm underline"
          >
            {t('open')}
            <ExternalIcon size={12} />
          </a>
        ) : (
          <span className="ml-auto text-faint text-sm">{t('notShown')}</span>
        )}
      </div>
      {topic.kind === 'topic' ? (
        <p>
          <Link prefetch={false} href={frontHref('topic', topic.slug)} className="rounded text-soft text-sm underline">
            {t('front')}
          </Link>
        </p>
      ) : null}
      <TopicStories topic={topic} arrange={arrange} />
      <TopicSettings key={topic.version} topic={topic} save={save} />
    </div>
  )
}
