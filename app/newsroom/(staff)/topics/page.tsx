import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Refused } from '#components/desk/frame/refused.tsx'
import { Topics } from '#components/desk/topics/topics.tsx'
import { mayManageTopics } from '#lib/newsroom/topic.ts'
import { readTopics } from '#lib/queries/desk/read-topics.ts'
import { signedIn } from '../signed-in.ts'
import { save } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('topics')
  return { title: t('title') }
}

export default async function TopicsPage() {
  const { actor } = await signedIn('/newsroom/topics')
  const refusal = mayManageTopics(actor)
  if (refusal) return <Refused refusal={refusal} />
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-6">
      <Topics topics={await readTopics()} save={save} />
    </div>
  )
}
