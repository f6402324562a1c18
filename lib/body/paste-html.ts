import { type Block, type Inline, paragraphsOf, readBlocks, type TextBlock } from './html-blocks.ts'
import { escapeText, plainText } from './html-entities.ts'
import { parseHtml } from './html-tree.ts'
import type { Aside } from './paste.ts'
import { arrange } from './paste-html-arrange.ts'
import type { ReadAlsoAttrs } from './read-also.ts'

/**
 * Pasted HTML (Google Docs, Word, web pages) as the few elements that the body's schema reads: p, h2, h3, ul, ol, li,
 * blockquote, br, strong, em, a[href] and `<aside data-read-also>`; no style, class or id. Paragraphs that are baca juga
 * lines become pending asides. For Tiptap's `transformPastedHTML`; a pure string function, no DOM.
 *
 * It keeps all visible text and guards nothing: what comes out is still parsed against the schema. What was copied in a
 * ProseMirror editor is returned as it is, because its own markers say how the pieces fit.
 */
export const cleanPastedHtml = (html: string): string => readPastedHtml(html).html

/** The same, with the page furniture that was set aside: it is shown to whoever pasted. */
export function readPastedHtml(html: string): { html: string; furniture: Aside[] } {
  if (/\bdata-pm-slice=/.test(html)) return { html, furniture: [] }
  const { blocks, rest } = readBlocks(parseHtml(html))
  const last: TextBlock[] = paragraphsOf(rest).map((inline) => ({ tag: 'p', inline }))
  const arranged = arrange([...blocks, ...last])
  const [only] = [...blocks, ...last]
  if (arranged.length === 1 && arranged[0]?.tag === 'furniture' && only && 'inline' in only) {
    // A line by itself was copied on purpose: it is no furniture.
    return { html: blocks.length === 0 ? inlineHtml(rest) : blockHtml(only), furniture: [] }
  }
  // Words without a block around them go into the paragraph at the cursor, blanks at their ends included.
  if (blocks.length === 0 && arranged.length === 1 && arranged[0]?.tag === 'p') {
    return { html: inlineHtml(rest), furniture: [] }
  }
  const furniture = arranged.flatMap((block) =>
    block.tag === 'furniture' ? [{ ...block.aside, text: plainText(block.aside.text) }] : [],
  )
  return { html: arranged.map(blockHtml).join(''), furniture }
}

function blockHtml(block: Block): string {
  switch (block.tag) {
    case 'furniture':
      return ''
    case 'aside':
      return asideHtml(block.attrs)
    case 'blockquote':
      return `<blockquote>${block.blocks.map(blockHtml).join('')}</blockquote>`
    case 'ul':
    case 'ol': {
      const start = block.tag === 'ol' && block.start !== 1 ? ` start="${block.start}"` : ''
      const items = block.items.map((item) => `<li>${item.map(blockHtml).join('')}</li>`)
      return `<${block.tag}${start}>${items.join('')}</${block.tag}>`
    }
    case 'item':
      return `<p>${inlineHtml(block.inline)}</p>`
    default:
      return `<${block.tag}>${inlineHtml(block.inline)}</${block.tag}>`
  }
}

const asideHtml = ({ articleId, label, wantedTitle }: ReadAlsoAttrs): string => {
  const labelled = label === null ? '' : ` data-label="${escapeText(label)}"`
  const wanted = wantedTitle === null ? '' : ` data-wanted-title="${escapeText(wantedTitle)}"`
  return `<aside data-read-also="${articleId ?? ''}"${wanted}${labelled}></aside>`
}

const inlineHtml = (inline: Inline[]): string =>
  inline
    .map((piece) => {
      if (piece === 'br') return '<br>'
      const { bold, italic, href } = piece.marks
      let html = escapeText(piece.text)
      if (piece.text.trim() === '') return html
      if (italic) html = `<em>${html}</em>`
      if (bold) html = `<strong>${html}</strong>`
      return href ? `<a href="${escapeText(href)}">${html}</a>` : html
    })
    .join('')
