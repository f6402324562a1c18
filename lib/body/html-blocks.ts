import { isHidden, isWordListItem, isWordMarker, type Marks, marksInside, NO_MARKS } from './html-style.ts'
import { type HtmlElement, type HtmlNode, MARKER, textIn } from './html-tree.ts'
import type { Aside } from './paste.ts'
import { isArticleId, type ReadAlsoAttrs } from './read-also.ts'

export type Inline = { text: string; marks: Marks } | 'br'
export type TextBlock = { tag: 'p' | 'h2' | 'h3'; inline: Inline[] }
export type ListBlock = { tag: 'ul' | 'ol'; start: number; items: Block[][] }
export type Block =
  | TextBlock
  | ListBlock
  | { tag: 'blockquote'; blocks: Block[] }
  /** `href` is where the link of the words led that it was made from. */
  | { tag: 'aside'; attrs: ReadAlsoAttrs; href: string | null }
  /** A line that is shown to whoever pasted, and is no text. */
  | { tag: 'furniture'; aside: Aside }
  /** A list paragraph of Word, until its neighbours are known. */
  | { tag: 'item'; ordered: boolean; start: number; inline: Inline[] }

/**
 * Where blocks collect: `inline` is the text of the block that is being read, `marker` the bullet or number that Word
 * wrote before it. Null where no list item is being read: a number before a heading is text.
 */
type Sink = { blocks: Block[]; inline: Inline[]; tag: TextBlock['tag']; marker: string | null }

