import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Hocuspocus, WebSocketLike } from '@hocuspocus/server'
import crossws from 'crossws/adapters/node'
import { CLOSE, MESSAGE_BYTES } from '#lib/body/collaboration.ts'
import { EVENT_CHANNEL, type Heard } from '#lib/db/append-event.ts'
import { isOwnOrigin } from '#lib/edge/origin.ts'
import { env } from '#lib/env.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { PACE, type Pace } from './collaboration/article-store.ts'
import { DOORS, type Doors } from './collaboration/doors.ts'
import { Guest } from './collaboration/guest.ts'
import type { Context } from './collaboration/hooks.ts'
import { Hub } from './collaboration/hub.ts'
import { listen } from './listen.ts'

export type CollaborationOptions = {
  /** Origins whose pages may connect, such as `https://www.example.com`. Unless given: the site's own. */
  allowedOrigins?: readonly string[]
  /** Where events are heard. Unless given: DATABASE_URL. */
  databaseUrl?: string
  /** For tests. */
  doors?: Doors
  pace?: Pace
}

export type Collaboration = {
  /** Takes over an HTTP upgrade. The caller has seen to it that its path is the collaboration's. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Takes no more text in, stores what is not stored yet and closes all connections. Resolves within about ten seconds. */
  close(): Promise<void>
}

/** Sessions also end by themselves, without an event. In milliseconds. */
const RECHECK = 5 * 60 * 1000
const PATIENCE = 8000

/** Live editing over WebSockets: Yjs through Hocuspocus, stored through `saveArticle`. One a process. */
export function createCollaboration(options: CollaborationOptions = {}): Collaboration {
  const hub = new Hub(options.doors ?? DOORS, options.pace ?? PACE)
  const sockets = openSockets(hub, isAllowed(options.allowedOrigins))
  const listener = listen({
    connectionString: options.databaseUrl ?? env().DATABASE_URL,
    channel: EVENT_CHANNEL,
    onMessage: (payload) => heard(hub, payload),
    onGap: () => hub.recheckAll(),
  })
  const timer = setInterval(() => hub.recheckAll(), RECHECK).unref()
  return {
    handleUpgrade(request, socket, head) {
      socket.on('error', () => socket.destroy())
      sockets.handleUpgrade(request, socket, head).catch(() => socket.destroy())
    },
    async close() {
      clearInterval(timer)
      await hub.close(PATIENCE)
      await listener.close()
      sockets.closeAll(CLOSE.goingAway, 'restart')
      setTimeout(() => sockets.closeAll(CLOSE.goingAway, 'restart', true), 1000).unref()
    },
  }
}

/** Anybody with the database's password can ring this bell: what is no event of ours must not end the process. */
function heard(hub: Hub, payload: string): void {
  try {
    hub.hear(JSON.parse(payload) as Heard)
  } catch (error) {
    console.error('[collaboration] an announcement could not be read:', error)
  }
}

const isAllowed = (origins: readonly string[] | undefined) => (headers: Headers) => {
  const origin = headers.get('origin')
  return origins ? origins.includes(origin ?? '') : isOwnOrigin(origin, headers.get('host'))
}

type Session = { actor: Member; sessionId: string }

/** Who may not come in is answered on the HTTP request, before there is a WebSocket. */
function openSockets(hub: Hub, allowed: (headers: Headers) => boolean) {
  const clients = new WeakMap<object, ReturnType<Hocuspocus<Context>['handleConnection']>>()
  return crossws({
    serverOptions: { maxPayload: MESSAGE_BYTES },
    hooks: {
      async upgrade(request) {
        if (!allowed(request.headers)) return refusal(403, 'Forbidden')
        if (hub.closing) return refusal(503, 'Service Unavailable')
        const session = await hub.doors.enter(request.headers.get('cookie'))
        return session ? { context: { session } } : refusal(401, 'Unauthorized')
      },
      open(peer) {
        const { actor, sessionId } = peer.context.session as Session
        const guest = new Guest(actor, sessionId, peer)
        const socket = peer.websocket as unknown as WebSocketLike
        clients.set(peer, hub.hocuspocus.handleConnection(socket, peer.request as Request, { guest }))
      },
      message: (peer, message) => clients.get(peer)?.handleMessage(message.uint8Array()),
      close: (peer, { code, reason }) => clients.get(peer)?.handleClose({ code: code ?? 1006, reason: reason ?? '' }),
      // A broken socket is closed as well: nothing else is to be done, and what it brought is no news for the log.
      error: () => {},
    },
  })
}

const refusal = (status: number, statusText: string): Response => new Response(null, { status, statusText })
