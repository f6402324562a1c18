import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Unsaved } from './unsaved.ts'

const snapshotOf = (doc: Y.Doc): string => Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64')

/** A page that writes, and the server that has what it was sent. */
function pair() {
  const [page, server] = [new Y.Doc(), new Y.Doc()]
  const unsaved = new Unsaved()
  const line: Uint8Array[] = []
  page.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'server') return
    unsaved.add(update)
    line.push(update)
  })
  const deliver = () => {
    for (const update of line.splice(0)) Y.applyUpdate(server, update)
  }
  return { page, server, unsaved, deliver, text: page.getText('t') }
}

test('a change is unsaved until a snapshot holds it', () => {
  const { server, unsaved, deliver, text } = pair()
  expect(unsaved.any).toBe(false)
  text.insert(0, 'a')
  unsaved.stored(snapshotOf(server))
  expect(unsaved.any).toBe(true)
  deliver()
  expect(unsaved.any).toBe(true)
  unsaved.stored(snapshotOf(server))
  expect(unsaved.any).toBe(false)
})

test('what was loaded from the device and the server has already is not unsaved', () => {
  const { page, server, unsaved } = pair()
  server.getText('t').insert(0, 'lama')
  unsaved.stored(snapshotOf(server))
  Y.applyUpdate(page, Y.encodeStateAsUpdate(server), 'device')
  expect(unsaved.any).toBe(true)
  unsaved.recheck()
  expect(unsaved.any).toBe(false)
})

test('whatever is written, delivered and stored in whatever order: it is saved exactly when the server has all of it', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('insert' as const), at: fc.nat(30) }),
    fc.record({ do: fc.constant('delete' as const), at: fc.nat(30) }),
    fc.record({ do: fc.constantFrom('deliver' as const, 'store' as const, 'other' as const), at: fc.constant(0) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const { page, server, unsaved, deliver, text } = pair()
      let snapshot = Y.snapshot(server)
      for (const { do: what, at } of steps) {
        if (what === 'insert') text.insert(Math.min(at, text.length), 'x')
        if (what === 'delete' && text.length > 0) text.delete(Math.min(at, text.length - 1), 1)
        if (what === 'deliver') deliver()
        if (what === 'other') {
          server.getText('t').insert(0, 'o')
          Y.applyUpdate(page, Y.encodeStateAsUpdate(server), 'server')
        }
        if (what === 'store') {
          snapshot = Y.snapshot(server)
          unsaved.stored(snapshotOf(server))
        }
        if (!unsaved.any) expect(mineIn(page, snapshot)).toBe(true)
      }
      deliver()
      unsaved.stored(snapshotOf(server))
      expect(unsaved.any).toBe(false)
    }),
    { numRuns: 150 },
  )
})

/** Whether all that this page inserted is in a snapshot, and all that it shows as deleted of its own is deleted there. */
function mineIn(page: Y.Doc, snapshot: Y.Snapshot): boolean {
  const clock = Y.getState(page.store, page.clientID)
  if ((snapshot.sv.get(page.clientID) ?? 0) < clock) return false
  const here = Y.snapshot(page).ds.clients.get(page.clientID) ?? []
  return here.every(({ clock: from, len }) =>
    Array.from({ length: len }, (_, at) => Y.createID(page.clientID, from + at)).every((one) =>
      Y.isDeleted(snapshot.ds, one),
    ),
  )
}
