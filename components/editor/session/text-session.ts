import type { Denial, FromServer } from '#lib/body/collaboration.ts'
import type { Document } from '#lib/body/document.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { type Place, Sitting } from './sitting.ts'
import { CLOSED, type Flushed, firstState, type SessionState } from './state.ts'

export type SessionOptions = Place & {
  initial: Document
  mayWrite: boolean
  /** Whether the member is still signed in; asked when the server does not answer. */
  isSignedIn: () => Promise<boolean>
}

/** Milliseconds. */
const RETRY = 5000
const SLOW = 8000
const PROJECT = 250
const FLUSH = { patience: 20_000, attempts: 3, pause: 400, freeze: 1500 }

/**
 * One member at work on one article's text, in one tab.
 *
 * A writer's document is that of device and server together, and editors bind to it only when both are in. A reader's
 * is the server's alone: what this device has of refused writing never mixes with it, and is kept. So each change of
 * rights begins a new sitting with a new document; in between the last text is shown, and nothing can be typed.
 */
export class TextSession {
  #state: SessionState
  readonly #options: SessionOptions
  readonly #listeners = new Set<() => void>()
  #sitting: Sitting | null = null
  readonly #timers: { project?: Timer; slow?: Timer; thaw?: Timer } = {}

  constructor(options: SessionOptions) {
    this.#options = options
    this.#state = firstState(options.initial, options.mayWrite)
  }

  get state(): SessionState {
    return this.#state
  }

  /** For `useSyncExternalStore`. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins, or begins again after a stop that may be over: signed in again, a shorter text. */
  start = (): void => {
    this.close()
    this.#set({ stop: null })
    this.#begin()
  }

  /** Leaves the text on the page as it stands; nothing can be typed any more. */
  close = (): void => {
    const sitting = this.#sitting
    this.#sitting = null
    for (const timer of Object.values(this.#timers)) clearTimeout(timer)
    this.#timers.project = undefined
    this.#set({ ...CLOSED, document: sitting?.show() ?? this.#state.document })
    sitting?.close()
  }

  /** The text as it stands now, in exactly the form the server projects it to. */
  document = (): Document => this.#sitting?.show() ?? this.#state.document

  /**
   * Has everything typed so far put into the database, and makes sure that what is there is what this page shows. Others
   * may be typing: then once more, and at last `changed`. Nothing can be typed here until `thaw`, or shortly after.
   */
  flush = async (): Promise<Flushed> => {
    clearTimeout(this.#timers.thaw)
    this.#set({ flushing: true })
    const flushed = await this.#flush()
    this.#timers.thaw = setTimeout(this.thaw, FLUSH.freeze)
    return flushed
  }

  /** What the flush was for is done: typing goes on at once, so that no keystroke falls into the wait. */
  thaw = (): void => {
    clearTimeout(this.#timers.thaw)
    if (this.#state.flushing) this.#set({ flushing: false })
  }

  async #flush(): Promise<Flushed> {
    for (let attempt = 0; attempt < FLUSH.attempts; attempt += 1) {
      const sitting = this.#sitting
      if (!sitting?.isIn || !sitting.wire.isOpen) return { ok: false, reason: 'not-open' }
      const answer = await sitting.ask(FLUSH.patience)
      if (answer?.type === 'flush-failed') return { ok: false, reason: answer.reason }
      if (answer?.type !== 'flushed') return { ok: false, reason: 'timeout' }
      if (answer.document === canonicalJson(sitting.show())) return { ok: true, contentHash: answer.contentHash }
      await new Promise((resolve) => setTimeout(resolve, FLUSH.pause))
    }
    return { ok: false, reason: 'changed' }
  }

  #begin(): void {
    const sitting = new Sitting(this.#options, {
      onRights: (mayWrite) => this.#rights(mayWrite),
      onIn: () => this.#open(sitting),
      onConnected: (connected) => this.#set({ connected }),
      onChange: () => this.#project(),
      onUnsaved: (unsaved) => this.#unsaved(unsaved),
      onDevice: (device) => this.#set({ device }),
      onPeers: (peers) => this.#set({ peers }),
      onHeard: (message) => this.#heard(message),
      onDenied: (reason) => this.#denied(reason),
      onUnanswered: () => void this.#askWhetherSignedIn(sitting),
    })
    this.#sitting = sitting
  }

  #rights(mayWrite: boolean): void {
    const sitting = this.#sitting
    if (!sitting || sitting.mayWrite === mayWrite) {
      this.#set({ mayWrite })
      return
    }
    // What was written here and not stored is on the device: it is shown as such, never as the article's text.
    const kept = !mayWrite && sitting.unsaved ? sitting.show() : null
    this.close()
    this.#set({ mayWrite, kept, notStored: null })
    this.#begin()
  }

  #open(sitting: Sitting): void {
    const document = sitting.show() ?? this.#state.document
    this.#set({ open: true, document })
    if (sitting.mayWrite) this.#set({ kept: null, bound: { doc: sitting.doc, provider: sitting.wire.provider } })
    else void this.#lookForKept(sitting)
  }

  async #lookForKept(sitting: Sitting): Promise<void> {
    const onDevice = await sitting.kept()
    if (sitting !== this.#sitting) return
    // Without a device store what was refused is on this page alone.
    if (onDevice || this.#state.device === true) this.#set({ kept: onDevice })
  }

  #project(): void {
    this.#timers.project ??= setTimeout(() => {
      this.#timers.project = undefined
      this.#set({ document: this.document() })
    }, PROJECT)
  }

  #unsaved(unsaved: boolean): void {
    if (unsaved === this.#state.unsaved) return
    clearTimeout(this.#timers.slow)
    if (unsaved) this.#timers.slow = setTimeout(() => this.#set({ slow: true }), SLOW)
    this.#set({ unsaved, slow: false })
  }

  #heard(message: FromServer): void {
    if (message.type === 'stored') this.#set({ notStored: null })
    if (message.type === 'not-stored') this.#set({ notStored: message.reason })
    if (message.type === 'denied') this.#denied(message.reason)
    if (message.type === 'article-changed') {
      this.#set({ lastEvent: { name: message.name, actorId: message.actorId, at: Date.now() } })
    }
    // The server has forgotten what a reader may still have on the screen. A writer's document is told apart by the
    // handshake that follows: it says who may still write.
    if (message.type === 'refused' && this.#sitting?.mayWrite === false) this.start()
  }

  #denied(reason: Denial | 'too-big'): void {
    const sitting = this.#sitting
    if (!sitting) return
    if (reason === 'unavailable' || reason === 'full') {
      sitting.wire.again(RETRY)
      return
    }
    const kept = sitting.unsaved ? sitting.show() : this.#state.kept
    this.close()
    this.#set({ stop: reason, kept })
  }

  async #askWhetherSignedIn(sitting: Sitting): Promise<void> {
    const signedIn = await this.#options.isSignedIn()
    if (!signedIn && sitting === this.#sitting) this.#denied('signed-out')
  }

  #set(change: Partial<SessionState>): void {
    const news = Object.entries(change).some(([key, value]) => this.#state[key as keyof SessionState] !== value)
    if (!news) return
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

type Timer = ReturnType<typeof setTimeout>
