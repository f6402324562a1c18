import type { Tx } from '#lib/db/client.ts'
import type { Facts } from '#lib/newsroom/events.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'

/** The refusal of whoever came second: who changed the topic first, on its own screen or from a story's. */
export async function staleTopic(tx: Tx, topicId: string): Promise<Refusal> {
  const { changedAt } = await tx.topic.findUniqueOrThrow({ where: { id: topicId }, select: { changedAt: true } })
  const events = await tx.event.findMany({ where: { at: changedAt }, include: { actor: { select: { name: true } } } })
  const last = events.find(({ facts }) => (facts as Facts).topicId === topicId)
  return { kind: 'stale', by: last?.actor?.name ?? null, event: last?.name ?? null, at: last?.at ?? null }
}
