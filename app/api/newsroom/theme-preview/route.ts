import { z } from 'zod'
import { renderPreview } from '#components/site/render-preview.tsx'
import { currentMember } from '#lib/auth/current-member.ts'
import type { BodyNode } from '#lib/body/body-node.ts'
import { ThemeInput } from '#lib/commands/site/save-theme.ts'
import { reportFailure } from '#lib/edge/failure.ts'
import { isOwnOrigin } from '#lib/edge/origin.ts'
import { failureSentence, sentenceFor } from '#lib/edge/say.ts'
import { type Refusal, statusOf } from '#lib/newsroom/refusal.ts'
import type { PageView } from '#lib/newsroom/site-views.ts'
import { mayManageSettings } from '#lib/newsroom/user-policy.ts'
import { readArticle } from '#lib/queries/site/read-article.ts'
import { readHome } from '#lib/queries/site/read-home.ts'

const Asked = z.object({ page: z.enum(['home', 'article']), theme: ThemeInput })

/** A page that readers have now, in a theme that is not saved: rendered, and nothing stored. An illegible one is shown too. */
export async function POST(request: Request): Promise<Response> {
  const member = await currentMember()
  const locale = member?.locale ?? 'id'
  const refused = async (refusal: Refusal) =>
    answer(statusOf(refusal), { sentence: await sentenceFor(refusal, locale) })
  if (!member || !isOwnOrigin(request.headers.get('origin'), request.headers.get('host')))
    return refused({ kind: 'not-allowed', need: 'signIn' })
  const refusal = mayManageSettings(member.actor)
  if (refusal) return refused(refusal)
  try {
    const asked = Asked.safeParse(await request.json().catch(() => null))
    if (!asked.success) return refused({ kind: 'invalid', field: 'theme', problem: 'malformed' })
    const { page, theme } = asked.data
    const view = await viewOf(page)
    return answer(200, { html: await renderPreview({ ...view, chrome: { ...view.chrome, theme } }) })
  } catch (error) {
    return answer(500, { sentence: failureSentence(reportFailure('theme preview', error), locale) })
  }
}

/** The front page, or the story that leads it. */
async function viewOf(page: 'home' | 'article'): Promise<PageView<BodyNode>> {
  const home = await readHome()
  const [, section, segment] = home.lead?.path.split('/') ?? []
  if (page === 'home' || !section || !segment) return home
  const view = await readArticle(section, segment)
  return view.kind === 'article' ? view : home
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
