import type { Tx } from '#lib/db/client.ts'

const keyOf = (articleId: string): string => `publish:${articleId}`

/** The clock's job for an article: a new time takes the place of the old one. At commit, or not at all. */
export async function enqueuePublication(tx: Tx, articleId: string, at: Date): Promise<void> {
  const payload = JSON.stringify({ articleId })
  await tx.$queryRaw`select graphile_worker.add_job('publish', ${payload}::json, run_at := ${at}::timestamptz,
    job_key := ${keyOf(articleId)}, max_attempts := 25)::text`
}

/** A job that is running already finds nothing due and does nothing. */
export async function removePublication(tx: Tx, articleId: string): Promise<void> {
  await tx.$queryRaw`select graphile_worker.remove_job(${keyOf(articleId)})::text`
}
