import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import type * as Y from 'yjs'
import {
  CLOSE,
  type Denial,
  decodeMessage,
  encodeMessage,
  type FromServer,
  handshake,
  isDenial,
  sharedName,
} from '#lib/body/collaboration.ts'

export type WireEvents = {
  /** Let in, for the first time or again. */
  onRights(mayWrite: boolean): void
  /** The document holds what the server holds. */
  onSynced(): void
  onHeard(message: FromServer): void
  onDenied(reason: Denial | 'too-big'): void
  onLost(): void
  /** Several attempts in a row met nobody. */
  onUnanswered(): void
}

type Options = { url: string; articleId: string; schemaVersion: number; doc: Y.Doc; WebSocket?: unknown }

const HEARD: readonly FromServer['type'][] = [
  'stored',
  'not-stored',
  'refused',
  'rights',
  'article-changed',
  'denied',
  'flushed',
  'flush-failed',
]

/** Attempts that fail before somebody looks whether the session still holds: a browser cannot see a 401. */
const FEW = 2

/** The connection of one document to the server: opens again by itself until it is closed. */
export class Wire {
  readonly provider: HocuspocusProvider
  readonly #socket: HocuspocusProviderWebsocket
  #closed = false
  #failures = 0

  constructor({ url, articleId, schemaVersion, doc, WebSocket }: Options, events: WireEvents) {
    const polyfill = WebSocket ? { WebSocketPolyfill: WebSocket } : {}
    this.#socket = new HocuspocusProviderWebsocket({ url, ...polyfill, maxDelay: 10_000 })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: sharedName(articleId),
      document: doc,
      token: handshake(schemaVersion),
      onAuthenticated: ({ scope }) => {
        this.#failures = 0
        events.onRights(scope === 'read-write')
      },
      onAuthenticationFailed: ({ reason }) => events.onDenied(isDenial(reason) ? reason : 'unavailable'),
      onSynced: ({ state }) => state && events.onSynced(),
      onStateless: ({ payload }) => {
        const message = decodeMessage<FromServer>(payload, HEARD)
        if (message) events.onHeard(message)
      },
    })
    this.#socket.on('close', ({ event }: { event: CloseEvent | undefined }) => {
      if (this.#closed) return
      this.#failures += 1
      if (event?.code === CLOSE.tooBig) events.onDenied('too-big')
      else if (event?.code === CLOSE.denied && isDenial(event.reason)) events.onDenied(event.reason)
      else if (this.#failures > FEW) events.onUnanswered()
    })
    this.#socket.on('status', ({ status }: { status: WebSocketStatus }) => {
      if (this.#closed || status !== WebSocketStatus.Disconnected) return
      // A socket that is given up without its close event leaves the provider believing it is in: then the next
      // handshake would be no news to it, and the text would seem unconnected for ever (hocuspocus 4.8.0).
      this.provider.onClose()
      events.onLost()
    })
    globalThis.addEventListener?.('offline', this.#giveUp)
    this.provider.attach()
  }

  /** Whether messages reach the server as far as can be known. */
  get isOpen(): boolean {
    return this.#socket.status === WebSocketStatus.Connected && this.provider.isAuthenticated
  }

  /** The browser knows at once that the network is gone; the socket would find out after half a minute of silence. */
  readonly #giveUp = (): void => {
    if (this.#socket.status === WebSocketStatus.Connected) {
      this.#socket.onClose({ event: { code: 4408, reason: 'offline' } as CloseEvent })
    }
  }

  askFlush(id: string): void {
    this.provider.sendStateless(encodeMessage({ type: 'flush', id }))
  }

  /** Ends the socket, so that a new one begins with a new handshake; waits `ms` milliseconds before. */
  again(ms: number): void {
    this.#socket.disconnect()
    setTimeout(() => !this.#closed && void this.#socket.connect(), ms)
  }

  /** Waits until somebody calls `again`. */
  rest(): void {
    this.#socket.disconnect()
  }

  close(): void {
    this.#closed = true
    globalThis.removeEventListener?.('offline', this.#giveUp)
    this.provider.destroy()
    this.#socket.destroy()
  }
}
