import { z } from 'zod'
import { memberFromCookies } from '#lib/auth/session.ts'
import { LIMITS } from '#lib/body/document.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { readLiveFacts } from '#lib/queries/desk/read-checks.ts'

const Asked = z.object({
  article: z.uuid(),
  headline: z.string().max(LIMITS.headline * 2),
  ids: z.array(z.uuid()).max(100),
})

/** What the checks of an open story ask while it is written, as JSON: `?article=&headline=&ids=`, ids separated by commas. */
export async function GET(request: Request): Promise<Response> {
  try {
    const member = await memberFromCookies(request.headers.get('cookie'))
    if (!member) return answer(401, { error: 'sign-in' })
    const params = new URL(request.url).searchParams
    const asked = Asked.safeParse({
      article: params.get('article'),
      headline: params.get('headline'),
      ids: (params.get('ids') ?? '').split(',').filter(Boolean),
    })
    if (!asked.success) return answer(422, { error: 'malformed' })
    const { article, headline, ids } = asked.data
    const facts = await readLiveFacts(member.actor, article, headline, ids)
    return facts ? answer(200, facts) : answer(404, { error: 'not-found' })
  } catch (error) {
    return answer(500, { error: reportFailure('checks', error) })
  }
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
