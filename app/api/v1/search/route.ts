import { summary } from '#components/site/api/summary.ts'
import { apiHandlers } from '#lib/edge/api.ts'
import { searchCursor } from '#lib/queries/api/cursor.ts'
import { findStories } from '#lib/queries/api/find-stories.ts'
import { OPERATIONS } from '../operations.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  OPERATIONS.search,
  async ({ q, section = '', from = '', to = '', cursor }, { origin }) => {
    const at = cursor ?? { page: 1, now: new Date() }
    const found = await findStories({ text: q, section, from, to, at })
    if (!found) return { kind: 'problem', problem: { kind: 'noSuchList', parameter: 'section', name: section } }
    const data = found.items.map(({ story, headline, snippet }) => ({
      article: summary(story, origin),
      headline: [...headline],
      snippet: [...snippet],
    }))
    return { kind: 'page', page: { data, corrected: found.corrected }, cursor: found.next && searchCursor(found.next) }
  },
)
