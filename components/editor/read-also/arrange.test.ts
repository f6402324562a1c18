import { ySyncPluginKey } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anyDocument } from '#lib/body/document.arbitrary.ts'
import { countWords, plainText, readAlsoNodes } from '#lib/body/text.ts'
import { documentFromYjs, yjsFromDocument } from '#lib/body/yjs.ts'
import { placementFaults } from '#lib/newsroom/read-also/placement.ts'
import { arrange, blocksOf } from './arrange.ts'

const RULES = { every: 1, after: 1, max: 20, min: 0 }

const opened = (state: Uint8Array): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}
const shown = (doc: Y.Doc) => {
  const document = documentFromYjs(doc)
  if (!document.ok) throw new Error(document.refusal.kind)
  return document.value
}

test('placing automatically moves baca juga and nothing else, breaks no rule, and is one step to take back', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const doc = opened(yjsFromDocument(document))
      const body = doc.getXmlFragment('body')
      const undo = new Y.UndoManager(body, { trackedOrigins: new Set([ySyncPluginKey]) })
      const before = shown(doc)
      const { left, moved } = arrange(body, RULES)
      const after = shown(doc)
      expect(plainText(after.body)).toBe(plainText(before.body))
      expect(countWords(after)).toBe(countWords(before))
      const links = (one: typeof before) =>
        readAlsoNodes(one.body).map(({ position: _, ...attrs }) => JSON.stringify(attrs))
      expect(links(after).sort()).toEqual(links(before).sort())
      if (left.length === 0) expect(placementFaults(blocksOf(body), RULES)).toEqual([])
      expect(undo.undoStack.length).toBe(moved > 0 ? 1 : 0)
      undo.undo()
      expect(shown(doc)).toEqual(before)
    }),
    { numRuns: 150 },
  )
})
