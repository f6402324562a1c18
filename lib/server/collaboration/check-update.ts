import * as Y from 'yjs'
import { isSafeHref } from '#lib/body/href.ts'
import { isArticleId } from '#lib/body/read-also.ts'
import { MARK_NAMES, NODE_NAMES } from '#lib/body/schema.ts'
import { FRAGMENTS } from '#lib/body/yjs.ts'

const ROOTS = new Set<string>(Object.values(FRAGMENTS))
const NODES = new Set<string>(['line', ...NODE_NAMES.filter((name) => name !== 'doc' && name !== 'text')])
const MARKS = new Set<string>(MARK_NAMES)

const isText = (value: unknown): boolean => value === null || typeof value === 'string'
const ATTRIBUTES: Record<string, (value: unknown) => boolean> = {
  level: (value) => value === 2 || value === 3,
  start: (value) => Number.isInteger(value) && Number(value) >= 0,
  articleId: (value) => value === null || isArticleId(value),
  fallbackId: (value) => value === null || isArticleId(value),
  label: isText,
  wantedTitle: isText,
}

/**
 * What is not in the words of our schema in a Yjs update, or null: unknown roots, nodes, marks, attributes, embeds,
 * sub-documents, unsafe links. Costs in proportion to the update, not to the document.
 *
 * Asked before an update is applied, because afterwards it is too late: one foreign node would make the whole document
 * unstorable for everybody in it. Throws when the bytes are no update. Whether the pieces stand in valid places is not
 * judged here; `documentFromYjs` does that at the store.
 */
export function foreignIn(update: Uint8Array): string | null {
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!(struct instanceof Y.Item)) continue
    // Until it is integrated, an item of a root type carries the root's name in place of its parent.
    const parent: unknown = struct.parent
    if (typeof parent === 'string' && !ROOTS.has(parent)) return `root ${parent}`
    const foreign = foreignContent(struct)
    if (foreign) return foreign
  }
  return null
}

function foreignContent({ content, parentSub }: Y.Item): string | null {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return null
  if (content instanceof Y.ContentType) return foreignType(content.type)
  if (content instanceof Y.ContentFormat) return foreignMark(content.key, content.value)
  if (content instanceof Y.ContentAny) return foreignAttribute(parentSub, content.arr)
  return content.constructor.name
}

function foreignType(type: unknown): string | null {
  if (type instanceof Y.XmlElement) return NODES.has(type.nodeName) ? null : `node ${type.nodeName}`
  return type instanceof Y.XmlText ? null : 'type'
}

function foreignMark(key: string, value: unknown): string | null {
  if (!MARKS.has(key)) return `mark ${key}`
  if (key !== 'link' || value === null) return null
  return isSafeHref((value as { href?: unknown }).href) ? null : 'link'
}

/** A later value of the same attribute is encoded without its name; `documentFromYjs` judges it at the store. */
function foreignAttribute(name: string | null, values: unknown[]): string | null {
  if (name === null) return null
  const holds = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined
  return holds && values.every(holds) ? null : `attribute ${name}`
}
