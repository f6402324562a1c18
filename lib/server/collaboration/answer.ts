import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import { decodeMessage, type FromClient, type FromServer } from '#lib/body/collaboration.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import type { Guest } from './guest.ts'
import type { House } from './house.ts'
import type { Room } from './room.ts'

/** Answers a client's message. Never throws: see hooks.ts. */
export async function answer(house: House, document: Document, guest: Guest, payload: string): Promise<void> {
  const message = decodeMessage<FromClient>(payload, ['flush'])
  const room = house.roomOf(document)
  if (!message || !room || typeof message.id !== 'string') return
  try {
    guest.tell(house.closing ? failed(message.id, 'closing') : await flush(house, room, guest, message.id))
  } catch (error) {
    console.error('[collaboration] a flush failed:', error)
    guest.tell(failed(message.id, 'failed'))
  }
}

/**
 * Puts everything typed so far into the database, and answers with what is there then: content and hash of one row.
 * A verb that carries this hash acts on what its author saw, or is refused.
 */
async function flush(house: House, room: Room, guest: Guest, id: string): Promise<FromServer> {
  const outcome = await room.store.storeNow()
  if (outcome !== 'stored') return failed(id, outcome)
  const article = await house.doors.read(guest.actor, room.articleId)
  if (!article) return failed(id, 'not-found')
  // What another instance stored meanwhile: here it is seen by everybody, and the client can compare.
  Y.applyUpdate(room.document, article.yjs, { source: 'local', skipStoreHooks: true })
  return { type: 'flushed', id, contentHash: article.contentHash, document: canonicalJson(article.document) }
}

type Failure = Extract<FromServer, { type: 'flush-failed' }>
const failed = (id: string, reason: Failure['reason']): Failure => ({ type: 'flush-failed', id, reason })
