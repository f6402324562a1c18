import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_DOCUMENT } from '#lib/body/document.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { statusOf } from './status.ts'
import { documentOf, FakeServer, HASH, pause, sessionAt, textOf, type, until } from './testing.ts'
import type { TextSession } from './text-session.ts'

let server: FakeServer
let sessions: TextSession[] = []

beforeEach(async () => {
  server = new FakeServer()
  await server.start()
})
afterEach(async () => {
  for (const session of sessions) session.close()
  sessions = []
  await server.stop()
})

function begin(over: Parameters<typeof sessionAt>[1] = {}): TextSession {
  const session = sessionAt(server, over)
  sessions.push(session)
  session.start()
  return session
}
async function bound(): Promise<TextSession> {
  const session = begin()
  await until(() => session.state.bound && server.connections.size > 0)
  server.store()
  await until(() => !session.state.unsaved)
  return session
}
const status = (session: TextSession) => statusOf({ ...session.state, kept: session.state.kept !== null })

describe('opening', () => {
  test('binds a writer once the server is in, with the server’s text', async () => {
    const session = begin()
    expect(session.state.bound).toBeNull()
    expect(session.document()).toEqual(EMPTY_DOCUMENT)
    await until(() => session.state.bound)
    expect(textOf(session.document())).toBe('Awal.')
  })

  test('never binds to a document that was not seeded', async () => {
    server.state = Y.encodeStateAsUpdate(new Y.Doc())
    const session = begin({ initial: documentOf('Seperti dulu.') })
    await until(() => session.state.connected)
    await pause(200)
    expect(session.state.bound).toBeNull()
    expect(session.state.open).toBe(false)
    expect(textOf(session.document())).toBe('Seperti dulu.')
    expect(server.doc?.store.clients.size).toBe(0)
  })

  test('never binds with another schema, and says so', async () => {
    server.deny = 'schema'
    const session = begin()
    await until(() => session.state.stop)
    expect(status(session)).toBe('denied-schema')
    expect(session.state.bound).toBeNull()
    await pause(200)
    expect(server.connections.size).toBe(0)
  })

  test('shows a reader the server’s text as it grows, and binds nothing', async () => {
    server.mayWrite = false
    const session = begin()
    await until(() => session.state.open)
    server.type(' Lanjut.')
    await until(() => textOf(session.state.document) === 'Awal. Lanjut.')
    expect(session.state.bound).toBeNull()
    expect(status(session)).toBe('read-only')
  })
})

