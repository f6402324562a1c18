import { type HtmlElement, type HtmlNode, parseHtml, textIn } from '#lib/body/html-tree.ts'
import { plainLine } from './plain.ts'

/** What a story's HTML holds that no document does: listed for the operator, in the order of the text. */
export type Lost = {
  pictures: { address: string; caption: string; alt: string }[]
  /** Addresses of players, frames and scripts. */
  embeds: string[]
  shortcodes: string[]
  /** Names of blocks that WordPress fills in when a page is made. */
  blocks: string[]
  tables: number
}

const BLOCK =
  'address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul'
const STARTS_BLOCK = new RegExp(`^\\s*(?:<!--|</?(?:${BLOCK})\\b)`, 'i')
const EMBED = /<(iframe|embed|object|video|audio|source|script)\b([^>]{0,2000})>/gi
const ADDRESS = /\b(?:src|data)\s*=\s*["']?([^"'\s>]+)/i
/** `[name …]`, `[/name]`, `[name /]`; the name in ASCII small letters, as WordPress demands. */
const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]{0,40})((?:\s+[^[\]]*)?)(\/?)\](?!\()/g
/** Shortcodes that take neither attributes nor an end; with an underscore in its name a word is one, too. */
const BARE = new Set(
  'gallery audio video embed playlist more adsense ads iklan toc irp related baca-juga bacajuga ez-toc contact-form'.split(
    ' ',
  ),
)
/** The baca juga of the plugin that most newsrooms use: it names its story by number and by title. */
const INLINE_RELATED = /\[irp\s+posts=["']?(\d+)[^\]]*?\sname=["']([^"'\]]{1,300})["'][^\]]*\]/g
const DYNAMIC = /<!--\s*wp:([a-z][\w/-]*)\s[^>]*?\/-->/g

/** A story's HTML as a tree without what a document cannot hold, and the list of that. Its words all stay. */
export function prepareHtml(source: string, autoParagraphs: boolean): { root: HtmlElement; lost: Lost } {
  const lost: Lost = { pictures: [], embeds: [], shortcodes: [], blocks: [], tables: 0 }
  for (const [, tag = '', attributes = ''] of source.matchAll(EMBED)) {
    const address = ADDRESS.exec(attributes)?.[1]
    if (address || tag !== 'script') lost.embeds.push(address ? plainLine(address) : tag)
  }
  for (const [, name = ''] of source.matchAll(DYNAMIC)) lost.blocks.push(name)
  const html = withoutShortcodes(source.replace(INLINE_RELATED, readAlso), lost)
  const root = parseHtml(autoParagraphs ? paragraphs(html) : html)
  prune(root, lost)
  return { root, lost }
}

const readAlso = (_: string, post: string, title: string): string =>
  `\n\n<p>Baca juga: <a href="/?p=${post}">${title}</a></p>\n\n`

/** The tags of shortcodes are gone, what they enclose stays; `[caption]` becomes a figure, so that its words are a caption. */
function withoutShortcodes(source: string, lost: Lost): string {
  const captioned = source.replace(
    /\[(?:wp_)?caption\b[^\]]*\]([\s\S]{0,4000}?)\[\/(?:wp_)?caption\]/g,
    (_, inner: string) =>
      `\n\n<figure>${inner.replace(/((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i, '$1<figcaption>')}</figcaption></figure>\n\n`,
  )
  const closed = new Set([...captioned.matchAll(/\[\/([a-z][a-z0-9_-]*)\]/g)].map(([, name]) => name))
  return captioned.replace(SHORTCODE, (whole, slash: string, name: string, attributes: string, end: string) => {
    const is =
      slash !== '' ||
      end !== '' ||
      closed.has(name) ||
      BARE.has(name) ||
      name.includes('_') ||
      /\s[\w-]+\s*=/.test(attributes)
    if (!is) return whole
    if (slash === '') lost.shortcodes.push(`[${name}${attributes.trimEnd()}]`.slice(0, 200))
    return ''
  })
}

/**
 * WordPress stores blank lines and shows paragraphs: what is between blank lines and begins no block is one. Stories that
 * were begun in the old editor and continued in the new one have both.
 */
const paragraphs = (html: string): string =>
  html
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((piece) => (piece.trim() === '' || STARTS_BLOCK.test(piece) ? piece : `<p>${lineBreaks(piece.trim())}</p>`))
    .join('\n')

const lineBreaks = (piece: string): string =>
  new RegExp(`</?(?:${BLOCK})\\b`, 'i').test(piece) ? piece : piece.replace(/(?<!<br\s*\/?>)\n/g, '<br>')

/** Takes pictures with their captions out of the tree. */
function prune(element: HtmlElement, lost: Lost): void {
  element.children = element.children.filter((child) => {
    if ('text' in child) return true
    if (child.tag === 'figure' && images(child).length > 0) {
      lost.pictures.push(...picturesIn(child))
      return false
    }
    if (child.tag === 'img') {
      lost.pictures.push({ ...pictureOf(child), caption: '' })
      return false
    }
    if (child.tag === 'table') lost.tables += 1
    prune(child, lost)
    return true
  })
}

const images = (node: HtmlNode): HtmlElement[] =>
  'text' in node ? [] : node.tag === 'img' ? [node] : node.children.flatMap(images)

/** The pictures of a figure: a gallery holds figures, each with its own caption, else the gallery's. */
function picturesIn(figure: HtmlElement): Lost['pictures'] {
  const inner = within(figure, (tag) => tag === 'figure' || tag === 'img')
  const [words] = within(figure, (tag) => tag === 'figure' || tag === 'figcaption').filter(
    ({ tag }) => tag === 'figcaption',
  )
  const caption = words ? plainLine(textIn(words)) : ''
  return inner.flatMap((one) =>
    one.tag === 'img'
      ? [{ ...pictureOf(one), caption }]
      : picturesIn(one).map((picture) => ({ ...picture, caption: picture.caption || caption })),
  )
}

/** The outermost elements inside one that are asked for, in order. */
const within = (element: HtmlElement, asked: (tag: string) => boolean): HtmlElement[] =>
  element.children.flatMap((child) => ('text' in child ? [] : asked(child.tag) ? [child] : within(child, asked)))

const pictureOf = ({ attributes }: HtmlElement) => ({
  address: attributes.get('data-src') ?? attributes.get('data-lazy-src') ?? attributes.get('src') ?? '',
  alt: plainLine(attributes.get('alt') ?? ''),
})
