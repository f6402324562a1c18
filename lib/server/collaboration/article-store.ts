import * as Y from 'yjs'
import type { NotStored } from '#lib/body/collaboration.ts'
import type { Result } from '#lib/kit/result.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { chooseAuthors } from './choose-author.ts'

/** `failed` is tried again by itself; `schema` after the next change; `refused` never. */
export type Outcome = 'stored' | NotStored | 'refused'

/** Milliseconds: a store follows the last keystroke by `quiet`, the first by at most `longest`; failures wait longer each time. */
export type Pace = { quiet: number; longest: number; retryFrom: number; retryTo: number }
export const PACE: Pace = { quiet: 1000, longest: 5000, retryFrom: 1000, retryTo: 30_000 }

export type Ports = {
  /** Merges the update into the stored state. Throws when the database cannot be reached. */
  save(author: Member, update: Uint8Array): Promise<Result<unknown, Refusal>>
  onStored(snapshot: Uint8Array): void
  onNotStored(reason: NotStored): void
  onRefused(): void
}

/**
 * When and in whose name one open article is stored. It stands in for Hocuspocus' own debouncer, which (4.7.0) forgets
 * a failed store: the document is neither "debounced" nor "executing" afterwards, so the last one to leave unloads it
 * with text that exists nowhere else. Here what is not stored stays `dirty`, is tried again, and keeps it in memory.
 */
export class ArticleStore {
  readonly #doc: Y.Doc
  readonly #ports: Ports
  readonly #pace: Pace
  #changes = 0
  #storedUpTo = 0
  #writers = new Map<string, { actor: Member; at: number }>()
  #author: Member | null = null
  readonly #typedAt = new Map<string, number>()
  readonly #authorAt = new Map<string, number>()
  #running: Promise<Outcome> | null = null
  #timer: NodeJS.Timeout | undefined
  #dirtySince = 0
  #failures = 0

  constructor(doc: Y.Doc, ports: Ports, pace: Pace = PACE) {
    this.#doc = doc
    this.#ports = ports
    this.#pace = pace
  }

  get dirty(): boolean {
    return this.#changes > this.#storedUpTo
  }

  /** A change by `actor` is in the document. Call it in the same tick: between the two the text would look stored. */
  typed(actor: Member): void {
    const at = Date.now()
    if (!this.dirty) this.#dirtySince = at
    this.#changes += 1
    this.#writers.set(actor.id, { actor, at })
    this.#typedAt.set(actor.id, at)
    // While stores fail keystrokes must not bring the next try forward: that is how a slow database gets a storm.
    if (this.#failures === 0) this.#schedule(Math.min(this.#pace.quiet, this.#dirtySince + this.#pace.longest - at))
  }

  /** Stores now. Resolves once everything typed before the call is in the database, or with why it is not. */
  async storeNow(): Promise<Outcome> {
    const upTo = this.#changes
    while (this.#storedUpTo < upTo) {
      const outcome = await this.#run()
      if (outcome !== 'stored') return outcome
    }
    return 'stored'
  }

  /** Ends all timers. What is dirty stays in the document and is not stored any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#storedUpTo = this.#changes = Number.MAX_SAFE_INTEGER
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.storeNow(), Math.max(0, ms))
  }

  #run(): Promise<Outcome> {
    this.#running ??= this.#store().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #store(): Promise<Outcome> {
    clearTimeout(this.#timer)
    const upTo = this.#changes
    const writers = this.#writers
    this.#writers = new Map()
    const update = Y.encodeStateAsUpdate(this.#doc)
    const snapshot = Y.encodeSnapshot(Y.snapshot(this.#doc))
    const outcome = await this.#tryAuthors(writers, update)
    if (outcome !== 'stored') return this.#notStored(outcome, writers)
    this.#failures = 0
    this.#storedUpTo = Math.max(this.#storedUpTo, upTo)
    this.#dirtySince = Date.now()
    if (this.dirty) this.#schedule(this.#pace.quiet)
    this.#ports.onStored(snapshot)
    return 'stored'
  }

  async #tryAuthors(writers: Map<string, { actor: Member; at: number }>, update: Uint8Array): Promise<Outcome> {
    const now = Date.now()
    const pen = { writers, author: this.#author, typedAt: this.#typedAt, authorAt: this.#authorAt }
    try {
      for (const author of chooseAuthors(pen, now)) {
        const result = await this.#ports.save(author, update)
        if (result.ok) {
          this.#author = author
          this.#authorAt.set(author.id, now)
          return 'stored'
        }
        if (result.refusal.kind === 'invalid') return 'schema'
      }
      return 'refused'
    } catch (error) {
      console.error('[collaboration] a text could not be stored; it stays in memory and is tried again:', error)
      return 'failed'
    }
  }

  #notStored(outcome: Exclude<Outcome, 'stored'>, writers: Map<string, { actor: Member; at: number }>): Outcome {
    // Somebody else typed meanwhile, who may still write: then theirs is the next store, with everything in it.
    if (outcome === 'refused' && [...this.#writers.keys()].some((id) => !writers.has(id))) {
      this.#schedule(0)
      return 'failed'
    }
    if (outcome === 'refused') {
      this.#ports.onRefused()
      return outcome
    }
    for (const [id, writer] of writers) if (!this.#writers.has(id)) this.#writers.set(id, writer)
    if (outcome === 'failed') {
      this.#schedule(Math.min(this.#pace.retryFrom * 2 ** this.#failures, this.#pace.retryTo))
      this.#failures += 1
    }
    this.#ports.onNotStored(outcome)
    return outcome
  }
}
