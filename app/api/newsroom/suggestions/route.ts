import { z } from 'zod'
import { memberFromCookies } from '#lib/auth/session.ts'
import { LIMITS } from '#lib/body/document.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { isOwnOrigin } from '#lib/edge/origin.ts'
import { readSuggestions } from '#lib/queries/desk/read-suggestions.ts'

const ids = z.array(z.uuid()).max(100)
const Asked = z.object({
  articleId: z.uuid(),
  sectionId: z.uuid(),
  headline: z.string().max(LIMITS.headline * 2),
  standfirst: z.string().max(LIMITS.standfirst * 2),
  body: z.string().max(60_000),
  tags: z.array(z.string().max(200)).max(50),
  linked: ids,
})

/** What an open text might lead to, as JSON, of members only. POST, since the text does not fit into an address. */
export async function POST(request: Request): Promise<Response> {
  try {
    const member = await memberFromCookies(request.headers.get('cookie'))
    if (!member) return answer(401, { error: 'sign-in' })
    if (!isOwnOrigin(request.headers.get('origin'), request.headers.get('host')))
      return answer(403, { error: 'foreign-origin' })
    const asked = Asked.safeParse(await request.json().catch(() => null))
    if (!asked.success) return answer(422, { error: 'malformed' })
    const { articleId, sectionId, linked, ...text } = asked.data
    const wanting = { articleId, sectionId, linked, story: { ...text, credits: [] } }
    return answer(200, await readSuggestions(member.actor, wanting, new Date()))
  } catch (error) {
    return answer(500, { error: reportFailure('suggestions', error) })
  }
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
