import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

/** What the browser keeps of an article, before and without the network. */
export type Device = {
  /** Resolves when what it had is in the document; never rejects. False when this browser cannot keep anything. */
  ready: Promise<boolean>
  close(): void
}

/** A browser that does not answer in this time (private mode, a locked profile) keeps nothing, in milliseconds. */
const PATIENCE = 5000

/**
 * One store an article, schema and member. The schema, because an older page must never read what a newer one wrote
 * (y-tiptap deletes what it does not know); the member, because two share a computer and write in their own names.
 */
export const deviceName = (articleId: string, schemaVersion: number, userId: string): string =>
  `naskah:article:${articleId}:v${schemaVersion}:${userId}`

/**
 * Loads what this device has into `doc`, and keeps every change from now on. What was written under an older schema is
 * read as well: a newer schema knows all that an older one did. `onFailure` is told when a change could not be kept.
 */
export function openDevice(
  doc: Y.Doc,
  name: { articleId: string; schemaVersion: number; userId: string },
  onFailure: () => void,
): Device {
  let kept: IndexeddbPersistence | null = null
  let closed = false
  const open = async (): Promise<boolean> => {
    if (!(await canKeep())) return false
    for (let version = 1; version < name.schemaVersion; version += 1) {
      const older = await readDevice(deviceName(name.articleId, version, name.userId))
      if (older && !closed) Y.applyUpdate(doc, older)
    }
    if (closed) return false
    kept = new IndexeddbPersistence(deviceName(name.articleId, name.schemaVersion, name.userId), doc)
    await kept.whenSynced
    // A full disk ends a transaction with an error that bubbles up to here; y-indexeddb itself says nothing.
    for (const event of ['error', 'abort', 'close']) databaseOf(kept)?.addEventListener(event, onFailure)
    return true
  }
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE))
  return {
    ready: Promise.race([open().catch(() => false), late]),
    close() {
      closed = true
      kept?.destroy().catch(() => {})
    },
  }
}

/** Asked on a store of its own, because y-indexeddb waits for ever where a browser refuses. */
async function canKeep(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false
  return new Promise((resolve) => {
    const request = indexedDB.open('naskah:probe')
    request.onsuccess = () => {
      request.result.close()
      resolve(true)
    }
    request.onerror = () => resolve(false)
  })
}

const databaseOf = (kept: IndexeddbPersistence): IDBDatabase | null =>
  (kept as unknown as { db: IDBDatabase | null }).db

/** What a device has under a name, as one Yjs update, or null; reads only, and makes no store that is not there. */
export async function readDevice(name: string): Promise<Uint8Array | null> {
  if (typeof indexedDB === 'undefined') return null
  try {
    const database = await openExisting(name)
    if (!database) return null
    try {
      const updates = await allOf(database, 'updates')
      return updates.length > 0 ? Y.mergeUpdates(updates) : null
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}

const openExisting = (name: string): Promise<IDBDatabase | null> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onupgradeneeded = () => {
      // There was none: undo its making.
      request.transaction?.abort()
      resolve(null)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const allOf = (database: IDBDatabase, store: string): Promise<Uint8Array[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store, 'readonly').objectStore(store).getAll()
    request.onsuccess = () => resolve(request.result as Uint8Array[])
    request.onerror = () => reject(request.error)
  })
