import type { Connection, Document } from '@hocuspocus/server'
import type { Guest } from './guest.ts'

/**
 * Makes what a client says of itself true: name and id are the session's, another connection's presence is left alone,
 * and what nobody reads is taken out. `states` is changed in place.
 */
export function vouch(
  states: Map<number, Record<string, unknown>>,
  document: Document,
  connection: Connection,
  guest: Guest,
): void {
  const taken = new Set(
    document.getConnections().flatMap((other) => (other === connection ? [] : [...document.getClients(other)])),
  )
  for (const [clientId, state] of [...states]) {
    if (taken.has(clientId)) {
      states.delete(clientId)
      continue
    }
    for (const key of Object.keys(state)) if (key !== 'cursor') delete state[key]
    state.user = { id: guest.actor.id, name: guest.actor.name }
  }
}
