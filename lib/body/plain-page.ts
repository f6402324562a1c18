import type { BodyNode } from './body-node.ts'
import { cleanText } from './clean-text.ts'

/**
 * The text of a page that is no story as a document, word for word: one line, one block. `## ` and `### ` begin
 * headings, `- ` a list's item, and web and mail addresses lead where they say. Numbers before lines stay as they are
 * typed: a regulation is quoted by them.
 */
export function plainPage(text: string): BodyNode {
  const content: BodyNode[] = []
  for (const line of cleanText(text).split(/[\r\n\u2028\u2029\u0085\v\f]+/)) {
    const block = blockOf(line.trim())
    const last = content.at(-1)
    if (block?.type === 'bulletList' && last?.type === 'bulletList') last.content?.push(...(block.content ?? []))
    else if (block) content.push(block)
  }
  return { type: 'doc', content }
}

function blockOf(line: string): BodyNode | null {
  const [, marker = '', rest = ''] = /^(#{2,3}|[-•])\s+(.*)$/.exec(line) ?? []
  if (marker.startsWith('#')) return { type: 'heading', attrs: { level: marker.length }, content: inline(rest) }
  if (marker)
    return {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: inline(rest) }] }],
    }
  return line === '' ? null : { type: 'paragraph', content: inline(line) }
}

/** A sentence's end is not the address's. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)'”’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/

function inline(line: string): BodyNode[] {
  return line
    .split(ADDRESS)
    .map((text, at): BodyNode => {
      if (at % 2 === 0) return { type: 'text', text }
      const href = text.startsWith('http') ? text : `mailto:${text}`
      return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }
    })
    .filter(({ text }) => text !== '')
}
