import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import opentype, { type Command, type Font, type Glyph } from 'opentype.js'

/** Source Serif (OFL) from npm: a server need not have fonts. Latin first, then what other Latin alphabets add. */
const FILES = ['latin', 'latin-ext'].map((set) => `source-serif-4-${set}-700-normal.woff`)
const FOLDER = 'node_modules/@fontsource/source-serif-4/files'

let loaded: readonly Font[] | undefined
function fonts(): readonly Font[] {
  loaded ??= FILES.map((file) => {
    const bytes = readFileSync(/* turbopackIgnore: true */ join(process.cwd(), FOLDER, file))
    return opentype.parse(new Uint8Array(bytes).buffer)
  })
  return loaded
}

type Sort = { glyph: Glyph; em: number }

/** A character that no font has is its base letter, or nothing: better than an empty box. */
function sortsOf(text: string): Sort[] {
  return [...text.normalize('NFC')].flatMap((char) => sortOf(char) ?? sortOf(char.normalize('NFKD').charAt(0)) ?? [])
}

function sortOf(char: string): Sort | null {
  const font = fonts().find((one) => one.charToGlyphIndex(char) > 0)
  return font ? { glyph: font.charToGlyph(char), em: font.unitsPerEm } : null
}

/** How wide a text is set, in pixels. */
export const widthOf = (text: string, size: number): number =>
  sortsOf(text).reduce((width, { glyph, em }) => width + (glyph.advanceWidth * size) / em, 0)

/** A text as the data of an SVG path, its baseline beginning at `x`, `y`: no text is left in it, so none can be markup. */
export function pathOf(text: string, x: number, y: number, size: number): string {
  let at = x
  return sortsOf(text)
    .map(({ glyph, em }) => {
      const data = glyph.getPath(at, y, size).commands.map(stepOf).join('')
      at += (glyph.advanceWidth * size) / em
      return data
    })
    .join('')
}

/** Written by ourselves: in the middle of what opentype.js 2.0.0 writes of some letters, sharp stops drawing. */
const stepOf = ({ type, x1, y1, x2, y2, x, y }: Command): string =>
  type + [x1, y1, x2, y2, x, y].flatMap((at) => (at === undefined ? [] : at.toFixed(1))).join(' ')

/** What is set: the text's words without what fonts cannot show. */
export const settable = (text: string): string =>
  [...text]
    .map((char) => (/\s/.test(char) ? ' ' : sortsOf(char).length > 0 ? char : ''))
    .join('')
    .replace(/ +/g, ' ')
    .trim()

/**
 * The text in lines of at most `width` pixels, in the largest of `sizes` that needs at most `lines` of them. What does
 * not even fit in the smallest ends in "…"; a word that is wider than a line is broken.
 */
export function setIn(text: string, width: number, choices: readonly { size: number; lines: number }[]) {
  for (const { size, lines } of choices) {
    const set = linesOf(text, width, size, lines + 1)
    if (set.length <= lines) return { size, lines: set }
  }
  const { size, lines } = choices.at(-1) as { size: number; lines: number }
  const set = linesOf(text, width, size, lines)
  const last = set.at(-1) ?? ''
  return { size, lines: [...set.slice(0, -1), shortened(last, width, size)] }
}

function shortened(line: string, width: number, size: number): string {
  let kept = line
  while (kept && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s.,;:–—-]+$/, '')}…`
}

/** At most `most` lines: what comes after them is not looked at, however long the text. */
function linesOf(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    if (line) lines.push(line)
    line = ''
  }
  for (const word of text.split(' ')) {
    if (line && widthOf(`${line} ${word}`, size) > width) end()
    if (lines.length >= most) return lines
    line = line ? `${line} ${word}` : word
    while (widthOf(line, size) > width && lines.length < most) {
      let head = line.length
      while (head > 1 && widthOf(line.slice(0, head), size) > width) head -= 1
      lines.push(line.slice(0, head))
      line = line.slice(head)
    }
    if (lines.length >= most) return lines
  }
  end()
  return lines.slice(0, most)
}
