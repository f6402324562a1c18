import { databaseAnswers } from '#lib/queries/site/database-answers.ts'
import { version } from '#package.json'

export const dynamic = 'force-dynamic'

/** For load balancers and monitors: 200 while pages can be served, 503 while the database does not answer. */
export async function GET(): Promise<Response> {
  const up = await databaseAnswers()
  const state = { status: up ? 'ok' : 'unavailable', database: up ? 'up' : 'down', version }
  return Response.json(state, { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
