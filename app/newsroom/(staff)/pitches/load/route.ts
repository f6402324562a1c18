import { currentMember } from '#lib/auth/current-member.ts'
import { maySeePlans } from '#lib/newsroom/planning.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { readLoad } from '#lib/queries/desk/read-load.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** GET ?day=2026-11-24 → {personId: how many are due that day}, in the newsroom's zone. Its zones know no summer time. */
export async function GET(request: Request): Promise<Response> {
  const member = await currentMember()
  if (!member || !maySeePlans(member.actor)) return Response.json({}, { status: 401 })
  const { timeZone } = await readSite()
  const from = instantOf(`${new URL(request.url).searchParams.get('day')}T00:00`, timeZone)
  const load = from ? await readLoad(from, new Date(from.getTime() + DAY_MS)) : {}
  return Response.json(load, { headers: { 'Cache-Control': 'private, no-store' } })
}
