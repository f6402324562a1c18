import type { Block, Inline, ListBlock, TextBlock } from './html-blocks.ts'
import { isAnnounced, readAlsoLine } from './read-also-line.ts'
import { recogniseLines } from './recognise.ts'

/** Blocks as the schema allows them, Word's list paragraphs gathered to lists, baca juga lines made asides. */
export const arrange = (blocks: Block[]): Block[] => recognise(gather(blocks).flatMap(fitted))

const aside = (wantedTitle: string): Block => ({ tag: 'aside', attrs: { articleId: null, label: null, wantedTitle } })

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

/** Some sites set baca juga as a quote. */
function unquoted(blocks: Block[]): Block[] | null {
  const titles = blocks.map((block) => ('inline' in block ? titleIn(block.inline) : null))
  return titles.every((title) => title !== null) ? titles.map(aside) : null
}

const titleIn = (inline: Inline[]): string | null => readAlsoLine(textOf(inline))?.title ?? null

/** A list all of whose items are labelled baca juga lines is no list. */
function listed(list: ListBlock): Block[] {
  const items = list.items.map((item) => gather(item).flatMap(inItem)).filter((item) => item.length > 0)
  if (items.length === 0) return []
  const titles = items.map((item) => lone(item, titleIn))
  return titles.every((title) => title !== null) ? titles.map(aside) : [{ ...list, items }]
}

const lone = (item: Block[], read: (inline: Inline[]) => string | null): string | null => {
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

function announcedBy(label: TextBlock, list: ListBlock): string[] | null {
  const line = readAlsoLine(textOf(label.inline))
  if (!line || line.title !== null) return null
  const titles = list.items.map((item) => lone(item, textOf))
  return titles.every((title) => title !== null && isAnnounced(title, line.sure)) ? (titles as string[]) : null
}

function recogniseStretch(paragraphs: TextBlock[]): Block[] {
  const lines = recogniseLines(paragraphs.map((paragraph) => textOf(paragraph.inline)))
  return paragraphs.flatMap((paragraph, at): Block[] => {
    const line = lines[at]
    if (line?.kind === 'readAlso') return [aside(line.title)]
    return line?.kind === 'label' ? [] : [paragraph]
  })
}
