import type { BodyNode } from './body-node.ts'
import type { Document } from './document.ts'
import type { ReadAlsoAttrs } from './read-also.ts'
import type { NodeName } from './schema.ts'

const inside = (node: BodyNode, between: string): string =>
  (node.content ?? [])
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join(between)

const inline = (node: BodyNode): string => (node.content ?? []).map(textOf).join('')

const TEXT: Record<NodeName, (node: BodyNode) => string> = {
  doc: (node) => inside(node, '\n\n'),
  paragraph: inline,
  heading: inline,
  blockquote: (node) => inside(node, '\n\n'),
  bulletList: (node) => inside(node, '\n'),
  orderedList: (node) => inside(node, '\n'),
  listItem: (node) => inside(node, '\n'),
  readAlso: () => '',
  hardBreak: () => '\n',
  text: (node) => node.text ?? '',
}

const textOf = (node: BodyNode): string => TEXT[node.type](node)

/** The body as plain text: blocks separated by a blank line, list items by a line break; baca juga and marks left out. */
export const plainText = (body: BodyNode): string => textOf(body)

/** Em dashes join words without blanks; a hyphen does not part them, so "anak-anak" and "di-PHK" are one each. */
const APART = /[\s—]+/u
const WORD = /[\p{L}\p{N}]/u

/** Words of standfirst and body as a reader counts them: without the headline and baca juga; "anak-anak" is one. */
export function countWords(document: Document): number {
  const text = `${document.standfirst}\n${plainText(document.body)}`
  return text.split(APART).filter((word) => WORD.test(word)).length
}

/** Whole minutes at 200 words a minute, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.ceil(words / 200))

/** `position` is the node's index among the body's top-level blocks, which is the only place where it may stand. */
export type ReadAlsoAt = ReadAlsoAttrs & { position: number }

/** The baca juga of a body in document order, pending ones (`articleId` null) included. */
export function readAlsoNodes(body: BodyNode): ReadAlsoAt[] {
  return (body.content ?? []).flatMap((node, position) =>
    node.type === 'readAlso' ? [{ position, ...readAlsoAttrs(node) }] : [],
  )
}

/** The articles that a body leads to, and those that stand in for them meanwhile; each once. */
export const linkedIds = (body: BodyNode): string[] => [
  ...new Set(readAlsoNodes(body).flatMap(({ articleId, fallbackId }) => [articleId ?? [], fallbackId ?? []].flat())),
]

/** The same body with each baca juga's attributes as `replace` answers, for matching pending ones to the archive. */
export function replaceReadAlso(body: BodyNode, replace: (node: ReadAlsoAt) => ReadAlsoAttrs): BodyNode {
  const content = (body.content ?? []).map((node, position) => {
    if (node.type !== 'readAlso') return node
    const { articleId, label, wantedTitle, fallbackId } = replace({ position, ...readAlsoAttrs(node) })
    return { ...node, attrs: { articleId, label, wantedTitle, ...(fallbackId && { fallbackId }) } }
  })
  return { ...body, content }
}

/** The attributes of a `readAlso` node; what is missing or of another type is null, a fallback is not there. */
export function readAlsoAttrs(node: BodyNode): ReadAlsoAttrs {
  const text = (name: keyof ReadAlsoAttrs): string | null => {
    const value = node.attrs?.[name]
    return typeof value === 'string' ? value : null
  }
  const fallbackId = text('fallbackId')
  return {
    articleId: text('articleId'),
    label: text('label'),
    wantedTitle: text('wantedTitle'),
    ...(fallbackId && { fallbackId }),
  }
}

/**
 * What readers see of each baca juga, in document order: the target, its fallback while that is not live, or null. A
 * fallback that the story leads to already is not shown a second time.
 */
export function shownTargets(body: BodyNode, isLive: (articleId: string) => boolean): (string | null)[] {
  const nodes = readAlsoNodes(body)
  const live = (id: string | null | undefined): string | null => (id && isLive(id) ? id : null)
  const shown = new Set(nodes.flatMap(({ articleId }) => live(articleId) ?? []))
  return nodes.map(({ articleId, fallbackId }) => {
    const own = live(articleId)
    const other = live(fallbackId)
    if (own || !other || shown.has(other)) return own
    shown.add(other)
    return other
  })
}

/** Where the words of a body lead, in their order; its baca juga are none of them. */
export const hrefsIn = (node: BodyNode): string[] => [
  ...(node.marks ?? []).flatMap(({ attrs }) => (typeof attrs?.href === 'string' ? [attrs.href] : [])),
  ...(node.content ?? []).flatMap(hrefsIn),
]
