import { type ChainLink, chainText } from './events.ts'

type StoredEvent = Omit<ChainLink, 'at'> & { at: Date; hash: string }
export type Fault = { ordinal: number; what: 'is missing' | 'does not follow its predecessor' | 'was changed' }

/** The first event of a stream that breaks its chain, or null. Events in their order; `hash` is SHA-256 in hexadecimal. */
export function verifyStream(events: readonly StoredEvent[], hash: (text: string) => string): Fault | null {
  let previousHash = ''
  for (const [index, event] of events.entries()) {
    const ordinal = index + 1
    if (event.ordinal !== ordinal) return { ordinal, what: 'is missing' }
    if (event.previousHash !== previousHash) return { ordinal, what: 'does not follow its predecessor' }
    const { stream, name, actorId, articleId, facts } = event
    const link = { stream, ordinal, name, actorId, articleId, facts, at: event.at.toISOString(), previousHash }
    if (hash(chainText(link)) !== event.hash) return { ordinal, what: 'was changed' }
    previousHash = event.hash
  }
  return null
}
