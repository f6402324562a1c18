import { type Block, type Inline, type ListBlock, type TextBlock, trimmed } from './html-blocks.ts'
import { isAnnounced, readAlsoLine } from './read-also-line.ts'
import { recogniseLines } from './recognise.ts'
import { isLikelyTitle, isPlainTitle } from './titles.ts'

/** Blocks as the schema allows them, Word's list paragraphs gathered to lists, baca juga lines made asides. */
export const arrange = (blocks: Block[]): Block[] => recognise(gather(blocks).flatMap(fitted))

type Titled = { title: string; href: string | null }

const aside = ({ title, href }: Titled): Block => ({
  tag: 'aside',
  attrs: { articleId: null, label: null, wantedTitle: title },
  href,
})

const hrefIn = (inline: Inline[]): string | null =>
  inline.map((piece) => (piece === 'br' ? null : piece.marks.href)).find((href) => href !== null) ?? null

const textOf = (inline: Inline[]): string =>
  inline
    .map((piece) => (piece === 'br' ? ' ' : piece.text))
    .join('')
    .trim()

/** Neighbouring list paragraphs of Word become one list as long as all are bulleted or all numbered. */
function gather(blocks: Block[]): Block[] {
  return blocks.reduce<Block[]>((gathered, block, at) => {
    if (block.tag !== 'item') {
      gathered.push(block)
      return gathered
    }
    const tag = block.ordered ? 'ol' : 'ul'
    const item: Block[] = [{ tag: 'p', inline: block.inline }]
    const last = gathered.at(-1)
    if (blocks[at - 1]?.tag === 'item' && last?.tag === tag) last.items.push(item)
    else gathered.push({ tag, start: block.start, items: [item] })
    return gathered
  }, [])
}

/** A block as its place allows it: a quote holds paragraphs only, so what else is in it stands beside it. */
function fitted(block: Block): Block[] {
  if (block.tag === 'ul' || block.tag === 'ol') return listed(block)
  if (block.tag !== 'blockquote') return [block]
  const blocks: Block[] = []
  for (const inner of gather(block.blocks).flatMap(fitted)) {
    const last = blocks.at(-1)
    if (inner.tag === 'blockquote') blocks.push(inner)
    else if (!('inline' in inner)) blocks.push(inner)
    else if (last?.tag === 'blockquote') last.blocks.push({ tag: 'p', inline: inner.inline })
    else blocks.push({ tag: 'blockquote', blocks: [{ tag: 'p', inline: inner.inline }] })
  }
  return blocks.flatMap((inner) => (inner.tag === 'blockquote' ? (unquoted(inner.blocks) ?? [inner]) : [inner]))
}

/** Some sites set baca juga as a quote, each with its label or all below one. */
function unquoted(blocks: Block[]): Block[] | null {
  const titles = blocks.map((block) => ('inline' in block ? titleIn(block.inline) : null))
  if (titles.every((title) => title !== null)) return titles.map(aside)
  const [label, ...rest] = blocks.flatMap((block) => ('inline' in block ? [block.inline] : []))
  const line = label && rest.length === blocks.length - 1 ? readAlsoLine(textOf(label)) : null
  if (line?.title !== null || rest.length === 0) return null
  const below = rest.map((inline) => ({ title: textOf(inline), href: hrefIn(inline) }))
  return below.every(({ title }) => isAnnounced(title, line.sure)) ? below.map(aside) : null
}

function titleIn(inline: Inline[]): Titled | null {
  const title = readAlsoLine(textOf(inline))?.title
  return title == null ? null : { title, href: hrefIn(inline) }
}

/** A list all of whose items are labelled baca juga lines is no list. */
function listed(list: ListBlock): Block[] {
  const items = list.items.map((item) => gather(item).flatMap(inItem)).filter((item) => item.length > 0)
  if (items.length === 0) return []
  const titles = items.map((item) => lone(item, titleIn))
  return titles.every((title) => title !== null) ? titles.map(aside) : [{ ...list, items }]
}

const lone = <T>(item: Block[], read: (inline: Inline[]) => T | null): T | null => {
  const [first, second] = item
  return first && !second && 'inline' in first ? read(first.inline) : null
}

/** Items hold paragraphs and lists; anything else in them becomes paragraphs. */
function inItem(block: Block): Block[] {
  if (block.tag === 'blockquote') return block.blocks.flatMap(inItem)
  if (block.tag === 'aside') {
    const { label, wantedTitle } = block.attrs
    const text = label ?? wantedTitle ?? ''
    return text ? [{ tag: 'p', inline: [{ text, marks: { bold: false, italic: false, href: null } }] }] : []
  }
  if ('inline' in block) return [{ tag: 'p', inline: block.inline }]
  if (block.tag === 'furniture') return []
  const items = block.items.map((item) => gather(item).flatMap(inItem)).filter((item) => item.length > 0)
  return items.length > 0 ? [{ ...block, items }] : []
}

