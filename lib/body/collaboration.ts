/**
 * What the editor and the collaboration server say to one another about an article's text, beside the Yjs protocol
 * itself: the name of its shared document, the token of the handshake, and the messages of either side.
 */

const PREFIX = 'article:'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const sharedName = (articleId: string): string => `${PREFIX}${articleId}`

/** The article of a shared document's name, or null when it is none. */
export function articleIdIn(name: string): string | null {
  const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : ''
  return UUID.test(id) ? id : null
}

/** The handshake names the client's schema: one that has another number must never bind (y-tiptap deletes what it does not know). */
export const handshake = (schemaVersion: number): string => JSON.stringify({ schema: schemaVersion })

export function schemaIn(token: string): number | null {
  try {
    const { schema } = JSON.parse(token) as { schema?: unknown }
    return typeof schema === 'number' ? schema : null
  } catch {
    return null
  }
}

/**
 * Why the server does not let a client in, or no longer.
 * - `schema`: the page is older (or newer) than the server. Reloading helps.
 * - `not-found`: no such article, or not for this member.
 * - `signed-out`: the session has ended.
 * - `full`: too many connections to this article.
 * - `unavailable`: the text could not be loaded now. Trying again helps.
 * - `malformed`: what the client wrote is not in the schema's words.
 */
export const DENIALS = ['schema', 'not-found', 'signed-out', 'full', 'unavailable', 'malformed'] as const
export type Denial = (typeof DENIALS)[number]
export const isDenial = (reason: unknown): reason is Denial => DENIALS.includes(reason as Denial)

/** Close codes of the WebSocket: 4000–4999 are the application's (RFC 6455 §7.4.2). */
export const CLOSE = { denied: 4403, reset: 4205, refused: 4409, tooBig: 1009, goingAway: 1001 } as const

/** The largest message a client may send, in bytes. */
export const MESSAGE_BYTES = 2 * 1024 * 1024

/** Why a text that the server has is not in the database yet. `schema`: it holds what may not be stored as it is. */
export type NotStored = 'failed' | 'schema'

export type FromServer =
  /** Everything in this snapshot (base64 of Yjs' encodeSnapshot) is in the database. */
  | { type: 'stored'; snapshot: string }
  | { type: 'not-stored'; reason: NotStored }
  /** The writers of what was typed last may no longer write: the server has forgotten that text, the client must keep it. */
  | { type: 'refused' }
  | { type: 'rights'; mayWrite: boolean }
  | { type: 'article-changed'; name: string; actorId: string | null }
  | { type: 'denied'; reason: Denial }
  /** `document` is the canonical JSON of exactly what `contentHash` signs. */
  | { type: 'flushed'; id: string; contentHash: string; document: string }
  | { type: 'flush-failed'; id: string; reason: NotStored | 'refused' | 'not-found' | 'closing' }

/** Asks that everything this client has sent so far be in the database before the answer. */
export type FromClient = { type: 'flush'; id: string }

export const encodeMessage = (message: FromServer | FromClient): string => JSON.stringify(message)

/** A message of the other side, or null when it is not one: both sides ignore what they do not understand. */
export function decodeMessage<T extends FromServer | FromClient>(
  payload: string,
  types: readonly T['type'][],
): T | null {
  try {
    const message = JSON.parse(payload) as T
    return types.includes(message?.type) ? message : null
  } catch {
    return null
  }
}
