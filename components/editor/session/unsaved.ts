import * as Y from 'yjs'

/** So many changes are kept apart; beyond them the older half is merged, and counts as one. */
const MANY = 200

/**
 * What was written here and is not known to be in the database. Exact: a change leaves only when a snapshot of what the
 * database holds contains it, insertions and deletions alike, whatever others wrote meanwhile.
 */
export class Unsaved {
  #updates: Uint8Array[] = []
  #stored: Y.Snapshot | null = null

  get any(): boolean {
    return this.#updates.length > 0
  }

  add(update: Uint8Array): void {
    this.#updates.push(update)
    if (this.#updates.length <= MANY) return
    const older = this.#updates.splice(0, MANY / 2)
    this.#updates.unshift(Y.mergeUpdates(older))
  }

  /** Looks again at what came in from elsewhere than the keyboard. */
  recheck(): void {
    const stored = this.#stored
    if (stored) this.#updates = this.#updates.filter((update) => !Y.snapshotContainsUpdate(stored, update))
  }

  /** The database holds what this snapshot (base64 of Yjs' encodeSnapshot) describes. */
  stored(snapshot: string): void {
    this.#stored = Y.decodeSnapshot(Uint8Array.from(atob(snapshot), (char) => char.charCodeAt(0)))
    this.recheck()
  }
}
