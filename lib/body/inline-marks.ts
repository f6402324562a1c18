import type { BodyMark, BodyNode } from './body-node.ts'

/** Balanced asterisks that hug what they mark and stand at the edge of a word: not `2*3*4`, not `** x **`. */
const MARKED = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]+)(?<=[^\s*])\1(?![\p{L}\p{N}*])/gu

const BOLD: BodyMark = { type: 'bold' }
const ITALIC: BodyMark = { type: 'italic' }
const MARKS: Record<number, BodyMark[]> = { 1: [ITALIC], 2: [BOLD], 3: [BOLD, ITALIC] }

/**
 * Text with `*italic*`, `**bold**` and `***both***` as text nodes; URLs and everything else stay text. `setAside` are
 * the asterisks that became marks.
 */
export function inlineNodes(text: string): { content: BodyNode[]; setAside: string } {
  const content: BodyNode[] = []
  let [done, setAside] = [0, '']
  for (const match of text.matchAll(MARKED)) {
    const [whole, stars = '', marked = ''] = match
    if (match.index > done) content.push({ type: 'text', text: text.slice(done, match.index) })
    content.push({ type: 'text', text: marked, marks: MARKS[stars.length] ?? [] })
    setAside += stars + stars
    done = match.index + whole.length
  }
  if (done < text.length) content.push({ type: 'text', text: text.slice(done) })
  return { content, setAside }
}
