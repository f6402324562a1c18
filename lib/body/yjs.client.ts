/** Test helper: somebody who edits one fragment as the Collaboration extension does, without a DOM. Not for production. */
import type { Node, Schema } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

export type Client = {
  doc: Y.Doc
  node: () => Node
  edit: (change: (tr: Transform) => void) => void
  receive: (update: Uint8Array) => void
  state: () => Uint8Array
}

/** Binds to `fragment` of a state; `edit` writes to Yjs through y-tiptap's own differ, as its plugin does. */
export function client(state: Uint8Array, fragment: string, schema: Schema): Client {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const type = doc.getXmlFragment(fragment)
  let bound = initProseMirrorDoc(type, schema)
  return {
    doc,
    node: () => bound.doc,
    edit(change) {
      const tr = new Transform(bound.doc)
      change(tr)
      updateYFragment(doc, type, tr.doc, bound.meta)
      bound = { ...bound, doc: tr.doc }
    },
    receive(update) {
      Y.applyUpdate(doc, update)
      bound = initProseMirrorDoc(type, schema)
    },
    state: () => Y.encodeStateAsUpdate(doc),
  }
}
