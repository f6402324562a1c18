import { z } from 'zod'
import { currentMember } from '#lib/auth/current-member.ts'
import { maySeeFronts } from '#lib/newsroom/front/policy.ts'
import { findStoriesForFront } from '#lib/queries/front/find-stories.ts'

const Asked = z.object({ q: z.string().max(120) })

/** GET ?q=: stories that may be put on a front, live or coming. */
export async function GET(request: Request): Promise<Response> {
  const member = await currentMember()
  if (!member || !maySeeFronts(member.actor)) return answer(401, {})
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return answer(422, {})
  return answer(200, await findStoriesForFront(member.actor, asked.data.q))
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
