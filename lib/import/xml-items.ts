import type { Line } from './lines.ts'

/** One `<item>` of a feed as it is written, or why it is none. `line` is where it begins. */
export type XmlItem = { line: number; xml: string; repaired: boolean; problem: string | null }

/** Beyond any story; what is longer is skipped, not kept in memory. */
const LONGEST = 20 * 1024 * 1024

const TOKEN = /<item(?=[\s>])|<\/item\s*>|<!\[CDATA\[|\]\]>|<!--|-->|<!ENTITY/g

/** A file that defines entities of its own is refused whole: an export needs none, and a few lines of them fill any memory. */
export class DangerousXml extends Error {
  override name = 'DangerousXml'
}

type Open = { line: number; parts: string[]; length: number; repaired: boolean }

/**
 * Cuts a feed into its items without parsing them, so that a broken one costs itself alone: an item that never ends is
 * over where the next one begins, also when it was a CDATA section that never ended. `head` is told what stands before
 * the first.
 */
export async function* itemsIn(lines: AsyncIterable<Line>, head: (xml: string) => void): AsyncGenerator<XmlItem> {
  let inside: 'cdata' | 'comment' | null = null
  let open: Open | null = null
  let before: string[] | null = []
  /** An item's end inside a CDATA section: text, unless an item begins right behind it. */
  let doubtful = false
  const take = (text: string): void => {
    if (open === null) return void before?.push(text)
    open.length += text.length
    if (open.length <= LONGEST) open.parts.push(text)
  }
  const done = (one: Open, problem: string | null): XmlItem => ({
    line: one.line,
    xml: problem ? '' : one.parts.join(''),
    repaired: one.repaired,
    problem: one.length > LONGEST ? 'it is larger than 20 MB' : problem,
  })
  for await (const { number, text: raw, repaired } of lines) {
    const text = `${raw}\n`
    let at = 0
    if (open) open.repaired ||= repaired
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (doubtful && text.slice(at, index).trim() !== '') doubtful = false
      const starts = token === '<item'
      if (inside !== null && !(starts && (doubtful || (inside === 'comment' && false)))) {
        doubtful = inside === 'cdata' && token.startsWith('</item')
        if ((inside === 'cdata' && token === ']]>') || (inside === 'comment' && token === '-->')) inside = null
        take(text.slice(at, index + token.length))
        at = index + token.length
        continue
      }
      if (token === '<!ENTITY')
        throw new DangerousXml(`line ${number} defines an entity; remove the DOCTYPE and try again`)
      if (starts) {
        take(text.slice(at, index))
        if (open)
          yield done(open, inside === 'cdata' ? 'a CDATA section never ends' : 'it never ends: the next item begins')
        if (before) head(before.join(''))
        before = null
        inside = null
        doubtful = false
        open = { line: number, parts: [], length: 0, repaired }
      }
      take(text.slice(starts ? index : at, index + token.length))
      at = index + token.length
      if (token === '<![CDATA[') inside = 'cdata'
      if (token === '<!--') inside = 'comment'
      if (token.startsWith('</item') && open) {
        yield done(open, null)
        open = null
      }
    }
    const rest = text.slice(at)
    if (rest.trim() !== '') doubtful = false
    take(rest)
  }
  if (open) yield done(open, 'the file ends before it does')
  if (before) head(before.join(''))
}
