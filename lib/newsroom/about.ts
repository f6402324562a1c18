import type { Facts } from './events.ts'

/** What a piece of news is about: where it stands in the newsroom, its title (empty: untitled; null: one's own account), and what was said. */
export type About = { path: string; title: string | null; note: string | null }

export function aboutOf(
  event: { name: string; facts: Facts },
  article: { id: string; headline: string } | null,
): About {
  const { assignmentId, topic, note } = event.facts
  const said = typeof note === 'string' && note !== '' ? note : null
  if (article) return { path: `/newsroom/article/${article.id}`, title: article.headline, note: said }
  if (event.name.startsWith('assignment.') && typeof assignmentId === 'string')
    return { path: `/newsroom/pitches?one=${assignmentId}`, title: String(topic ?? ''), note: said }
  return { path: '/newsroom/account', title: null, note: said }
}
