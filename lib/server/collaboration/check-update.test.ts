import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { yjsFromDocument } from '#lib/body/yjs.ts'
import { foreignIn } from './check-update.ts'

const ID = '01a20538-c232-713e-a8a4-678c23c4c346'

/** What one change of an article's text adds to its Yjs state. */
function change(how: (body: Y.XmlFragment, doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Awal.' }] }],
  }
  Y.applyUpdate(doc, yjsFromDocument({ headline: 'Judul', standfirst: '', body }))
  const before = Y.encodeStateVector(doc)
  doc.transact(() => how(doc.getXmlFragment('body'), doc))
  return Y.encodeStateAsUpdate(doc, before)
}
const element = (name: string, attributes: Record<string, unknown> = {}): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  return made
}
const firstText = (body: Y.XmlFragment) => (body.get(0) as Y.XmlElement).get(0) as Y.XmlText

describe('an update in the words of our schema', () => {
  test.each<[string, Parameters<typeof change>[0]]>([
    ['typing', (body) => firstText(body).insert(5, ' Lanjut.')],
    ['deleting', (body) => body.delete(0, 1)],
    [
      'bold, then not',
      (body) => {
        firstText(body).format(0, 2, { bold: {} })
        firstText(body).format(0, 2, { bold: null })
      },
    ],
    ['a link', (body) => firstText(body).format(0, 2, { link: { href: 'https://contoh.id/a' } })],
    ['a heading', (body) => body.push([element('heading', { level: 3 })])],
    ['a baca juga', (body) => body.push([element('readAlso', { articleId: ID, wantedTitle: 'Judul lain' })])],
    [
      'a numbered list',
      (body) => {
        const list = element('orderedList', { start: 3 })
        list.insert(0, [element('listItem')])
        body.push([list])
      },
    ],
    ['nothing', () => {}],
  ])('is let through: %s', (_name, how) => {
    expect(foreignIn(change(how))).toBeNull()
  })

  test('is let through whole: the state of an article', () => {
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const }] }
    expect(foreignIn(yjsFromDocument({ headline: 'Judul', standfirst: 'Ringkas', body }))).toBeNull()
  })
})

describe('an update with something foreign in it', () => {
  test.each<[string, Parameters<typeof change>[0], string]>([
    ['a node', (body) => body.push([element('iframe')]), 'node iframe'],
    ['a document inside the document', (body) => body.push([element('doc')]), 'node doc'],
    ['a mark', (body) => firstText(body).format(0, 2, { script: {} }), 'mark script'],
    ['a link that runs', (body) => firstText(body).format(0, 2, { link: { href: 'javascript:alert(1)' } }), 'link'],
    ['an attribute', (body) => body.push([element('heading', { level: 2, onclick: 'x' })]), 'attribute onclick'],
    ['a value', (body) => body.push([element('heading', { level: 9 })]), 'attribute level'],
    ['an id', (body) => body.push([element('readAlso', { articleId: '../../x' })]), 'attribute articleId'],
    ['a root', (_body, doc) => doc.getMap('extra').set('a', 1), 'root extra'],
    ['an embed', (body) => firstText(body).insertEmbed(0, { image: 'x' }), 'ContentEmbed'],
    ['a document', (_body, doc) => doc.getXmlFragment('body').push([new Y.Map() as unknown as Y.XmlElement]), 'type'],
    ['a hook', (body) => body.push([new Y.XmlHook('h') as unknown as Y.XmlElement]), 'type'],
  ])('is refused: %s', (_name, how, foreign) => {
    expect(foreignIn(change(how))).toBe(foreign)
  })

  test('that is no update at all is an error', () => {
    expect(() => foreignIn(new Uint8Array([255, 255, 255]))).toThrow()
  })
})
