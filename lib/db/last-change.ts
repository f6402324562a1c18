import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Tx } from './client.ts'

/** The refusal of whoever came second: who changed it first, and how. `stream` as in Event. */
export async function lastChange(tx: Tx, stream: string): Promise<Refusal> {
  const last = await tx.event.findFirst({
    where: { stream },
    orderBy: { ordinal: 'desc' },
    include: { actor: { select: { name: true } } },
  })
  return { kind: 'stale', by: last?.actor?.name ?? null, event: last?.name ?? null, at: last?.at ?? null }
}
