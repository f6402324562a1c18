import type { HocuspocusProvider } from '@hocuspocus/provider'
import type * as Y from 'yjs'
import type { FromServer, NotStored } from '#lib/body/collaboration.ts'
import type { Document } from '#lib/body/document.ts'
import type { Peer } from './sitting.ts'
import type { Stop } from './status.ts'

export type ArticleEvent = { name: string; actorId: string | null; at: number }
/** The shared document, once a writer may bind editors to it. */
export type Bound = { doc: Y.Doc; provider: HocuspocusProvider }
export type FlushFailure = 'not-open' | 'timeout' | 'changed' | Extract<FromServer, { type: 'flush-failed' }>['reason']
export type Flushed = { ok: true; contentHash: string } | { ok: false; reason: FlushFailure }

export type SessionState = {
  stop: Stop | null
  mayWrite: boolean
  open: boolean
  connected: boolean
  unsaved: boolean
  slow: boolean
  notStored: NotStored | null
  device: boolean | null
  /** Text of this member that this device has and the server has not; null when there is none. */
  kept: Document | null
  bound: Bound | null
  /** What is shown while nothing is bound, and what is counted. */
  document: Document
  peers: readonly Peer[]
  lastEvent: ArticleEvent | null
  /** A flush is under way: what is typed now would not be in it. */
  flushing: boolean
}

/** What is true of no sitting. */
export const CLOSED = {
  bound: null,
  open: false,
  connected: false,
  unsaved: false,
  slow: false,
  flushing: false,
  peers: [],
}

export const firstState = (document: Document, mayWrite: boolean): SessionState => ({
  ...CLOSED,
  stop: null,
  notStored: null,
  device: null,
  kept: null,
  lastEvent: null,
  mayWrite,
  document,
})
