import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { handshake, sharedName } from '#lib/body/collaboration.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom } from '#lib/commands/testing.ts'
import { DOORS } from './doors.ts'
import { Guest } from './guest.ts'
import { Hub } from './hub.ts'
import { FAST, until } from './testing.ts'

let newsroom: Newsroom
let name: string
let hub: Hub

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const sectionId = newsroom.sectionId('internasional')
  const document = documentOf('Prancis prihatin', 'Awal.')
  name = sharedName(done(await createArticle(newsroom.cast.ani, { sectionId, document }, new Date())).articleId)
  hub = new Hub({ ...DOORS, member: async () => ({ actor: newsroom.cast.ani }) }, FAST)
})
afterEach(() => hub.close(1000))

const request = new Request('http://naskah.test')

/** A socket without a network: what the server sends is kept, what a client would send is handed over by the test. */
function plug() {
  const ends: string[] = []
  const received: Uint8Array[] = []
  const guest = new Guest(newsroom.cast.ani, 'session', { close: (_code, reason) => ends.push(reason), terminate() {} })
  const socket = { readyState: 1, send: (data: unknown) => received.push(data as Uint8Array), close() {} }
  const client = hub.hocuspocus.handleConnection(socket, request, { guest })
  const send = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, name)
    write(encoder)
    client.handleMessage(encoding.toUint8Array(encoder))
  }
  const authenticate = () =>
    send((encoder) => {
      for (const number of [2, 0]) encoding.writeVarUint(encoder, number)
      encoding.writeVarString(encoder, handshake(SCHEMA_VERSION))
    })
  const update = (bytes: Uint8Array) =>
    send((encoder) => {
      for (const number of [0, 2]) encoding.writeVarUint(encoder, number)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  return { guest, ends, received, authenticate, update }
}

const typing = (doc: Y.Doc): Uint8Array => {
  const mine = new Y.Doc()
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(mine)
  const text = (mine.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
  text.insert(text.length, ' Ditulis ke dokumen yatim.')
  return Y.encodeStateAsUpdate(mine, before)
}

test('a connection bound to a document that was just let go of takes nothing in, and is closed', async () => {
  const tab = plug()
  tab.authenticate()
  await until(() => tab.guest.connection)
  const [document] = [...hub.hocuspocus.documents.values()]
  if (!document) throw new Error('nothing is open')
  hub.hocuspocus.documents.delete(name)
  tab.update(typing(document))
  await until(() => tab.ends.length > 0)
  expect(tab.ends).toEqual(['reset'])
  expect(JSON.stringify(document.getXmlFragment('body'))).not.toContain('yatim')
})

test('who was sent away cannot come in again through the same socket', async () => {
  const tab = plug()
  tab.authenticate()
  await until(() => tab.guest.connection)
  tab.guest.deny('signed-out')
  tab.authenticate()
  await until(() => tab.received.some((bytes) => reasonOf(bytes) === 'unavailable'))
})

test('a late unload of an older document lets the one that is open alone', async () => {
  const { guest } = plug()
  const config = { readOnly: false, isAuthenticated: true }
  const load = () => hub.hocuspocus.createDocument(name, request, 'socket', config, { guest })
  const old = await load()
  await hub.hocuspocus.unloadDocument(old)
  const open = await load()
  expect(open).not.toBe(old)
  await hub.hocuspocus.unloadDocument(old)
  expect(hub.holds(open)).toBe(true)
  expect(hub.holds(old)).toBe(false)
})

/** The reason of a "permission denied", or null. */
function reasonOf(bytes: Uint8Array): string | null {
  const decoder = decoding.createDecoder(bytes)
  decoding.readVarString(decoder)
  if (decoding.readVarUint(decoder) !== 2 || decoding.readVarUint(decoder) !== 1) return null
  return decoding.readVarString(decoder)
}
