import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { searchStories } from '../desk/search-stories.ts'
import { frontStories } from './front-stories.ts'

/** Stories by words of their headlines, live or coming: what may be put on a front. */
export async function findStoriesForFront(actor: Actor, text: string): Promise<FrontStory[]> {
  const found = await searchStories(actor, text)
  const ids = found.map(({ id }) => id)
  const rows = await db().article.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } })
  const stories = await frontStories(rows.map(({ number }) => number))
  return ids.flatMap((id) => stories.find(({ articleId }) => articleId === id) ?? [])
}