const DROPPED = new Set('head svg math object select button template xml video audio canvas'.split(' '))
const INLINE = new Set(
  'mso-marker a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/** The blocks in pasted HTML, and the text after the last of them, which is all there is when words were copied. */
export function readBlocks(root: HtmlElement): { blocks: Block[]; rest: Inline[] } {
  const sink = newSink()
  walkAll(root.children, NO_MARKS, sink)
  return { blocks: sink.blocks, rest: sink.inline }
}

const newSink = (): Sink => ({ blocks: [], inline: [], tag: 'p', marker: null })

const walkAll = (nodes: HtmlNode[], marks: Marks, sink: Sink): void => {
  for (const node of nodes) walk(node, marks, sink)
}

function walk(node: HtmlNode, marks: Marks, sink: Sink): void {
  if ('text' in node) {
    sink.inline.push({ text: node.text.replace(/[ \t\r\n\f]+/g, ' '), marks })
    return
  }
  if (DROPPED.has(node.tag) || isHidden(node)) return
  if (sink.marker !== null && (node.tag === MARKER || isWordMarker(node))) {
    sink.marker ||= textIn(node).trim()
    return
  }
  if (node.tag === 'br') sink.inline.push('br')
  else if (INLINE.has(node.tag)) walkAll(node.children, marksInside(node, marks), sink)
  else readBlock(node, marksInside(node, marks), sink)
}

function readBlock(element: HtmlElement, marks: Marks, sink: Sink): void {
  flush(sink)
  const attrs = element.tag === 'aside' ? readAlsoIn(element) : null
  const cells = element.tag === 'tr' ? cellsOf(element) : null
  if (attrs) sink.blocks.push({ tag: 'aside', attrs, href: null })
  else if (cells) sink.blocks.push(...readRow(cells, marks))
  else if (element.tag === 'ul' || element.tag === 'ol') sink.blocks.push(readList(element, element.tag, marks))
  else if (element.tag === 'blockquote') sink.blocks.push({ tag: 'blockquote', blocks: blocksIn(element, marks) })
  else if (isWordListItem(element)) readWordItem(element, marks, sink)
  else {
    const around = sink.tag
    const level = /^h([1-6])$/.exec(element.tag)?.[1]
    if (level) sink.tag = Number(level) < 3 ? 'h2' : 'h3'
    walkAll(element.tag === 'pre' ? element.children.flatMap(preformatted) : element.children, marks, sink)
    flush(sink)
    sink.tag = around
  }
}

/** The cells of a row that has several and nothing else. */
function cellsOf(row: HtmlElement): HtmlElement[] | null {
  const filled = row.children.filter((child) => !('text' in child) || child.text.trim() !== '')
  const cells = filled.flatMap((child) => ('tag' in child && (child.tag === 'td' || child.tag === 'th') ? child : []))
  return cells.length > 1 && cells.length === filled.length ? cells : null
}

/** Longer rows lay out a page, and are no figures. */
const ROW = 200
const GAP: Inline = { text: '\u2003', marks: NO_MARKS }

/** A row of figures stays together in one paragraph: apart, nobody could tell which number belongs to what. */
function readRow(cells: readonly HtmlElement[], marks: Marks): Block[] {
  const read = cells.map((cell) => blocksIn(cell, marksInside(cell, marks))).filter((blocks) => blocks.length > 0)
  const texts = read.flatMap(([only, ...more]) => (only?.tag === 'p' && more.length === 0 ? [only.inline] : []))
  const inline = texts.flatMap((text, at) => (at > 0 ? [GAP, ...text] : text))
  const length = inline.reduce((sum, piece) => sum + (piece === 'br' ? 1 : piece.text.length), 0)
  if (texts.length < 2 || texts.length < read.length || length > ROW) return read.flat()
  return [{ tag: 'p', inline }]
}

function blocksIn(element: HtmlElement, marks: Marks): Block[] {
  const sink = newSink()
  walkAll(element.children, marks, sink)
  flush(sink)
  return sink.blocks
}

function readList(list: HtmlElement, tag: 'ul' | 'ol', marks: Marks): ListBlock {
  const items: Block[][] = []
  for (const child of list.children) {
    if ('text' in child && child.text.trim() === '') continue
    const element: HtmlElement = 'text' in child ? { tag: 'li', attributes: new Map(), children: [child] } : child
    if (element.tag === 'li') items.push(blocksIn(element, marks))
    else {
      // Google Docs nests a list directly in a list: it belongs to the item before it.
      const inner = blocksIn({ ...element, tag: 'div', children: [element] }, marks)
      if (items.length > 0) items.at(-1)?.push(...inner)
      else items.push(inner)
    }
  }
  const start = Number.parseInt(list.attributes.get('start') ?? '1', 10)
  return { tag, start: start >= 0 && start < 1e6 ? start : 1, items: items.filter((item) => item.length > 0) }
}

function readWordItem(element: HtmlElement, marks: Marks, sink: Sink): void {
  const inner = { ...newSink(), marker: '' }
  walkAll(element.children, marks, inner)
  const inline = trimmed(inner.inline)
  const numbered = /^\(?([\p{L}\p{N}]{1,5})[.)]/u.exec(inner.marker)
  const start = Number(numbered?.[1] ?? 1)
  if (inline.length > 0)
    sink.blocks.push({ tag: 'item', ordered: numbered !== null, start: start >= 0 ? start : 1, inline })
  sink.blocks.push(...inner.blocks)
}

const preformatted = (node: HtmlNode): HtmlNode[] =>
  'text' in node
    ? node.text.split(/\r\n|[\r\n]/).flatMap((text, at) => [...(at > 0 ? [BR] : []), { text }])
    : [{ ...node, children: node.children.flatMap(preformatted) }]
const BR: HtmlElement = { tag: 'br', attributes: new Map(), children: [] }

/** An aside of ours: an id that is none is never kept; what it named becomes the title wanted. */
function readAlsoIn(aside: HtmlElement): ReadAlsoAttrs | null {
  const given = aside.attributes.get('data-read-also')?.trim().toLowerCase()
  if (given === undefined) return null
  const articleId = isArticleId(given) ? given : null
  const wanted = aside.attributes.get('data-wanted-title')?.trim() || (articleId ? '' : textIn(aside).trim())
  if (!articleId && !wanted) return null
  const fallback = aside.attributes.get('data-fallback')?.trim().toLowerCase()
  return {
    articleId,
    label: aside.attributes.get('data-label')?.trim() || null,
    wantedTitle: wanted || null,
    ...(isArticleId(fallback) && { fallbackId: fallback }),
  }
}

const isBlank = (piece: Inline): boolean => piece === 'br' || piece.text.trim() === ''

/** Without the line breaks and blanks at both ends. */
export function trimmed(inline: Inline[]): Inline[] {
  const first = inline.findIndex((piece) => !isBlank(piece))
  const pieces = first < 0 ? [] : inline.slice(first, inline.findLastIndex((piece) => !isBlank(piece)) + 1)
  return pieces.map((piece, at) => {
    if (piece === 'br') return piece
    const text = at === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: at === pieces.length - 1 ? text.trimEnd() : text }
  })
}

/** Ends the block that is being read. Two line breaks or more are the end of a paragraph; empty paragraphs are none. */
function flush(sink: Sink): void {
  for (const inline of paragraphsOf(sink.inline)) sink.blocks.push({ tag: sink.tag, inline })
  sink.inline = []
}

/** The paragraphs in a run of text. */
export function paragraphsOf(inline: Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]]
  let breaks = 0
  for (const piece of inline) {
    breaks = piece === 'br' ? breaks + 1 : isBlank(piece) ? breaks : 0
    if (breaks > 1) paragraphs.push([])
    else paragraphs.at(-1)?.push(piece)
  }
  return paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0)
}
