import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { BodyNode } from './body-node.ts'
import { EMPTY_DOCUMENT, parseDocument } from './document.ts'
import { plainText } from './html-entities.ts'
import { blocksFromHtml } from './html-nodes.ts'
import { parseHtml, textIn } from './html-tree.ts'
import { cleanPastedHtml, readPastedHtml } from './paste-html.ts'

/** Property tests on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const piece = fc.constantFrom(
  ...['<p>', '</p>', '<b>', '</b>', '<ul>', '</ul>', '<ol>', '<li>', '</li>', '<blockquote>', '</blockquote>', '<h1>'],
  ...[
    '</h1>',
    '<br>',
    '<a href="/x">',
    '</a>',
    '<td>',
    '<tr>',
    '<i',
    '<',
    '>',
    '&',
    '&lt;',
    '<!--',
    '-->',
    '<![endif]>',
    '"',
  ],
  ...['ADVERTISEMENT', '(ab/cd)', '[Gambas:Video X]', '<p>Halaman selanjutnya</p>'],
  ...['kata ', 'Air naik.', 'Tak Mau', ' ', '&nbsp;', '<aside data-read-also="x">', '</aside>', '<div>', '</div>'],
)
const source = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

const blanks = (html: string): string => html.replace(/\s+/g, ' ')

/** The characters of HTML without blanks, titles wanted by asides included. */
function visible(html: string): string {
  const wanted = [...html.matchAll(/ data-wanted-title="([^"]*)"/g)].map(([, title = '']) => textIn(parseHtml(title)))
  return characters(plainText(textIn(parseHtml(html)) + wanted.join('')))
}

const characters = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('')

const everything = (node: BodyNode): string =>
  (node.text ?? '') + (node.attrs?.wantedTitle ?? '') + (node.content ?? []).map(everything).join('')

it('gives an importer the same text as nodes that the schema allows', () => {
  fc.assert(
    fc.property(source, (html) => {
      const { blocks, hrefs, furniture } = blocksFromHtml(parseHtml(html))
      const aside = furniture.map((line) => line.text).join('')
      expect(characters(blocks.map(everything).join('') + aside)).toBe(visible(html).replaceAll('\uE000', ''))
      expect(hrefs).toHaveLength(blocks.filter(({ type }) => type === 'readAlso').length)
      const body = { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
      expect(parseDocument({ ...EMPTY_DOCUMENT, body })).toMatchObject({ ok: true })
    }),
    { numRuns: 400 },
  )
})

it('loses no visible text of any HTML, never throws, and changes nothing when done twice', () => {
  fc.assert(
    fc.property(source, (html) => {
      const { html: once, furniture } = readPastedHtml(html)
      expect(blanks(cleanPastedHtml(once))).toBe(blanks(once))
      expect(characters(visible(once) + furniture.map((line) => line.text).join(''))).toBe(visible(html))
    }),
    { numRuns: 400 },
  )
})
