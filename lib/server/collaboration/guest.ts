import type { Connection } from '@hocuspocus/server'
import { CLOSE, type Denial, encodeMessage, type FromServer } from '#lib/body/collaboration.ts'
import type { Member } from '#lib/newsroom/actor.ts'

/** How the socket of a guest is ended: politely, then by force. */
export type Socket = { close(code: number, reason: string): void; terminate(): void }

/** How long a closing handshake may take, in milliseconds: one that never answers must not stay. */
const PATIENCE = 3000

/** One signed-in browser tab with one article open: a WebSocket, and the document's connection once it is let in. */
export class Guest {
  /** As the database last knew them: looked up again at each event that may change rights. */
  actor: Member
  readonly sessionId: string
  articleId: string | null = null
  connection: Connection | null = null
  gone = false
  readonly #socket: Socket
  #mayWrite: boolean | null = null

  constructor(actor: Member, sessionId: string, socket: Socket) {
    this.actor = actor
    this.sessionId = sessionId
    this.#socket = socket
  }

  tell(message: FromServer): void {
    this.connection?.sendStateless(encodeMessage(message))
  }

  /** Hocuspocus asks `readOnly` at each update it is about to apply, so this holds from the next message on. */
  setRights(mayWrite: boolean): void {
    if (!this.connection) return
    this.connection.readOnly = !mayWrite
    if (this.#mayWrite !== mayWrite) this.tell({ type: 'rights', mayWrite })
    this.#mayWrite = mayWrite
  }

  /** From now on nothing this guest sends changes the document, whatever the socket still delivers. */
  silence(): void {
    if (this.connection) this.connection.readOnly = true
  }

  deny(reason: Denial): void {
    this.tell({ type: 'denied', reason })
    this.leave(CLOSE.denied, reason)
  }

  /**
   * Ends the document's connection and the socket under it. Hocuspocus 4 (which lets several documents share a socket)
   * only ends the former, and its provider then waits for ever on an open socket that nobody answers.
   */
  leave(code: number, reason: string): void {
    if (this.gone) return
    this.gone = true
    this.silence()
    this.connection?.close({ code, reason })
    this.#socket.close(code, reason)
    setTimeout(() => this.#socket.terminate(), PATIENCE).unref()
  }
}
