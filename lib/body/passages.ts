import type { Node } from '@tiptap/pm/model'
import type { BodyNode } from './body-node.ts'
import type { Document } from './document.ts'
import type { NodeName } from './schema.ts'
import { countWords, readAlsoAttrs, shownTargets } from './text.ts'

/** The text of one block without marks; a line break is "\n". Offsets are in UTF-16, as in ProseMirror. */
export type TextPassage = {
  part: 'headline' | 'standfirst' | 'body'
  /** Of the body's text blocks, in document order, from 0. */
  block: number
  kind: 'line' | 'paragraph' | 'heading' | 'quote' | 'listItem'
  text: string
  links: { from: number; to: number; href: string }[]
}
/** A baca juga; `after` is the number of text blocks before it. */
export type LinkAt = { articleId: string | null; wantedTitle: string | null; after: number }
type Texts = { passages: TextPassage[]; links: LinkAt[] }
type Inside = 'doc' | 'quote' | 'listItem'

/** What readers see of each baca juga once it is known which stories are live: its target, its fallback, or nothing. */
type Shown = (isLive: (articleId: string) => boolean) => (string | null)[]

/** The document as checks read it: its blocks of text, its baca juga, its words. */
export function passagesOf(document: Document): Texts & { shown: Shown; words: number } {
  const line = (part: 'headline' | 'standfirst'): TextPassage => ({
    part,
    block: 0,
    kind: 'line',
    text: document[part],
    links: [],
  })
  const texts: Texts = { passages: [], links: [] }
  read(document.body, texts, 'doc')
  return {
    passages: [line('headline'), line('standfirst'), ...texts.passages],
    links: texts.links,
    shown: (isLive) => shownTargets(document.body, isLive),
    words: countWords(document),
  }
}

const read = (node: BodyNode, into: Texts, inside: Inside): void => READ[node.type](node, into, inside)

const children =
  (inside: Inside | null) =>
  (node: BodyNode, into: Texts, outer: Inside): void => {
    for (const child of node.content ?? []) read(child, into, inside ?? outer)
  }

const textBlock =
  (kind: 'paragraph' | 'heading') =>
  (node: BodyNode, into: Texts, inside: Inside): void => {
    const kindHere = kind === 'heading' || inside === 'doc' ? kind : inside
    into.passages.push({ part: 'body', block: into.passages.length, kind: kindHere, ...inline(node) })
  }

const READ: Record<NodeName, (node: BodyNode, into: Texts, inside: Inside) => void> = {
  doc: children('doc'),
  paragraph: textBlock('paragraph'),
  heading: textBlock('heading'),
  blockquote: children('quote'),
  bulletList: children(null),
  orderedList: children(null),
  listItem: children('listItem'),
  readAlso: (node, into) => {
    const { articleId, wantedTitle, label } = readAlsoAttrs(node)
    into.links.push({ articleId, wantedTitle: wantedTitle ?? label, after: into.passages.length })
  },
  hardBreak: () => {},
  text: () => {},
}

function inline(node: BodyNode): Pick<TextPassage, 'text' | 'links'> {
  let text = ''
  const links: TextPassage['links'] = []
  for (const child of node.content ?? []) {
    const from = text.length
    text += child.type === 'hardBreak' ? '\n' : (child.text ?? '')
    const href = child.marks?.find(({ type }) => type === 'link')?.attrs?.href
    const last = links.at(-1)
    if (typeof href !== 'string') continue
    if (last?.href === href && last.to === from) last.to = text.length
    else links.push({ from, to: text.length, href })
  }
  return { text, links }
}

/** A text block of an open editor: its text as a passage has it, and where that begins. */
export type OpenBlock = { text: string; start: number }

/** The text blocks of an editor's document, in the order in which passages count them. */
export function openBlocks(doc: Node): OpenBlock[] {
  const blocks: OpenBlock[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    blocks.push({ text: node.textBetween(0, node.content.size, undefined, '\n'), start: pos + 1 })
    return false
  })
  return blocks
}

/** The positions of a stretch of a passage in an open editor; null when that block's text is no longer `text`. */
export function rangeIn(
  blocks: readonly OpenBlock[],
  at: { block: number; from: number; to: number },
  text: string,
): { from: number; to: number } | null {
  const block = blocks[at.block]
  if (!block || block.text !== text || at.from > at.to || at.to > text.length) return null
  return { from: block.start + at.from, to: block.start + at.to }
}
