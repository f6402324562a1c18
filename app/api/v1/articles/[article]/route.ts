import { article } from '#components/site/api/article.ts'
import { ninjs } from '#components/site/api/ninjs.ts'
import { apiHandlers, NINJS_TYPE } from '#lib/edge/api.ts'
import { readPublisher } from '#lib/queries/api/read-publisher.ts'
import { readStory, type StoryKey } from '#lib/queries/api/read-story.ts'
import { OPERATIONS } from '../../operations.ts'

export const dynamic = 'force-dynamic'
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiHandlers(
  OPERATIONS.getArticle,
  async (_, { params, origin, wantsNinjs }) => {
    const asked = askedFor(String(params.article))
    const found = asked && (await readStory(asked.key, origin))
    if (!found) return { kind: 'problem', problem: { kind: 'noSuchStory' } }
    if (found.kind === 'gone') {
      const { reason, text, at } = found.gone
      const facts = { reason, explanation: text, retractedAt: at.toISOString() }
      return { kind: 'problem', problem: { kind: 'retracted', ...facts } }
    }
    const body = await article(found.story, origin)
    if (!asked.ninjs && !wantsNinjs) return { kind: 'one', body }
    return { kind: 'one', body: ninjs(body, await readPublisher()), type: NINJS_TYPE }
  },
)

const NUMBER = /^[1-9]\d{0,8}$/
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** "42", an id, or either with ".ninjs" behind it. */
function askedFor(segment: string): { key: StoryKey; ninjs: boolean } | null {
  const name = segment.replace(/\.ninjs$/, '')
  const key = NUMBER.test(name) ? { number: Number(name) } : ID.test(name) ? { id: name } : null
  return key && { key, ninjs: name !== segment }
}
