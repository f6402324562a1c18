import { decodeHTML } from 'entities/decode'
import type { BodyMark, BodyNode } from './body-node.ts'
import { isSafeHref } from './href.ts'
import { type Block, type Inline, paragraphsOf, readBlocks } from './html-blocks.ts'
import { escapeText, plainText } from './html-entities.ts'
import type { HtmlElement } from './html-tree.ts'
import type { Aside } from './paste.ts'
import { arrange } from './paste-html-arrange.ts'

/**
 * `hrefs` are where the links of the baca juga led, one for each `readAlso` of `blocks` in its order. Not for the
 * browser: the table of all HTML entities is large.
 */
export type HtmlStory = { blocks: BodyNode[]; hrefs: (string | null)[]; furniture: Aside[] }

/** A tree of HTML as blocks of the body, the way a paste goes: baca juga pending, furniture set aside, no text lost. */
export function blocksFromHtml(root: HtmlElement): HtmlStory {
  const { blocks, rest } = readBlocks(root)
  const last: Block[] = paragraphsOf(rest).map((inline) => ({ tag: 'p', inline }))
  const arranged = arrange([...blocks, ...last])
  return {
    blocks: arranged.flatMap(toNode),
    hrefs: arranged.flatMap((block) => (block.tag === 'aside' ? [block.href && decoded(block.href)] : [])),
    furniture: arranged.flatMap((block) =>
      block.tag === 'furniture' ? [{ ...block.aside, text: plainText(block.aside.text) }] : [],
    ),
  }
}

/** Text of `parseHtml` with every reference that HTML knows decoded. */
const decoded = (text: string): string => decodeHTML(escapeText(text).replaceAll('&nbsp;', '\u00A0'))

function toNode(block: Block): BodyNode[] {
  switch (block.tag) {
    case 'furniture':
      return []
    case 'aside': {
      const { articleId, label, wantedTitle } = block.attrs
      return [{ type: 'readAlso', attrs: { articleId, label: text(label), wantedTitle: text(wantedTitle) } }]
    }
    case 'blockquote':
      return [{ type: 'blockquote', content: block.blocks.flatMap(toNode) }]
    case 'ul':
    case 'ol': {
      const content = block.items.map((item): BodyNode => ({ type: 'listItem', content: item.flatMap(toNode) }))
      if (block.tag === 'ul') return [{ type: 'bulletList', content }]
      return [{ type: 'orderedList', attrs: { start: block.start }, content }]
    }
    case 'h2':
    case 'h3':
      return [{ type: 'heading', attrs: { level: block.tag === 'h2' ? 2 : 3 }, content: inlineNodes(block.inline) }]
    default:
      return [{ type: 'paragraph', content: inlineNodes(block.inline) }]
  }
}

const text = (source: string | null): string | null => (source === null ? null : decoded(source))

const inlineNodes = (inline: Inline[]): BodyNode[] =>
  inline.flatMap((piece): BodyNode[] => {
    if (piece === 'br') return [{ type: 'hardBreak' }]
    if (piece.text === '') return []
    const { bold, italic } = piece.marks
    const href = piece.marks.href && decoded(piece.marks.href)
    const marks: BodyMark[] = [
      ...(isSafeHref(href) ? [{ type: 'link' as const, attrs: { href } }] : []),
      ...(bold ? [{ type: 'bold' as const }] : []),
      ...(italic ? [{ type: 'italic' as const }] : []),
    ]
    return [{ type: 'text', text: decoded(piece.text), ...(marks.length > 0 && { marks }) }]
  })
