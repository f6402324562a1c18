import type { BodyNode } from './body-node.ts'
import { cleanText } from './clean-text.ts'
import type { Furniture } from './furniture-line.ts'
import { inlineNodes } from './inline-marks.ts'
import { type Recognised, recogniseLines } from './recognise.ts'

export { type LineContext, type Recognised, recogniseLine } from './recognise.ts'

/**
 * Pasted or imported plain text as blocks of the body: one line, one block; blank lines only separate. What a line
 * becomes is said at `recogniseLine`; baca juga comes back pending (`articleId` null). No text is lost.
 * An empty text gives no blocks.
 */
export const blocksFromText = (raw: string): BodyNode[] => readText(raw).blocks

/** A line of page furniture that is not in the document: shown to whoever pasted or imported, to be put back. */
export type Aside = { furniture: Furniture; text: string }

/**
 * The same, with the furniture, and with all labels and markers that were set aside, so that a test can account for
 * every character.
 */
export function readText(raw: string): { blocks: BodyNode[]; furniture: Aside[]; setAside: string } {
  const lines = cleanText(raw)
    .split(/[\r\n\u2028\u2029\u0085\v\f]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const blocks: BodyNode[] = []
  const furniture: Aside[] = []
  let setAside = ''
  let before: Recognised | null = null
  for (const recognised of recogniseLines(lines)) {
    // A line by itself was copied on purpose: the word "iklan" into a sentence, initials to the end of a story.
    const line: Recognised =
      recognised.kind === 'furniture' && lines.length === 1
        ? { kind: 'paragraph', text: recognised.setAside, setAside: '' }
        : recognised
    if (line.kind === 'furniture') {
      furniture.push({ furniture: line.furniture, text: line.setAside })
      before = line
      continue
    }
    setAside += line.setAside
    setAside += append(blocks, line, before)
    before = line
  }
  return { blocks, furniture, setAside }
}

/** Adds a line to the blocks, or to the last of them if it continues a list or a quote; answers what it set aside. */
function append(blocks: BodyNode[], line: Recognised, before: Recognised | null): string {
  if (line.kind === 'label' || line.kind === 'furniture') return ''
  if (line.kind === 'readAlso') {
    blocks.push({ type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: line.title } })
    return ''
  }
  const { content, setAside } = inlineNodes(line.text)
  if (line.kind === 'heading') {
    blocks.push({ type: 'heading', attrs: { level: line.level }, content })
    return setAside
  }
  const paragraph: BodyNode = { type: 'paragraph', content }
  const last = continues(line, before) ? blocks.at(-1)?.content : undefined
  const inner = line.kind === 'quote' ? paragraph : ({ type: 'listItem', content: [paragraph] } satisfies BodyNode)
  if (line.kind === 'paragraph') blocks.push(paragraph)
  else if (last) last.push(inner)
  else blocks.push(container(line, inner))
  return setAside
}

const continues = (line: Recognised, before: Recognised | null): boolean =>
  line.kind === 'number' && before?.kind === 'number' ? line.number === before.number + 1 : line.kind === before?.kind

function container(line: Recognised, inner: BodyNode): BodyNode {
  if (line.kind === 'number') return { type: 'orderedList', attrs: { start: line.number }, content: [inner] }
  return { type: line.kind === 'quote' ? 'blockquote' : 'bulletList', content: [inner] }
}
