import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '#lib/kit/result.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { db, Prisma, type Tx } from './client.ts'

/** Carries a refusal out of Prisma's transaction, which rolls back only when its work throws. */
class Refused extends Error {
  readonly result: { ok: false; refusal: Refusal }
  constructor(result: { ok: false; refusal: Refusal }) {
    super('refused')
    this.result = result
  }
}

/** A victim of a deadlock did nothing: it is begun again, so many times. */
const TRIES = 10
/** Lest they meet again, each time after a longer pause of a length that chance decides: at most so many milliseconds more. */
const PAUSE_MS = 100

/**
 * Runs a command's work in one transaction: committed when it answers ok, rolled back entirely when it refuses or throws.
 * Two stories that link to each other and go out in the same moment wait for one another; the one that PostgreSQL ends
 * begins anew, so `work` may run more than once and changes nothing but rows.
 */
export async function transact<T>(work: (tx: Tx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(work)
    } catch (error) {
      if (!isDeadlock(error) || tries === TRIES) throw error
      await sleep(Math.random() * PAUSE_MS * tries)
    }
  }
}

/** Prisma's word for PostgreSQL's 40P01 and 40001. */
const isDeadlock = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' || (error.code === 'P2010' && /40P01|40001/.test(JSON.stringify(error.meta))))

async function once<T>(work: (tx: Tx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
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
