import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import WebSocket from 'crossws/websocket'
import { encode } from 'next-auth/jwt'
import * as Y from 'yjs'
import { cookieName } from '#lib/auth/cookie.ts'
import { decodeMessage, encodeMessage, type FromServer, handshake, sharedName } from '#lib/body/collaboration.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { countWords } from '#lib/body/text.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/env.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { type Collaboration, type CollaborationOptions, createCollaboration } from '../collaboration.ts'

/** A collaboration server on a port of its own, and tabs that connect to it as browsers do. For tests only. */
export const ORIGIN = 'http://naskah.test'
export const FAST = { quiet: 50, longest: 200, retryFrom: 50, retryTo: 200 }

export type TestServer = { url: string; collaboration: Collaboration; stop(): Promise<void> }

export async function startServer(over: CollaborationOptions = {}): Promise<TestServer> {
  const collaboration = createCollaboration({ allowedOrigins: [ORIGIN], pace: FAST, ...over })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => collaboration.handleUpgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/collab`,
    collaboration,
    async stop() {
      await collaboration.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Signs a member in, straight in the database, and answers with the Cookie header of their browser. */
export async function signIn(member: Member): Promise<{ cookie: string; sessionId: string }> {
  const now = new Date()
  const session = await db().session.create({
    data: { userId: member.id, createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  })
  const token = await encode({ token: { sid: session.id }, secret: env().AUTH_SECRET, salt: cookieName() })
  return { cookie: `${cookieName()}=${token}`, sessionId: session.id }
}

/** The HTTP status that an upgrade is answered with; 101 when it is let in. */
export const knock = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new (WebSocket as unknown as NodeSocket)(url, [], { headers })
    socket.on('unexpected-response', (_request: unknown, response: { statusCode: number }) =>
      resolve(response.statusCode),
    )
    socket.on('open', () => {
      socket.close()
      resolve(101)
    })
    socket.on('error', () => {})
  })
type NodeSocket = new (
  url: string,
  protocols: string[],
  options: object,
) => { on(name: string, listener: (...values: never[]) => void): void; close(): void }

export type TabOptions = { cookie: string; doc?: Y.Doc | undefined; token?: string; origin?: string }

/** One browser tab with an article open. */
export class Tab {
  readonly doc: Y.Doc
  readonly provider: HocuspocusProvider
  readonly heard: FromServer[] = []
  readonly denied: string[] = []
  readonly scopes: string[] = []
  closes = 0
  readonly #socket: HocuspocusProviderWebsocket

  constructor(url: string, articleId: string, { cookie, doc, token, origin = ORIGIN }: TabOptions) {
    this.doc = doc ?? new Y.Doc()
    const Base = WebSocket as unknown as NodeSocket
    class Browser extends Base {
      constructor(address: string) {
        super(address, [], { headers: { cookie, origin } })
        this.on('error', () => {})
      }
    }
    this.#socket = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: Browser, delay: 100, minDelay: 100 })
    this.#socket.on('close', () => {
      this.closes += 1
    })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: sharedName(articleId),
      document: this.doc,
      token: token ?? handshake(SCHEMA_VERSION),
      onStateless: ({ payload }) => {
        const message = decodeMessage<FromServer>(payload, TYPES)
        if (message) this.heard.push(message)
      },
      onAuthenticationFailed: ({ reason }) => this.denied.push(reason),
      onAuthenticated: ({ scope }) => this.scopes.push(scope),
    })
    this.provider.attach()
  }

  last<T extends FromServer['type']>(type: T): Extract<FromServer, { type: T }> | undefined {
    return this.heard.findLast((message) => message.type === type) as Extract<FromServer, { type: T }> | undefined
  }

  get text(): string {
    const shown = documentFromYjs(this.doc)
    return shown.ok
      ? (shown.value.body.content?.map((block) => block.content?.map((t) => t.text).join('')).join('|') ?? '')
      : shown.refusal.kind
  }

  get words(): number {
    const shown = documentFromYjs(this.doc)
    return shown.ok ? countWords(shown.value) : -1
  }

  /** Types at the end of the first paragraph. */
  type(text: string): void {
    const paragraph = this.doc.getXmlFragment('body').get(0) as Y.XmlElement
    this.doc.transact(() => {
      if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()])
      const first = paragraph.get(0) as Y.XmlText
      first.insert(first.length, text)
    })
  }

  /** Whether all this tab shows is in the database, as far as it was told. */
  get isStored(): boolean {
    const snapshot = this.last('stored')?.snapshot
    if (!snapshot) return false
    return Y.snapshotContainsUpdate(Y.decodeSnapshot(Buffer.from(snapshot, 'base64')), Y.encodeStateAsUpdate(this.doc))
  }

  async flush(): Promise<FromServer> {
    const id = crypto.randomUUID()
    this.provider.sendStateless(encodeMessage({ type: 'flush', id }))
    return until(() => this.heard.find((message) => 'id' in message && message.id === id))
  }

  synced(): Promise<boolean> {
    return until(() => this.provider.isSynced)
  }

  /** As when the network fails: the socket breaks and is not opened again. */
  unplug(): void {
    this.#socket.disconnect()
  }

  plug(): void {
    void this.#socket.connect()
  }

  close(): void {
    this.provider.destroy()
    this.#socket.destroy()
  }
}

const TYPES = [
  'stored',
  'not-stored',
  'refused',
  'rights',
  'article-changed',
  'denied',
  'flushed',
  'flush-failed',
] as const

/** Waits for something to become true (or there), at most `ms` milliseconds. */
export async function until<T>(what: () => T | Promise<T>, ms = 5000): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  for (;;) {
    const value = await what()
    if (value) return value as NonNullable<T>
    if (Date.now() > end) throw new Error(`did not come to be within ${ms} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
