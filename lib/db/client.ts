import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '#generated/prisma/client.ts'
import { env } from '#lib/env.ts'

export type { Event } from '#generated/prisma/client.ts'
export { Prisma }
export type Tx = Prisma.TransactionClient

/** One client per module graph: Next's bundle and server.ts each have their own pool. */
let client: PrismaClient | undefined

/**
 * Every read of ours is short: starting processes or compiling for one takes longer than it does, and PostgreSQL, which
 * does not know how rare a word is, would often do so.
 */
const SHORT_READS = '-c max_parallel_workers_per_gather=0 -c jit=off'

export function db(): PrismaClient {
  client ??= new PrismaClient({
    // Said as the connection begins: a query of its own would be one that a crash of the database could meet unheard.
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10, options: SHORT_READS }),
  })
  return client
}

export async function closeDb(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}
