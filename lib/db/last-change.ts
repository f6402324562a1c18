import type { EventName } from '#lib/newsroom/events.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import type { Tx } from './client.ts'

/** The refusal of whoever came second: who changed it first, and how. `stream` as in Event; `name` where only one of its events changes it. */
export async function lastChange(tx: Tx, stream: string, name?: EventName): Promise<Refusal> {
  const last = await tx.event.findFirst({
    where: { stream, ...(name && { name }) },
    orderBy: { ordinal: 'desc' },
    include: { actor: { select: { name: true } } },
  })
  return { kind: 'stale', by: last?.actor?.name ?? null, event: last?.name ?? null, at: last?.at ?? null }
}
