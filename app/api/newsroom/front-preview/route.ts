import { z } from 'zod'
import { renderPreview } from '#components/site/render-preview.tsx'
import { currentMember } from '#lib/auth/current-member.ts'
import { FrontSpecInput, SeenFront } from '#lib/commands/front/input.ts'
import { maySeeFronts } from '#lib/newsroom/front/policy.ts'
import { previewFront } from '#lib/queries/front/preview-front.ts'

const Asked = z.object({ owner: SeenFront.omit({ version: true }), spec: FrontSpecInput })

/** POST {owner, spec}: the page that readers would get at this moment, as `{ html }`. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const member = await currentMember()
  if (!member || !maySeeFronts(member.actor)) return answer(401, {})
  const asked = Asked.safeParse(await request.json().catch(() => null))
  if (!asked.success) return answer(422, {})
  const view = await previewFront(asked.data.owner, asked.data.spec)
  return view ? answer(200, { html: await renderPreview(view) }) : answer(404, {})
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
