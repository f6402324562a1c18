import type { Tx } from '#lib/db/client.ts'

/** Tries over about sixteen hours, further apart each time: graphile-worker's backoff. */
export const DELIVERY_ATTEMPTS = 12

/** The job that sends one delivery; one at a time. At commit, or not at all. */
export async function enqueueDelivery(tx: Tx, deliveryId: string): Promise<void> {
  const payload = JSON.stringify({ deliveryId })
  await tx.$queryRaw`select graphile_worker.add_job('deliver', ${payload}::json,
    job_key := ${`deliver:${deliveryId}`}, max_attempts := ${DELIVERY_ATTEMPTS}::int)::text`
}
