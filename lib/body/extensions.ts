import { Blockquote } from '@tiptap/extension-blockquote'
import { Heading } from '@tiptap/extension-heading'
import { Link } from '@tiptap/extension-link'
import { ListItem, OrderedList } from '@tiptap/extension-list'
import { isSafeHref } from './href.ts'

const oneOf =
  (name: string, holds: (value: unknown) => boolean) =>
  (value: unknown): void => {
    if (!holds(value)) throw new RangeError(`${name} may not be ${JSON.stringify(value)}`)
  }

const isStart = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6

/** The headline is the page's h1; inside the body only subheadings (2) and what stands under them (3). */
export const SubHeading = Heading.extend({
  addAttributes() {
    return { level: { default: 2, rendered: false, validate: oneOf('heading.level', (v) => v === 2 || v === 3) } }
  },
  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } }))
  },
}).configure({ levels: [2, 3] })

/** Only href is stored: target, rel and class are the renderer's business. Bare domains (KOMPAS.com) never autolink. */
export const SafeLink = Link.extend({
  addAttributes() {
    return { href: { default: null, validate: oneOf('link.href', isSafeHref) } }
  },
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  isAllowedUri: (url) => isSafeHref(url),
  HTMLAttributes: { target: null, rel: null, class: null },
})

export const Quote = Blockquote.extend({ content: 'paragraph+' })

/** The built-in paste plugin is left out: it would take numbered plain text away from `blocksFromText`. */
export const NumberedList = OrderedList.extend({
  addAttributes() {
    const parseHTML = (element: HTMLElement): number => {
      const start = Number(element.getAttribute('start') ?? 1)
      return isStart(start) ? start : 1
    }
    return { start: { default: 1, validate: oneOf('orderedList.start', isStart), parseHTML } }
  },
  addProseMirrorPlugins() {
    return []
  },
})

/**
 * Any order of paragraphs and lists, not the usual `paragraph block*`: with that, a merge of two edits that leaves a
 * nested list first is invalid, and y-tiptap would delete the item with its text. No readAlso, heading or quote inside.
 */
export const Item = ListItem.extend({ content: '(paragraph | list)+' })
