import type { Tx } from '#lib/db/client.ts'

/** The clock's job at the end of a front's bar: a new end takes the place of the old one, none takes the job away. */
export async function setBreakingJob(tx: Tx, frontId: string, until: Date | null): Promise<void> {
  const key = `breaking:${frontId}`
  const payload = JSON.stringify({ frontId })
  if (until) {
    await tx.$queryRaw`select graphile_worker.add_job('expire-breaking', ${payload}::json,
      run_at := ${until}::timestamptz, job_key := ${key}, max_attempts := 25)::text`
  } else await tx.$queryRaw`select graphile_worker.remove_job(${key})::text`
}
