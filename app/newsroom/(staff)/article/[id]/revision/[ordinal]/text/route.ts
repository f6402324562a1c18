import { currentMember } from '#lib/auth/current-member.ts'
import { readArticle } from '#lib/queries/desk/read-article.ts'
import { readRevision } from '#lib/queries/desk/read-revisions.ts'
import { isArticleId } from '../../../article-id.ts'

type Context = { params: Promise<{ id: string; ordinal: string }> }

/** GET: the text of a kept revision, for whoever may see the story. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, ordinal } = await params
  const member = await currentMember()
  if (!member) return answer(401, { error: 'sign-in' })
  const known = isArticleId(id) && /^[1-9]\d{0,6}$/.test(ordinal) && (await readArticle(member.actor, id))
  const revision = known ? await readRevision(id, Number(ordinal)) : null
  return revision ? answer(200, revision.document) : answer(404, { error: 'not-found' })
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
