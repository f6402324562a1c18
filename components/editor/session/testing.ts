import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Connection, Hocuspocus, type WebSocketLike } from '@hocuspocus/server'
import crossws from 'crossws/adapters/node'
import * as Y from 'yjs'
import { decodeMessage, encodeMessage, type FromClient, type FromServer } from '#lib/body/collaboration.ts'
import { type Document, EMPTY_DOCUMENT } from '#lib/body/document.ts'
import { documentFromYjs, yjsFromDocument } from '#lib/body/yjs.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { TextSession } from './text-session.ts'

/** A collaboration server without a database that does what a test tells it. For tests only. */
export const ARTICLE = '01a20538-c232-713e-a8a4-678c23c4c346'
export const HASH = 'a'.repeat(64)

export const documentOf = (text: string): Document => ({
  ...EMPTY_DOCUMENT,
  headline: 'Judul',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
})

export class FakeServer {
  /** What the next handshake is answered with. */
  mayWrite = true
  deny: string | null = null
  /** What is loaded when somebody is the first. */
  state = yjsFromDocument(documentOf('Awal.'))
  /** A flush is answered with the document as it stands, unless this says otherwise. */
  flush: ((id: string) => FromServer | null) | null = null
  readonly flushes: string[] = []
  readonly connections = new Set<Connection>()
  url = ''
  readonly #hocuspocus: Hocuspocus
  readonly #server = createServer()
  readonly #sockets: ReturnType<typeof crossws>

  constructor() {
    const fake = this
    this.#hocuspocus = new Hocuspocus({
      quiet: true,
      async onAuthenticate({ connectionConfig }) {
        if (fake.deny) throw { reason: fake.deny }
        connectionConfig.readOnly = !fake.mayWrite
      },
      async onLoadDocument({ document }) {
        Y.applyUpdate(document, fake.state)
      },
      async connected({ connection }) {
        fake.connections.add(connection)
      },
      async onDisconnect({ document }) {
        for (const one of fake.connections) if (!document.hasConnection(one)) fake.connections.delete(one)
      },
      async onStateless({ payload, connection }) {
        const message = decodeMessage<FromClient>(payload, ['flush'])
        if (!message) return
        fake.flushes.push(message.id)
        const answer = fake.flush ? fake.flush(message.id) : fake.flushed(message.id)
        if (answer) connection.sendStateless(encodeMessage(answer))
      },
    })
    const clients = new WeakMap<object, ReturnType<Hocuspocus['handleConnection']>>()
    this.#sockets = crossws({
      hooks: {
        open: (peer) => {
          const socket = peer.websocket as unknown as WebSocketLike
          clients.set(peer, this.#hocuspocus.handleConnection(socket, peer.request as Request))
        },
        message: (peer, message) => clients.get(peer)?.handleMessage(message.uint8Array()),
        close: (peer) => clients.get(peer)?.handleClose(),
      },
    })
    this.#server.on('upgrade', (request, socket, head) => void this.#sockets.handleUpgrade(request, socket, head))
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get doc(): Y.Doc | undefined {
    return [...this.#hocuspocus.documents.values()][0]
  }

  /** The first paragraph as the server has it. */
  get text(): string {
    const shown = this.doc && documentFromYjs(this.doc)
    return shown?.ok ? textOf(shown.value) : ''
  }

  /** Somebody else types at the end of the first paragraph. */
  type(text: string): void {
    if (!this.doc) throw new Error('nobody has it open')
    typeInto(this.doc, text)
  }

  tell(message: FromServer): void {
    for (const connection of this.connections) connection.sendStateless(encodeMessage(message))
  }

  /** As if everything that reached the server were in the database now. */
  store(): void {
    if (!this.doc) return
    const snapshot = Buffer.from(Y.encodeSnapshot(Y.snapshot(this.doc))).toString('base64')
    this.tell({ type: 'stored', snapshot })
  }

  flushed(id: string): FromServer | null {
    const shown = this.doc && documentFromYjs(this.doc)
    return shown?.ok ? { type: 'flushed', id, contentHash: HASH, document: canonicalJson(shown.value) } : null
  }

  /** Breaks every connection; the clients come back by themselves. */
  cut(): void {
    this.#sockets.closeAll(1012, 'cut', true)
  }

  async stop(): Promise<void> {
    this.cut()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** A member's tab at the article. */
export function sessionAt(
  server: FakeServer,
  over: Partial<ConstructorParameters<typeof TextSession>[0]> = {},
): TextSession {
  return new TextSession({
    url: server.url,
    articleId: ARTICLE,
    user: { id: 'ani', name: 'Ani' },
    schemaVersion: 1,
    initial: EMPTY_DOCUMENT,
    mayWrite: true,
    isSignedIn: async () => true,
    ...over,
  })
}

/** Types at the end of the first paragraph of a bound session. */
export function type(session: TextSession, text: string): void {
  if (!session.state.bound) throw new Error('nothing is bound')
  typeInto(session.state.bound.doc, text)
}

function typeInto(doc: Y.Doc, text: string): void {
  const first = (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
  first.insert(first.length, text)
}

export const textOf = ({ body }: Document): string => body.content?.[0]?.content?.[0]?.text ?? ''

export async function until<T>(what: () => T, ms = 5000): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  for (;;) {
    const value = what()
    if (value) return value as NonNullable<T>
    if (Date.now() > end) throw new Error(`did not come to be within ${ms} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
