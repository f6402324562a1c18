import { memberFromCookies } from '#lib/auth/session.ts'
import { readHeartbeat } from '#lib/queries/desk/read-heartbeat.ts'

export const dynamic = 'force-dynamic'

/** How long ago a worker was last seen, in milliseconds, for members who keep the desk open. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberFromCookies(request.headers.get('cookie'))
  if (!member) return Response.json({ error: 'sign-in' }, { status: 401 })
  return Response.json({ ago: await readHeartbeat(new Date()) }, { headers: { 'cache-control': 'private, no-store' } })
}
