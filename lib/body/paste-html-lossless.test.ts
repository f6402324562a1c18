import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { parseHtml, textIn } from './html-tree.ts'
import { cleanPastedHtml } from './paste-html.ts'

/** Property tests on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const blanks = (html: string): string => html.replace(/\s+/g, ' ')

/** The characters of HTML without blanks, titles wanted by asides included. */
function visible(html: string): string {
  const wanted = [...html.matchAll(/ data-wanted-title="([^"]*)"/g)].map(([, title = '']) => textIn(parseHtml(title)))
  return [...(textIn(parseHtml(html)) + wanted.join('')).replace(/\s/gu, '')].sort().join('')
}

it('loses no visible text of any HTML, never throws, and changes nothing when done twice', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '</ul>',
      '<ol>',
      '<li>',
      '</li>',
      '<blockquote>',
      '</blockquote>',
      '<h1>',
    ],
    ...[
      '</h1>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<td>',
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
    ...['kata ', 'Air naik.', 'Tak Mau', ' ', '&nbsp;', '<aside data-read-also="x">', '</aside>', '<div>', '</div>'],
  )
  const source = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(source, (html) => {
      const once = cleanPastedHtml(html)
      expect(blanks(cleanPastedHtml(once))).toBe(blanks(once))
      expect(visible(once)).toBe(visible(html))
    }),
    { numRuns: 400 },
  )
})
