import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '#generated/prisma/client.ts'
import { env } from '#lib/env.ts'

export type { Event } from '#generated/prisma/client.ts'
export { Prisma }
export type Tx = Prisma.TransactionClient

/** One client per module graph: Next's bundle and server.ts each have their own pool. */
let client: PrismaClient | undefined

export function db(): PrismaClient {
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 }) })
  return client
}

export async function closeDb(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}
