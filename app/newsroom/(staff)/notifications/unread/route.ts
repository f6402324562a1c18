import { currentMember } from '#lib/auth/current-member.ts'
import { countUnread } from '#lib/queries/desk/read-notifications.ts'

/** GET: how much one has not read, as a number. */
export async function GET(): Promise<Response> {
  const member = await currentMember()
  if (!member) return Response.json({ error: 'sign-in' }, { status: 401 })
  return Response.json(await countUnread(member.actor), { headers: { 'cache-control': 'private, no-store' } })
}
