import { memberFromCookies } from '#lib/auth/session.ts'
import { liveStream } from '#lib/server/live.ts'

export const dynamic = 'force-dynamic'

/** What happens in the newsroom, to signed-in members, as far as each may see it: names and ids, never text. */
export async function GET(request: Request): Promise<Response> {
  const member = await memberFromCookies(request.headers.get('cookie'))
  if (!member) return Response.json({ error: 'sign-in' }, { status: 401 })
  return new Response(liveStream(member.sessionId, request.signal), {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'private, no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
