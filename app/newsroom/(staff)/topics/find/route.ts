import { currentMember } from '#lib/auth/current-member.ts'
import { findTopics } from '#lib/queries/desk/read-topics.ts'

/** GET ?q=rob → topik and series whose name has it, for whoever is signed in. */
export async function GET(request: Request): Promise<Response> {
  if (!(await currentMember())) return Response.json([], { status: 401 })
  const text = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await findTopics(text.slice(0, 80)), { headers: { 'Cache-Control': 'private, no-store' } })
}
