import { decodeText } from './html-entities.ts'

export type HtmlElement = { tag: string; attributes: Map<string, string>; children: HtmlNode[] }
/** `text` is decoded by `decodeText`. */
export type HtmlNode = HtmlElement | { text: string }

/** Word shows a list's bullet or number only to programs without lists. We keep it under this tag. */
export const MARKER = 'mso-marker'

const TAG = /<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iy
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Their content is no HTML; it ends at their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe'])
/** Deeper than any document; what is nested more lands in the deepest. */
const DEEPEST = 150

/** Opening one of these ends an open one of the second list, unless one of the third was opened in between. */
const BLOCKS = 'p div h1 h2 h3 h4 h5 h6 ul ol blockquote table pre section article aside figure hr'.split(' ')
const ENDS: [string[], string[], string[]][] = [
  [BLOCKS, ['p'], ['td', 'th', 'li', 'blockquote', 'div']],
  [['li'], ['li'], ['ul', 'ol']],
  [
    ['td', 'th'],
    ['td', 'th'],
    ['tr', 'table'],
  ],
  [['tr'], ['tr'], ['table']],
]

/**
 * A tolerant tree of pasted HTML, without a DOM, so that the cleaning can be tested and used in Node. Not for display:
 * its only use is to find text, marks and blocks in it. Comments, scripts and styles are left out.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: 'body', attributes: new Map(), children: [] }
  const open = [root]
  const addText = (source: string): void => {
    const siblings = open.at(-1)?.children ?? []
    const last = siblings.at(-1)
    if (last && 'text' in last) last.text += decodeText(source)
    else if (source) siblings.push({ text: decodeText(source) })
  }
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at)
    if (start < 0 || html.indexOf('>', start) < 0) {
      addText(html.slice(at))
      break
    }
    addText(html.slice(at, start))
    at = readTag(html, start, open) ?? start
    if (at === start) {
      addText('<')
      at += 1
    }
  }
  return root
}

/** Applies the markup at `start` to the stack of open elements; answers where it ends, or null if it is none. */
function readTag(html: string, start: number, open: HtmlElement[]): number | null {
  if (html.startsWith('<!', start) || html.startsWith('<?', start)) return readDeclaration(html, start, open)
  TAG.lastIndex = start
  const match = TAG.exec(html)
  if (!match) return null
  const [, slash, name = '', attributes = ''] = match
  const tag = name.toLowerCase()
  const end = TAG.lastIndex
  if (slash) {
    close(open, tag)
    return end
  }
  if (RAW.has(tag)) {
    const rest = html.slice(end).search(new RegExp(`</${tag}\\b`, 'i'))
    return rest < 0 ? html.length : end + rest
  }
  openElement(open, tag, attributes)
  return end
}

function readDeclaration(html: string, start: number, open: HtmlElement[]): number {
  const comment = html.startsWith('<!--', start)
  const end = html.indexOf(comment ? '-->' : '>', start + (comment ? 4 : 2))
  const text = end < 0 ? '' : html.slice(start, end)
  if (/^<!(?:--)?\[if\s+!supportLists\]$/i.test(text)) openElement(open, MARKER, '')
  if (/^<!(?:--)?\[endif\]$/i.test(text)) close(open, MARKER)
  return end < 0 ? html.length : end + (comment ? 3 : 1)
}

function openElement(open: HtmlElement[], tag: string, source: string): void {
  for (const [starting, ended, barriers] of ENDS) {
    if (!starting.includes(tag)) continue
    const last = open.findLastIndex((element) => ended.includes(element.tag))
    const barrier = open.findLastIndex((element) => barriers.includes(element.tag))
    if (last > 0 && last > barrier) open.length = last
  }
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decodeText(double ?? single ?? bare ?? ''))
  }
  const element: HtmlElement = { tag, attributes, children: [] }
  open.at(-1)?.children.push(element)
  if (!VOID.has(tag) && open.length < DEEPEST) open.push(element)
}

function close(open: HtmlElement[], tag: string): void {
  const last = open.findLastIndex((element) => element.tag === tag)
  if (last > 0) open.length = last
}

/** All text inside, as it stands. */
export const textIn = (node: HtmlNode): string => ('text' in node ? node.text : node.children.map(textIn).join(''))
