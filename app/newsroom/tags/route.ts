import { currentMember } from '#lib/auth/current-member.ts'
import { readTags } from '#lib/queries/desk/read-tags.ts'

/** GET ?q=rob → ["Rob", "Robotika"]: known tags for whoever is signed in. */
export async function GET(request: Request): Promise<Response> {
  if (!(await currentMember())) return Response.json([], { status: 401 })
  const text = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await readTags(text.slice(0, 60)), { headers: { 'Cache-Control': 'private, no-store' } })
}
