import * as Y from 'yjs'
import type { Denial, FromServer } from '#lib/body/collaboration.ts'
import type { Document } from '#lib/body/document.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { type Device, deviceName, openDevice, readDevice } from './device.ts'
import { Unsaved } from './unsaved.ts'
import { Wire } from './wire.ts'

export type Peer = { id: string; name: string }

export type Place = { url: string; articleId: string; schemaVersion: number; user: Peer; WebSocket?: unknown }

export type SittingEvents = {
  /** The server says whether this member may write: at each handshake, and when it changes. */
  onRights(mayWrite: boolean): void
  /** All of the document is in: of device and server for a writer, of the server for a reader. */
  onIn(): void
  onConnected(connected: boolean): void
  onChange(): void
  onUnsaved(unsaved: boolean): void
  onDevice(keeps: boolean): void
  onPeers(peers: Peer[]): void
  onHeard(message: FromServer): void
  onDenied(reason: Denial | 'too-big'): void
  onUnanswered(): void
}

/** A member's sitting at an article with the same rights throughout: one Yjs document, one connection, one device store. */
export class Sitting {
  readonly doc = new Y.Doc()
  readonly wire: Wire
  mayWrite: boolean | null = null
  #isIn = false
  #synced = false
  #device: Device | null = null
  #deviceReady = false
  #closed = false
  readonly #unsaved = new Unsaved()
  readonly #place: Place
  readonly #events: SittingEvents
  readonly #answers = new Map<string, (answer: FromServer | null) => void>()

  constructor(place: Place, events: SittingEvents) {
    this.#place = place
    this.#events = events
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#changed(update, origin))
    this.wire = new Wire(
      { ...place, doc: this.doc },
      {
        onRights: (mayWrite) => this.#rights(mayWrite),
        onSynced: () => this.#serverIsIn(),
        onHeard: (message) => this.#heard(message),
        onDenied: events.onDenied,
        onLost: () => events.onConnected(false),
        onUnanswered: events.onUnanswered,
      },
    )
    this.wire.provider.on('awarenessChange', () => events.onPeers(this.#peers()))
  }

  get isIn(): boolean {
    return this.#isIn
  }

  get unsaved(): boolean {
    return this.#unsaved.any
  }

  /** The text as it stands here, in exactly the form the server projects it to; null while it is not all in. */
  show(): Document | null {
    const shown = this.#isIn ? documentFromYjs(this.doc) : null
    return shown?.ok ? shown.value : null
  }

  /** Asks for a flush; null when there was no answer in `patience` milliseconds, or the sitting ended. */
  async ask(patience: number): Promise<FromServer | null> {
    const id = crypto.randomUUID()
    const answer = new Promise<FromServer | null>((resolve) => this.#answers.set(id, resolve))
    const timer = setTimeout(() => this.#answers.get(id)?.(null), patience)
    this.wire.askFlush(id)
    try {
      return await answer
    } finally {
      clearTimeout(timer)
      this.#answers.delete(id)
    }
  }

  /** What this member's device has beyond the document, as a text: what was refused. It is only looked at. */
  async kept(): Promise<Document | null> {
    const { articleId, schemaVersion, user } = this.#place
    const kept = await readDevice(deviceName(articleId, schemaVersion, user.id))
    if (!kept || this.#closed || Y.snapshotContainsUpdate(Y.snapshot(this.doc), kept)) return null
    const both = new Y.Doc()
    Y.applyUpdate(both, Y.encodeStateAsUpdate(this.doc))
    Y.applyUpdate(both, kept)
    const shown = documentFromYjs(both)
    both.destroy()
    return shown.ok && canonicalJson(shown.value) !== canonicalJson(this.show()) ? shown.value : null
  }

  /** Leaves. What the device has stays there. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const answer of this.#answers.values()) answer(null)
    this.wire.close()
    this.#device?.close()
    this.doc.destroy()
  }

  #rights(mayWrite: boolean): void {
    if (this.#closed) return
    const changed = this.mayWrite !== null && this.mayWrite !== mayWrite
    this.mayWrite ??= mayWrite
    if (mayWrite && !changed && !this.#device) this.#openDevice()
    this.#events.onRights(mayWrite)
  }

  #openDevice(): void {
    const { articleId, schemaVersion, user } = this.#place
    const name = { articleId, schemaVersion, userId: user.id }
    this.#device = openDevice(this.doc, name, () => this.#events.onDevice(false))
    void this.#device.ready.then((keeps) => {
      if (this.#closed) return
      this.#deviceReady = true
      this.#unsaved.recheck()
      this.#events.onUnsaved(this.#unsaved.any)
      this.#events.onDevice(keeps)
      this.#settle()
    })
  }

  #serverIsIn(): void {
    if (this.#closed) return
    this.#synced = true
    this.#events.onConnected(true)
    this.#settle()
  }

  #settle(): void {
    if (this.#isIn || !this.#synced || (this.mayWrite && !this.#deviceReady)) return
    // Without its seeded lines it is not the article: an editor would fill it, and the real text would come twice.
    if (!documentFromYjs(this.doc).ok) return
    this.#isIn = true
    this.#events.onIn()
  }

  #changed(update: Uint8Array, origin: unknown): void {
    if (origin !== this.wire.provider) {
      this.#unsaved.add(update)
      this.#events.onUnsaved(true)
    }
    this.#events.onChange()
  }

  #heard(message: FromServer): void {
    if (this.#closed) return
    if (message.type === 'rights') this.#rights(message.mayWrite)
    if ('id' in message) this.#answers.get(message.id)?.(message)
    if (message.type === 'stored') {
      this.#unsaved.stored(message.snapshot)
      this.#events.onUnsaved(this.#unsaved.any)
    }
    this.#events.onHeard(message)
  }

  #peers(): Peer[] {
    const states = [...(this.wire.provider.awareness?.getStates().values() ?? [])]
    const others = states.flatMap(({ user }) => (isPeer(user) && user.id !== this.#place.user.id ? [user] : []))
    return [...new Map(others.map(({ id, name }) => [id, { id, name }])).values()]
  }
}

const isPeer = (user: unknown): user is Peer =>
  typeof user === 'object' && user !== null && typeof (user as Peer).id === 'string'