/** Baca juga among the paragraphs of the top level, and in a list that a label alone announces. */
function recognise(blocks: Block[]): Block[] {
  const done: Block[] = []
  let stretch: TextBlock[] = []
  const settle = (): void => {
    done.push(...recogniseStretch(stretch))
    stretch = []
  }
  for (const block of blocks) {
    if (block.tag === 'p') {
      stretch.push(...linesApart(block))
      continue
    }
    if ((block.tag === 'h2' || block.tag === 'h3') && (isNoHeading(block) || isLinkBelow(stretch.at(-1), block))) {
      stretch.push(block)
      continue
    }
    const label = stretch.at(-1)
    const titles = label && (block.tag === 'ul' || block.tag === 'ol') ? announcedBy(label, block) : null
    if (titles) stretch.pop()
    settle()
    done.push(...(titles?.map(aside) ?? [block]))
  }
  settle()
  return done
}

const isLabel = (block: TextBlock): boolean => readAlsoLine(textOf(block.inline))?.title === null

/** A heading that is a label, with or without its title. */
function isNoHeading(block: TextBlock): boolean {
  const line = readAlsoLine(textOf(block.inline))
  return line !== null && (line.title === null || line.sure)
}

/** Cards of other sites set the title below the label as a heading, all of it a link. */
const isLinkBelow = (before: TextBlock | undefined, block: TextBlock): boolean =>
  before !== undefined &&
  isLabel(before) &&
  block.inline.every((piece) => piece !== 'br' && (piece.marks.href !== null || piece.text.trim() === ''))

/**
 * Old editors set line breaks where others set paragraphs. A line among them that is baca juga by itself stands alone,
 * else the sentence below it would be taken for the rest of its title, or it for a sentence.
 */
function linesApart(block: TextBlock): TextBlock[] {
  const lines = linesIn(block.inline)
  const read = lines.map((line) => readAlsoLine(textOf(line)))
  const announced = read.map((_, at) => read[at - 1]?.title === null && read[at - 1]?.sure === true)
  const apart = read.map((line, at) => announced[at] || (line !== null && (line.title !== null || line.sure)))
  if (lines.length < 2 || !apart.includes(true) || severalIn(block.inline)) return [block]
  const groups: Inline[][] = []
  for (const [at, line] of lines.entries()) {
    const last = groups.at(-1)
    if (last && (announced[at] || !(apart[at] || apart[at - 1]))) last.push('br', ...line)
    else groups.push([...line])
  }
  return groups.map(trimmed).flatMap((inline) => (inline.length > 0 ? [{ tag: block.tag, inline }] : []))
}

const linesIn = (inline: Inline[]): Inline[][] =>
  inline.reduce<Inline[][]>(
    (lines, piece) => {
      if (piece === 'br') lines.push([])
      else lines.at(-1)?.push(piece)
      return lines
    },
    [[]],
  )

function announcedBy(label: TextBlock, list: ListBlock): Titled[] | null {
  const line = readAlsoLine(textOf(label.inline))
  if (!line || line.title !== null) return null
  const titles = list.items.map((item) => lone(item, (inline) => ({ title: textOf(inline), href: hrefIn(inline) })))
  return titles.every((one) => one !== null && isAnnounced(one.title, line.sure)) ? (titles as Titled[]) : null
}

function recogniseStretch(paragraphs: TextBlock[]): Block[] {
  const lines = recogniseLines(paragraphs.map((paragraph) => textOf(paragraph.inline)))
  return paragraphs.flatMap((paragraph, at): Block[] => {
    const line = lines[at]
    const several = line?.kind === 'furniture' ? null : severalIn(paragraph.inline)
    if (several) return several.map(aside)
    if (line?.kind === 'readAlso') return [aside({ title: line.title, href: hrefIn(paragraph.inline) })]
    if (line?.kind === 'furniture') {
      return [{ tag: 'furniture', aside: { furniture: line.furniture, text: line.setAside } }]
    }
    return line?.kind === 'label' ? [] : [paragraph]
  })
}

/**
 * "(Lihat Video A, B, C)", each a link: a label, links, and nothing else but commas and brackets. One link alone needs a
 * label that leaves no doubt: `<span>Baca Juga</span><a>Judul</a>`, without a blank or a colon between them.
 */
function severalIn(inline: Inline[]): Titled[] | null {
  const links: Titled[] = []
  let around = ''
  let open: string | null = null
  for (const piece of inline) {
    const href = piece === 'br' ? null : piece.marks.href
    const text = piece === 'br' ? ' ' : piece.text
    if (href === null) around += text
    else if (href === open) (links.at(-1) as Titled).title += text
    else links.push({ title: text, href })
    open = href
  }
  const label =
    /^[\s\p{P}\p{S}]*(?:baca|lihat|simak|tonton)(?:\s+(?:juga|pula))?(?:\s+(?:video|berita))?[\s,;.:|/()[\]•·-]*(?:dan)?[\s,;.|()[\]]*$/iu
  if (links.length < 2 ? !isLinkedLabel(inline, around, links[0]) : !label.test(around)) return null
  const titles = links.map(({ title, href }) => ({ title: title.trim(), href }))
  return titles.every(({ title }) => isPlainTitle(title) && title.includes(' ')) ? titles : null
}

const isLinkedLabel = (inline: Inline[], around: string, link: Titled | undefined): boolean =>
  link !== undefined &&
  isLikelyTitle(link.title.trim()) &&
  /^[^\p{L}]*(?:baca|lihat|simak|tonton)\s+(?:juga|pula)(?:\s+(?:video|berita))?[\s:|/()[\]•·›»–—-]*$/iu.test(around) &&
  !textOf(inline).startsWith(link.title.trim())
