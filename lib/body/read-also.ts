import { mergeAttributes, Node } from '@tiptap/core'

/**
 * A link to another article between two blocks. Pending: `articleId` null and `wantedTitle` the title looked for.
 * `fallbackId` is the story that readers get while the first is not live. In JSON it is there only when there is one, so
 * that a document without keeps the hash that it had before schema 2.
 */
export type ReadAlsoAttrs = {
  articleId: string | null
  label: string | null
  wantedTitle: string | null
  fallbackId?: string | null
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Ids are UUIDs in lower case, so that two of them are the same article exactly when the strings are equal. */
export const isArticleId = (id: unknown): id is string => typeof id === 'string' && UUID.test(id)

const idIn = (element: HTMLElement, attribute = 'data-read-also'): string | null => {
  const id = element.getAttribute(attribute)?.trim().toLowerCase()
  return isArticleId(id) ? id : null
}

const wantedIn = (element: HTMLElement): string | null => {
  const wanted = element.getAttribute('data-wanted-title')?.trim()
  if (wanted) return wanted
  return idIn(element) ? null : element.textContent?.trim() || null
}

function mustBeId(value: unknown): void {
  if (value !== null && !isArticleId(value)) throw new RangeError('readAlso: an article id is a UUID in lower case')
}

/**
 * Block atom of the body's top level. HTML form:
 * `<aside data-read-also="ID" data-wanted-title="…" data-label="…">`, empty ID when pending. An aside whose id is
 * malformed becomes pending under its title or its text, or, with neither, whatever it contains; never an unchecked id.
 */
export const ReadAlso = Node.create({
  name: 'readAlso',
  group: 'furniture',
  atom: true,
  draggable: true,
  selectable: true,

  addAttributes() {
    return {
      articleId: {
        default: null,
        validate: mustBeId,
        parseHTML: (element) => idIn(element),
        renderHTML: (attrs) => ({ 'data-read-also': attrs.articleId ?? '' }),
      },
      label: {
        default: null,
        validate: 'string|null',
        parseHTML: (element) => element.getAttribute('data-label')?.trim() || null,
        renderHTML: (attrs) => (attrs.label === null ? {} : { 'data-label': attrs.label }),
      },
      wantedTitle: {
        default: null,
        validate: 'string|null',
        parseHTML: wantedIn,
        renderHTML: (attrs) => (attrs.wantedTitle === null ? {} : { 'data-wanted-title': attrs.wantedTitle }),
      },
      fallbackId: {
        default: null,
        validate: mustBeId,
        parseHTML: (element) => idIn(element, 'data-fallback'),
        renderHTML: (attrs) => (attrs.fallbackId === null ? {} : { 'data-fallback': attrs.fallbackId }),
      },
    }
  },

  parseHTML() {
    return [
      { tag: 'aside[data-read-also]', getAttrs: (element) => (idIn(element) || wantedIn(element) ? null : false) },
    ]
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes), node.attrs.label ?? node.attrs.wantedTitle ?? '']
  },

  /** Copied as plain text it keeps the shape that the recogniser in paste.ts reads back. */
  renderText({ node }) {
    const title: string = node.attrs.label ?? node.attrs.wantedTitle ?? ''
    return title && `Baca juga: ${title}`
  },
})
