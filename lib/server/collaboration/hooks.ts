import type { Configuration, Document } from '@hocuspocus/server'
import { isTransactionOrigin } from '@hocuspocus/server'
import * as Y from 'yjs'
import { articleIdIn, CLOSE, type Denial, schemaIn } from '#lib/body/collaboration.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { answer } from './answer.ts'
import { vouch } from './awareness.ts'
import { foreignIn } from './check-update.ts'
import type { Guest } from './guest.ts'
import type { House } from './house.ts'

export type Context = { guest: Guest }
type Hooks = Partial<Configuration<Context>>

/** Hocuspocus answers a handshake with the `reason` of what a hook throws, and logs it only when it has a message. */
const deny = (reason: Denial) => ({ reason })
/** Closes a connection from a hook that runs before a message. */
const closing = (code: number, reason: string) => ({ code, reason })

const SYNC_STEP_1 = 0

/** Connections to one article, tabs counted singly. */
const GUESTS = 50

/**
 * How an article is opened, written to and left.
 *
 * `onStoreDocument` is not among them: see ArticleStore. `onStateless` and `connected` must never throw: nobody catches
 * what the former rejects with (the process would end), and the latter's error is told to the client as a refusal.
 */
export const hooks = (house: House): Hooks => ({
  async onAuthenticate({ documentName, token, context: { guest }, connectionConfig, instance }) {
    const articleId = articleIdIn(documentName)
    if (!articleId || (guest.articleId && guest.articleId !== articleId)) throw deny('not-found')
    if (schemaIn(token) !== SCHEMA_VERSION) throw deny('schema')
    if (guest.gone || house.closing) throw deny('unavailable')
    if ((instance.documents.get(documentName)?.getConnectionsCount() ?? 0) >= GUESTS) throw deny('full')
    const article = await house.doors.read(guest.actor, articleId).catch((error: unknown) => {
      console.error('[collaboration] an article could not be read:', error)
      throw deny('unavailable')
    })
    if (!article) throw deny('not-found')
    if (article.schemaVersion > SCHEMA_VERSION) throw deny('schema')
    guest.articleId = articleId
    connectionConfig.readOnly = !article.mayWrite
  },

  async onLoadDocument({ document, context: { guest } }) {
    try {
      await load(house, document, guest)
    } catch (error) {
      // Hocuspocus lets go of a document that failed to load, but not of its awareness, whose timer keeps both alive.
      document.destroy()
      console.error(`[collaboration] ${document.name} could not be loaded; nobody is let in, nothing is stored:`, error)
      throw deny('unavailable')
    }
  },

  async connected({ connection, context: { guest } }) {
    const room = house.roomOf(connection.document)
    guest.connection = connection
    if (!room || room.dropped || house.closing || guest.gone) return guest.leave(CLOSE.reset, 'reset')
    room.guests.add(guest)
    guest.tell(room.stored)
    // Rights may have changed between the handshake and here, where nobody heard of it on this guest's behalf.
    house.recheck([guest])
  },

  /** The moment a document is loaded nothing can be dirty; the moment it is let go everything must be stored. */
  async beforeUnloadDocument({ document }) {
    const room = house.roomOf(document)
    // Without a message, so that the log stays quiet. The second half is for a late call on behalf of an older document
    // of the same name: Hocuspocus (4.7.0) looks it up by name alone, and would let go of the one that people have open.
    if (!house.holds(document)) throw new Error()
    if (!room?.store.dirty) return
    void room.store.storeNow()
    throw new Error()
  },

  async onDisconnect({ document, context: { guest } }) {
    house.roomOf(document)?.left(guest)
    guest.leave(CLOSE.reset, 'closed')
  },

  /**
   * Between two ticks of an unload a new connection may have been given the document that is just being let go of
   * (4.7.0 does not wait for `unloadingDocuments`): it would take text in, acknowledge it and never store it.
   */
  async beforeHandleMessage({ document, context: { guest } }) {
    if (house.holds(document) && !guest.gone) return
    guest.leave(CLOSE.reset, 'reset')
    throw closing(CLOSE.reset, 'reset')
  },

  async beforeSync({ type, payload, connection, context: { guest } }) {
    if (type === SYNC_STEP_1 || connection.readOnly) return
    const foreign = foreignIn(payload)
    if (foreign === null) return
    console.error(`[collaboration] refused an update of ${guest.actor.id}: ${foreign}`)
    guest.deny('malformed')
    throw closing(CLOSE.denied, 'malformed')
  },

  async beforeHandleAwareness({ states, document, connection, context }) {
    if (connection && context) vouch(states, document, connection, context.guest)
  },

  async onStateless({ payload, document, connection }) {
    await answer(house, document, (connection.context as Context).guest, payload)
  },
})

async function load(house: House, document: Document, guest: Guest): Promise<void> {
  const articleId = articleIdIn(document.name)
  const article = articleId && (await house.doors.read(guest.actor, articleId))
  if (!article) throw new Error('the article is gone')
  Y.applyUpdate(document, article.yjs)
  const shown = documentFromYjs(document)
  // An empty state, of a row that was not read or written well, must not become the article's text.
  if (!shown.ok) throw new Error(`the stored state shows no document (${shown.refusal.kind})`)
  const room = house.open(articleId, document)
  document.on('update', (_update: Uint8Array, origin: unknown) => {
    if (!isTransactionOrigin(origin) || origin.source !== 'connection') return
    room.store.typed((origin.connection.context as Context).guest.actor)
  })
}