describe('the save line', () => {
  test('says stored of nothing but what the database holds', async () => {
    const session = await bound()
    expect(session.state.unsaved).toBe(false)
    type(session, ' Baru.')
    expect(session.state.unsaved).toBe(true)
    expect(status(session)).toBe('saving')
    await until(() => server.text.includes('Baru.'))
    expect(session.state.unsaved).toBe(true)
    server.store()
    await until(() => !session.state.unsaved)
    expect(status(session)).toBe('stored')
  })

  test('a snapshot from before the last keystroke does not count', async () => {
    const session = await bound()
    const before = Buffer.from(Y.encodeSnapshot(Y.snapshot(server.doc as Y.Doc))).toString('base64')
    type(session, 'a')
    server.tell({ type: 'stored', snapshot: before })
    await pause(100)
    expect(session.state.unsaved).toBe(true)
  })

  test('a deletion counts as well', async () => {
    const session = await bound()
    const doc = session.state.bound?.doc as Y.Doc
    ;((doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText).delete(0, 2)
    expect(session.state.unsaved).toBe(true)
    await pause(100)
    server.store()
    await until(() => !session.state.unsaved)
  })

  test('what others write is none of its business', async () => {
    const [mine, other] = [await bound(), begin({ user: { id: 'citra', name: 'Citra' } })]
    await until(() => other.state.bound)
    type(other, ' Dari Citra.')
    await until(() => textOf(mine.document()).includes('Dari Citra.'))
    expect(mine.state.unsaved).toBe(false)
  })

  test('says when the server cannot store, and when it is gone', async () => {
    const session = await bound()
    type(session, 'a')
    server.tell({ type: 'not-stored', reason: 'schema' })
    await until(() => status(session) === 'not-storable')
    server.tell({ type: 'not-stored', reason: 'failed' })
    // Node keeps nothing on a device.
    await until(() => status(session) === 'unsafe')
    server.store()
    await until(() => status(session) === 'stored')
    await server.stop()
    await until(() => status(session) === 'stored-offline')
    type(session, 'b')
    expect(status(session)).toBe('unsafe')
  })

  test('text typed while the line was cut reaches the server when it is back', async () => {
    const session = await bound()
    server.cut()
    await until(() => !session.state.connected)
    type(session, ' Tanpa jaringan.')
    await until(() => session.state.connected)
    await until(() => server.text.includes('Tanpa jaringan.'))
    expect(session.state.unsaved).toBe(true)
  })
})

describe('a change of rights', () => {
  test('freezes a writer at once; what was not stored is kept apart and never shown as the article’s', async () => {
    const session = await bound()
    server.cut()
    await until(() => !session.state.connected)
    type(session, ' Terlambat.')
    server.mayWrite = false
    await until(() => session.state.open && !session.state.mayWrite)
    expect(session.state.bound).toBeNull()
    expect(textOf(session.document())).toBe('Awal.')
    expect(session.state.kept && textOf(session.state.kept)).toBe('Awal. Terlambat.')
    expect(status(session)).toBe('kept')
    await pause(200)
    expect(server.text).toBe('Awal.')
  })

  test('keeps nothing apart when everything was stored, and gives the pen back', async () => {
    const session = await bound()
    server.mayWrite = false
    server.tell({ type: 'rights', mayWrite: false })
    await until(() => session.state.open && !session.state.mayWrite)
    expect(session.state.kept).toBeNull()
    server.mayWrite = true
    server.tell({ type: 'rights', mayWrite: true })
    await until(() => session.state.bound)
    expect(textOf(session.document())).toBe('Awal.')
  })

  test('a reader forgets what the server forgot', async () => {
    server.mayWrite = false
    const session = begin()
    await until(() => session.state.open && server.connections.size > 0)
    server.type(' Ditolak.')
    await until(() => textOf(session.state.document).includes('Ditolak.'))
    server.tell({ type: 'refused' })
    server.cut()
    await until(() => session.state.open && textOf(session.state.document) === 'Awal.')
  })

  test('ends with the session of the member, with the text left on the page', async () => {
    const session = await bound()
    type(session, ' Terakhir.')
    server.tell({ type: 'denied', reason: 'signed-out' })
    await until(() => session.state.stop === 'signed-out')
    expect(session.state.bound).toBeNull()
    expect(textOf(session.state.document)).toBe('Awal. Terakhir.')
    expect(session.state.kept).not.toBeNull()
    session.start()
    await until(() => session.state.bound)
    expect(status(session)).not.toBe('denied-signed-out')
  })

  test('a server that answers nobody is asked about the session', async () => {
    const session = begin({ isSignedIn: async () => false, url: 'ws://127.0.0.1:1' })
    await until(() => session.state.stop === 'signed-out', 20_000)
  }, 30_000)
})

describe('a flush', () => {
  test('answers with the hash when server and page show the same', async () => {
    const session = await bound()
    type(session, ' Siap.')
    expect(await session.flush()).toEqual({ ok: true, contentHash: HASH })
    expect(session.state.flushing).toBe(true)
    await until(() => !session.state.flushing)
  })

  test('lets typing go on as soon as what it was for is done', async () => {
    const session = await bound()
    await session.flush()
    session.thaw()
    expect(session.state.flushing).toBe(false)
  })

  test('is asked for again when somebody typed meanwhile', async () => {
    const session = await bound()
    const old = canonicalJson(session.document())
    let first = true
    server.flush = (id) => {
      if (!first) return server.flushed(id)
      first = false
      return { type: 'flushed', id, contentHash: 'b'.repeat(64), document: old }
    }
    type(session, ' Beda.')
    expect(await session.flush()).toEqual({ ok: true, contentHash: HASH })
    expect(server.flushes).toHaveLength(2)
  })

  test('never hands out the hash of another text', async () => {
    const session = await bound()
    const old = canonicalJson(session.document())
    type(session, ' Beda.')
    server.flush = (id) => ({ type: 'flushed', id, contentHash: HASH, document: old })
    expect(await session.flush()).toEqual({ ok: false, reason: 'changed' })
  })

  test('says why it failed', async () => {
    const session = await bound()
    server.flush = (id) => ({ type: 'flush-failed', id, reason: 'failed' })
    expect(await session.flush()).toEqual({ ok: false, reason: 'failed' })
    server.cut()
    await until(() => !session.state.connected)
    expect(await session.flush()).toEqual({ ok: false, reason: 'not-open' })
  })
})
