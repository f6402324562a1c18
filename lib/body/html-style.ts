import { directHref, isSafeHref } from './href.ts'
import type { HtmlElement } from './html-tree.ts'

/** The marks of the body as pasted HTML expresses them. */
export type Marks = { bold: boolean; italic: boolean; href: string | null }

export const NO_MARKS: Marks = { bold: false, italic: false, href: null }

const styleOf = (element: HtmlElement, property: string): string => {
  const style = element.attributes.get('style') ?? ''
  const found = style.split(';').findLast((rule) => rule.split(':')[0]?.trim().toLowerCase() === property)
  return (
    found
      ?.slice(found.indexOf(':') + 1)
      .trim()
      .toLowerCase() ?? ''
  )
}

/** `b` and `strong`, unless a style says otherwise: Google Docs wraps everything in `<b style="font-weight:normal">`. */
function isBold(element: HtmlElement, inherited: boolean): boolean {
  const weight = styleOf(element, 'font-weight')
  if (weight === 'bold' || weight === 'bolder') return true
  if (weight === 'normal' || weight === 'lighter') return false
  if (/^\d+$/.test(weight)) return Number(weight) >= 600
  return inherited || element.tag === 'b' || element.tag === 'strong'
}

function isItalic(element: HtmlElement, inherited: boolean): boolean {
  const style = styleOf(element, 'font-style')
  if (style === 'italic' || style === 'oblique') return true
  if (style === 'normal') return false
  return inherited || element.tag === 'i' || element.tag === 'em'
}

/** The marks of what is inside an element, given those around it. A link that may not be kept is no link. */
export function marksInside(element: HtmlElement, around: Marks): Marks {
  const href = element.tag === 'a' ? (element.attributes.get('href')?.trim() ?? null) : around.href
  return {
    bold: isBold(element, around.bold),
    italic: isItalic(element, around.italic),
    href: isSafeHref(href) ? directHref(href) : null,
  }
}

export const isHidden = (element: HtmlElement): boolean => styleOf(element, 'display') === 'none'

/** Word's list paragraphs are `p` elements with this class, or with a list number in their style. */
export const isWordListItem = (element: HtmlElement): boolean =>
  element.tag === 'p' &&
  (/\bMsoListParagraph/i.test(element.attributes.get('class') ?? '') || /^l\d+\s/.test(styleOf(element, 'mso-list')))

/** The bullet or number that Word writes out in front of a list paragraph. */
export const isWordMarker = (element: HtmlElement): boolean => styleOf(element, 'mso-list') === 'ignore'
