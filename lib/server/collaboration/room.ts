import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import { CLOSE, type FromServer } from '#lib/body/collaboration.ts'
import { ArticleStore, type Pace, type Ports } from './article-store.ts'
import type { Guest } from './guest.ts'

export type RoomPorts = { save: Ports['save']; onClean(): void; onDropped(): void }

/** An article that somebody has open: the shared document, who is in it, and its store. */
export class Room {
  readonly articleId: string
  readonly document: Document
  readonly store: ArticleStore
  readonly guests = new Set<Guest>()
  dropped = false
  readonly #ports: RoomPorts
  #snapshot: Uint8Array

  /** `document` holds exactly what the database holds. */
  constructor(articleId: string, document: Document, ports: RoomPorts, pace: Pace) {
    this.articleId = articleId
    this.document = document
    this.#ports = ports
    this.#snapshot = Y.encodeSnapshot(Y.snapshot(document))
    this.store = new ArticleStore(
      document,
      {
        save: ports.save,
        onStored: (snapshot) => this.#stored(snapshot),
        onNotStored: (reason) => this.tell({ type: 'not-stored', reason }),
        onRefused: () => this.drop(),
      },
      pace,
    )
  }

  /** What is in the database, for those who want to know whether their text is. */
  get stored(): FromServer {
    return { type: 'stored', snapshot: Buffer.from(this.#snapshot).toString('base64') }
  }

  tell(message: FromServer): void {
    for (const guest of this.guests) guest.tell(message)
  }

  /**
   * Forgets the document with what was refused, so that nobody takes it for the article's text. Its writers keep it in
   * their browsers; everybody connects anew, to what the database holds and with the rights they now have.
   */
  drop(): void {
    if (this.dropped) return
    this.dropped = true
    this.store.stop()
    this.#ports.onDropped()
    const guests = [...this.guests]
    for (const guest of guests) guest.silence()
    this.tell({ type: 'refused' })
    for (const guest of guests) guest.leave(CLOSE.refused, 'refused')
    if (guests.length === 0) this.document.destroy()
  }

  /** Takes in what the database holds: a verb has edited the text there, and everybody here is shown it. */
  absorb(state: Uint8Array): void {
    if (this.dropped) return
    Y.applyUpdate(this.document, state)
    // A store that runs already has left without it: what is told to be stored must have both.
    void this.store.storeNow().then((outcome) => {
      if (outcome === 'stored' && !this.store.dirty && !this.dropped)
        this.#stored(Y.encodeSnapshot(Y.snapshot(this.document)))
    })
  }

  left(guest: Guest): void {
    this.guests.delete(guest)
    if (this.dropped && this.guests.size === 0) this.document.destroy()
  }

  #stored(snapshot: Uint8Array): void {
    this.#snapshot = snapshot
    this.tell(this.stored)
    if (!this.store.dirty) this.#ports.onClean()
  }
}
