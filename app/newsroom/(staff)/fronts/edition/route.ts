import { z } from 'zod'
import { currentMember } from '#lib/auth/current-member.ts'
import { maySeeFronts } from '#lib/newsroom/front/policy.ts'
import { FRONT_KINDS } from '#lib/newsroom/front/spec.ts'
import { readEdition } from '#lib/queries/front/read-edition.ts'

const Asked = z.object({
  kind: z.enum(FRONT_KINDS),
  key: z.union([z.literal(''), z.uuid()]),
  ordinal: z.coerce.number().int().min(0).max(1_000_000),
})

/** GET ?kind=&key=&ordinal=: what an edition was, `{ spec, stories }`. */
export async function GET(request: Request): Promise<Response> {
  const member = await currentMember()
  if (!member || !maySeeFronts(member.actor)) return answer(401, {})
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return answer(422, {})
  const { ordinal, ...owner } = asked.data
  const edition = await readEdition(owner, ordinal)
  return edition ? answer(200, edition) : answer(404, {})
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
