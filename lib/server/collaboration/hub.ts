import { type Document, Hocuspocus } from '@hocuspocus/server'
import { CLOSE, sharedName } from '#lib/body/collaboration.ts'
import type { Heard } from '#lib/db/append-event.ts'
import type { Pace } from './article-store.ts'
import type { Doors } from './doors.ts'
import type { Guest } from './guest.ts'
import { type Context, hooks } from './hooks.ts'
import type { House } from './house.ts'
import { recheck } from './recheck.ts'
import { Room } from './room.ts'

/** Verbs that edit the stored text beside whoever has it open. */
const EDITS = new Set<Heard['name']>([
  'article.links-replaced',
  'article.quick-fixed',
  'article.quick-fix-settled',
  'article.import-linked',
])

/** The open articles and everybody in them. */
export class Hub implements House {
  readonly doors: Doors
  readonly hocuspocus: Hocuspocus<Context>
  closing = false
  readonly #pace: Pace
  readonly #rooms = new WeakMap<Document, Room>()

  constructor(doors: Doors, pace: Pace) {
    this.doors = doors
    this.#pace = pace
    this.hocuspocus = new Hocuspocus<Context>({
      quiet: true,
      // One socket, one article: what is queued before the handshake is bounded, and so is the number of documents.
      maxPendingDocuments: 1,
      maxUnauthenticatedQueueMessages: 100,
      ...hooks(this),
    })
  }

  roomOf(document: Document): Room | null {
    return this.#rooms.get(document) ?? null
  }

  get rooms(): Room[] {
    return [...this.hocuspocus.documents.values()].flatMap((document) => this.roomOf(document) ?? [])
  }

  open(articleId: string, document: Document): Room {
    const room = new Room(
      articleId,
      document,
      {
        save: (author, update) => this.doors.save(author, articleId, update),
        onClean: () => void this.#unload(document),
        onDropped: () => this.#forget(document),
      },
      this.#pace,
    )
    this.#rooms.set(document, room)
    return room
  }

  holds(document: Document): boolean {
    return this.hocuspocus.documents.get(document.name) === document && !document.isDestroyed
  }

  /** Something was committed, here or on another instance. */
  hear({ name, articleId, userId, actorId }: Heard): void {
    const document = articleId && this.hocuspocus.documents.get(sharedName(articleId))
    const room = document && this.roomOf(document)
    if (room) {
      room.tell({ type: 'article-changed', name, actorId })
      this.recheck([...room.guests])
      if (EDITS.has(name)) void this.#absorb(room)
    }
    if (name.startsWith('user.')) this.recheck(this.#guests().filter(({ actor }) => actor.id === userId))
  }

  recheckAll(): void {
    this.recheck(this.#guests())
  }

  recheck(guests: Guest[]): void {
    for (const guest of guests) recheck(this.doors, guest)
  }

  /** Stores what is dirty, waiting at most `patience` milliseconds for a database that does not answer, and sends everybody away. */
  async close(patience: number): Promise<void> {
    this.closing = true
    for (const guest of this.#guests()) guest.silence()
    const until = Date.now() + patience
    await Promise.all(this.rooms.map((room) => settle(room, until)))
    for (const guest of this.#guests()) guest.leave(CLOSE.goingAway, 'restart')
    for (const room of this.rooms) {
      if (room.store.dirty) console.error(`[collaboration] closed with text of article ${room.articleId} not stored`)
      room.store.stop()
      this.#forget(room.document)
      room.document.destroy()
    }
  }

  async #absorb(room: Room): Promise<void> {
    try {
      const state = await this.doors.stored(room.articleId)
      if (state) room.absorb(state)
    } catch (error) {
      // Nothing is lost: what is stored from here is merged with it, and whoever opens the article next is shown it.
      console.error('[collaboration] an edit made elsewhere could not be read:', error)
    }
  }

  #guests(): Guest[] {
    return this.rooms.flatMap((room) => [...room.guests])
  }

  #unload(document: Document): Promise<void> {
    return this.hocuspocus.unloadDocument(document)
  }

  #forget(document: Document): void {
    const { documents } = this.hocuspocus
    if (documents.get(document.name) === document) documents.delete(document.name)
  }
}

async function settle(room: Room, until: number): Promise<void> {
  while (room.store.dirty) {
    const outcome = await Promise.race([room.store.storeNow(), sleep(until - Date.now())])
    if (outcome !== 'failed' || Date.now() >= until) return
    await sleep(200)
  }
}

const sleep = (ms: number): Promise<'asleep'> =>
  new Promise((resolve) => setTimeout(() => resolve('asleep'), Math.max(0, ms)))
