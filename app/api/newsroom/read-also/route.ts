import { z } from 'zod'
import { memberFromCookies } from '#lib/auth/session.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { searchComing } from '#lib/queries/desk/search-coming.ts'
import { matchReadAlso, readAlsoTargets, searchReadAlso } from '#lib/queries/desk/search-read-also.ts'

const ids = z.array(z.uuid()).max(100)
const Search = z.object({ q: z.string().max(200), not: ids })
const Targets = z.object({ ids: ids.min(1) })
const Titles = z.object({ titles: z.array(z.string().min(1).max(500)).min(1).max(40) })

/**
 * What the editor asks about baca juga, as JSON, of members only: `?q=&not=` stories to choose from, `?ids=` what nodes
 * lead to, `?titles=` the stories of pasted titles. `not` and `ids` are separated by commas, `titles` is repeated.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const member = await memberFromCookies(request.headers.get('cookie'))
    if (!member) return answer(401, { error: 'sign-in' })
    const params = new URL(request.url).searchParams
    const list = (name: string) => (params.get(name) ?? '').split(',').filter(Boolean)
    const search = Search.safeParse({ q: params.get('q'), not: list('not') })
    if (search.success) return answer(200, await offers(member.actor, search.data))
    const targets = Targets.safeParse({ ids: list('ids') })
    if (targets.success) return answer(200, await readAlsoTargets(member.actor, targets.data.ids))
    const titles = Titles.safeParse({ titles: params.getAll('titles') })
    if (titles.success) return answer(200, await matchReadAlso(titles.data.titles))
    return answer(422, { error: 'malformed' })
  } catch (error) {
    return answer(500, { error: reportFailure('read-also', error) })
  }
}

/** Live stories first, then those that are coming, with what they wait for. */
async function offers(actor: Actor, { q, not }: z.infer<typeof Search>) {
  const [live, coming] = await Promise.all([searchReadAlso(q, not), searchComing(actor, q, not)])
  return [...live.map((choice) => ({ state: 'live' as const, ...choice })), ...coming]
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
