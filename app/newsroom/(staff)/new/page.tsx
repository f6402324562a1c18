import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewStory } from '#components/desk/board/new-story.tsx'
import { Refused } from '#components/desk/frame/refused.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { mayCreate } from '#lib/newsroom/policy.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { signedIn } from '../signed-in.ts'
import { beginArticle } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.new')
  return { title: t('title') }
}

/** The sections an editor answers for come first. */
export default async function NewArticlePage() {
  const { actor } = await signedIn('/newsroom/new')
  const refusal = mayCreate(actor)
  if (refusal) return <Refused refusal={refusal} />
  const [sections, t] = await Promise.all([readSections(), getTranslations('desk.new')])
  const mine = (id: string): number => (actor.sectionIds.includes(id) ? 0 : 1)
  return (
    <div className="mx-auto flex w-full max-w-lg flex-col gap-4 px-4 py-10">
      <h1 className="font-semibold text-xl">{t('title')}</h1>
      {sections.length === 0 ? (
        <EmptyState title={t('noSections')}>{t('noSectionsHint')}</EmptyState>
      ) : (
        <>
          <p className="text-soft">{t('question')}</p>
          <NewStory sections={[...sections].sort((a, b) => mine(a.id) - mine(b.id))} begin={beginArticle} />
        </>
      )}
    </div>
  )
}
