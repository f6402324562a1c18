import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { linkedIds } from '#lib/body/text.ts'
import { readLinkWorth } from '#lib/queries/desk/links/read-link-worth.ts'
import { readChecks, readLiveFacts, readOverrides } from '#lib/queries/desk/read-checks.ts'
import { readLinks } from '#lib/queries/desk/read-links.ts'
import { readRevisions } from '#lib/queries/desk/read-revisions.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { readStoryTopics } from '#lib/queries/desk/read-story-topics.ts'
import { readTimeline } from '#lib/queries/desk/read-timeline.ts'
import { signedIn } from '../../signed-in.ts'
import { isArticleId } from './article-id.ts'
import { articleOf } from './article-of.ts'
import { ArticleScreen } from './article-screen.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const { actor } = await signedIn(`/newsroom/article/${id}`)
  const article = isArticleId(id) ? await articleOf(actor, id) : null
  const t = await getTranslations('desk.board')
  return { title: article?.document.headline || t('untitled') }
}

/** One story: its text, its margin, its verbs. What the actor may not see is not found. */
export default async function ArticlePage({ params }: Props) {
  const { id } = await params
  const { actor } = await signedIn(`/newsroom/article/${id}`)
  const article = isArticleId(id) ? await articleOf(actor, id) : null
  if (!article) notFound()
  const [site, sections, staff, timeline, revisions, links, { settings }, first, overrides, worth, topics] =
    await Promise.all([
      readSite(),
      readSections(),
      readStaff(),
      readTimeline(id),
      readRevisions(id),
      readLinks(actor, id, article.document),
      readChecks(),
      readLiveFacts(actor, id, article.document.headline, linkedIds(article.document.body)),
      readOverrides(id, article.facts.round),
      readLinkWorth(id),
      readStoryTopics(id, article.metadata.tags),
    ])
  if (!first) notFound()
  const checks = { settings, first, overrides }
  return (
    <ArticleScreen
      {...{ actor, article, site, sections, staff, timeline, revisions, links, checks, worth, topics }}
      now={new Date()}
    />
  )
}
