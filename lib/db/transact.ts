import type { Result } from '#lib/kit/result.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { db, type Tx } from './client.ts'

/** Carries a refusal out of Prisma's transaction, which rolls back only when its work throws. */
class Refused extends Error {
  readonly result: { ok: false; refusal: Refusal }
  constructor(result: { ok: false; refusal: Refusal }) {
    super('refused')
    this.result = result
  }
}

/** Runs a command's work in one transaction: committed when it answers ok, rolled back entirely when it refuses or throws. */
export async function transact<T>(work: (tx: Tx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await db().$transaction(
      async (tx) => {
        const result = await work(tx)
        if (!result.ok) throw new Refused(result)
        return result
      },
      { maxWait: 10_000, timeout: 20_000 },
    )
  } catch (error) {
    if (error instanceof Refused) return error.result
    throw error
  }
}
