import type { Denial, NotStored } from '#lib/body/collaboration.ts'

/** What the save line says. Each is a key of the messages `editor.save`. */
export type Status =
  | 'opening'
  | 'offline-opening'
  | 'saving'
  | 'stored'
  | 'stored-offline'
  | 'on-device'
  | 'waiting-server'
  | 'not-storable'
  | 'unsafe'
  | 'read-only'
  | 'kept'
  | `denied-${Stop}`

/** Why a session has ended for good: reloading, signing in or giving up is up to the reader. */
export type Stop = Exclude<Denial, 'unavailable' | 'full'> | 'too-big'

export type Facts = {
  stop: Stop | null
  /** What the server said last; null before it said anything. */
  mayWrite: boolean | null
  /** The document is in hand: of device and server for a writer, of the server for a reader. */
  open: boolean
  /** The server hears us now. */
  connected: boolean
  /** Something written here is not known to be in the database. */
  unsaved: boolean
  /** It has been so for longer than a store takes. */
  slow: boolean
  notStored: NotStored | null
  /** Whether this browser keeps what is written; null before it is known. */
  device: boolean | null
  /** This device has text of a writer who may not write now. */
  kept: boolean
}

/** The one sentence that is true of the text's storage. "Stored" is said of nothing but what the database holds. */
export function statusOf(facts: Facts): Status {
  if (facts.stop) return `denied-${facts.stop}`
  if (!facts.open) return facts.connected ? 'opening' : 'offline-opening'
  if (facts.mayWrite === false) return facts.kept ? 'kept' : 'read-only'
  if (!facts.unsaved) return facts.connected ? 'stored' : 'stored-offline'
  if (facts.connected && facts.notStored === 'schema') return 'not-storable'
  if (facts.connected && !facts.slow && !facts.notStored) return 'saving'
  if (facts.device !== true) return 'unsafe'
  return facts.connected ? 'waiting-server' : 'on-device'
}

/** A status that needs no attention: it comes and goes while somebody writes, and is not read out. */
export const isRoutine = (status: Status): boolean => ['opening', 'saving', 'stored', 'read-only'].includes(status)
