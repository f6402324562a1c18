import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { anyDocument } from './document.arbitrary.ts'
import { type Document, EMPTY_DOCUMENT } from './document.ts'
import { bodySchema, lineSchema } from './schema.ts'
import { client } from './yjs.client.ts'
import { documentFromYjs, FRAGMENTS, mergeYjs, yjsFromDocument } from './yjs.ts'

/** Property tests on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const loaded = (state: Uint8Array): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}
const projected = (state: Uint8Array | Y.Doc): Document => {
  const read = documentFromYjs(state)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

describe('a document as Yjs', () => {
  it('comes back the same, from bytes and from a live Y.Doc', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const state = yjsFromDocument(document)
        expect(projected(state)).toEqual(document)
        expect(projected(loaded(state))).toEqual(document)
      }),
      { numRuns: 200 },
    )
  })

  it('has the shape that y-tiptap reads and writes: binding an editor changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const state = yjsFromDocument(document)
        for (const fragment of Object.values(FRAGMENTS)) {
          const editor = client(state, fragment, fragment === 'body' ? bodySchema : lineSchema)
          let writes = 0
          editor.doc.on('update', () => {
            writes += 1
          })
          editor.edit(() => {})
          // A second pass without the mapping, so that the comparison is by content and not by identity.
          const again = client(editor.state(), fragment, fragment === 'body' ? bodySchema : lineSchema)
          again.doc.on('update', () => {
            writes += 1
          })
          again.edit((tr) => tr.replaceWith(0, tr.doc.content.size, copyOf(tr.doc.toJSON(), fragment)))
          expect(writes).toBe(0)
        }
        const shown = yXmlFragmentToProseMirrorRootNode(loaded(state).getXmlFragment('body'), bodySchema)
        expect(shown.toJSON()).toEqual(bodySchema.nodeFromJSON(document.body).toJSON())
      }),
      { numRuns: 100 },
    )
  })
})

const copyOf = (json: object, fragment: string) =>
  (fragment === 'body' ? bodySchema : lineSchema).nodeFromJSON(json).content

describe('reading Yjs', () => {
  const written = (fill: (doc: Y.Doc) => void): Y.Doc => {
    const doc = loaded(yjsFromDocument(EMPTY_DOCUMENT))
    fill(doc)
    return doc
  }
  const problem = (state: Uint8Array | Y.Doc) => {
    const read = documentFromYjs(state)
    return read.ok ? null : read.refusal
  }

  it('refuses a state in which nothing was written, because a failed load looks like that', () => {
    expect(problem(new Y.Doc())).toEqual({ kind: 'unseeded' })
    expect(problem(Y.encodeStateAsUpdate(new Y.Doc()))).toEqual({ kind: 'unseeded' })
  })

  it('refuses bytes that are no state', () => {
    expect(problem(new Uint8Array([1, 2, 3]))?.kind).toBe('unreadable')
    expect(problem(yjsFromDocument(EMPTY_DOCUMENT).slice(0, 20))?.kind).toBe('unreadable')
    expect(problem(new Uint8Array())?.kind).toBe('unreadable')
  })

  it('refuses, and does not touch, what the schema does not know', () => {
    const cases: [(doc: Y.Doc) => void, object][] = [
      [(doc) => doc.getXmlFragment('body').push([new Y.XmlElement('poll')]), { kind: 'unknownNode', name: 'poll' }],
      [
        (doc) => doc.getXmlFragment('body').push([new Y.XmlText('tanpa paragraf')]),
        { kind: 'invalid', says: expect.any(String) },
      ],
      [(doc) => doc.getXmlFragment('headline').push([new Y.XmlElement('h1')]), { kind: 'unknownNode', name: 'h1' }],
      [
        (doc) => (doc.getXmlFragment('body').get(0) as Y.XmlElement).setAttribute('align', 'center'),
        { kind: 'unknownAttribute', name: 'align', on: 'paragraph' },
      ],
      [(doc) => typeIn(doc, 'x', { underline: {} }), { kind: 'unknownMark', name: 'underline' }],
      [(doc) => typeIn(doc, 'x', { link: { href: 'javascript:x' } }), { kind: 'badLink', href: 'javascript:x' }],
    ]
    for (const [fill, expected] of cases) {
      const doc = written(fill)
      const before = Y.encodeStateAsUpdate(doc)
      expect(problem(doc)).toEqual(expected)
      expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    }
  })

  it('joins the lines of a headline that somehow has two', () => {
    const doc = written((into) => {
      for (const text of ['Judul', 'kedua']) {
        const line = new Y.XmlElement('line')
        line.insert(0, [new Y.XmlText(text)])
        into.getXmlFragment('headline').push([line])
      }
    })
    expect(projected(doc).headline).toBe('Judul kedua')
  })

  it('passes over containers that hold nothing, and shows a body without blocks as an empty paragraph', () => {
    const doc = written((into) => {
      const list = new Y.XmlElement('bulletList')
      list.insert(0, [new Y.XmlElement('listItem')])
      into.getXmlFragment('body').delete(0, 1)
      into.getXmlFragment('body').push([list, new Y.XmlElement('blockquote')])
    })
    expect(projected(doc)).toEqual(EMPTY_DOCUMENT)
  })
})

function typeIn(doc: Y.Doc, text: string, attributes: object): void {
  const typed = new Y.XmlText()
  typed.applyDelta([{ insert: text, attributes }])
  const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement
  paragraph.insert(0, [typed])
}

describe('mergeYjs', () => {
  const base = yjsFromDocument({ ...EMPTY_DOCUMENT, headline: 'Judul' })
  const typing = (text: string): Uint8Array => {
    const editor = client(base, 'headline', lineSchema)
    editor.edit((tr) => tr.insert(1, lineSchema.text(text)))
    return editor.state()
  }

  it('gives the same document in any order, and however often an update arrives', () => {
    const [a, b] = [typing('A'), typing('B')]
    const merged = projected(mergeYjs(mergeYjs(base, a), b))
    expect(projected(mergeYjs(mergeYjs(base, b), a))).toEqual(merged)
    expect(projected(mergeYjs(mergeYjs(mergeYjs(base, a), b), a))).toEqual(merged)
    expect([...merged.headline].sort().join('')).toBe([...'JudulAB'].sort().join(''))
  })

  it('keeps an update that arrives before the one it builds on', () => {
    const editor = client(base, 'headline', lineSchema)
    editor.edit((tr) => tr.insert(1, lineSchema.text('satu ')))
    const afterFirst = Y.encodeStateVector(editor.doc)
    const first = editor.state()
    editor.edit((tr) => tr.insert(6, lineSchema.text('dua ')))
    const second = Y.encodeStateAsUpdate(editor.doc, afterFirst)
    const early = mergeYjs(base, second)
    expect(projected(early).headline).toBe('Judul')
    expect(projected(mergeYjs(early, first)).headline).toBe('satu dua Judul')
  })

  it('throws at damaged bytes instead of storing them over good ones', () => {
    expect(() => mergeYjs(base, new Uint8Array([9, 9, 9]))).toThrow()
  })
})
