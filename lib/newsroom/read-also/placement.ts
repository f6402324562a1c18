/**
 * Where a baca juga may stand. A newsroom sets the numbers (`CheckSettings.readAlso`); what breaks a text apart is nobody's to set: it stands only
 * between blocks of the top level, never right under a subheading, never between a paragraph that ends in a colon and
 * what that announces, never between two quotes.
 */
export type PlacementRules = {
  /** At least so many paragraphs between two. */
  every: number
  /** At least so many paragraphs before the first one. After the last paragraph there is never one. */
  after: number
  /** At most so many in a story. */
  max: number
  /** So many are wanted in a story that has room for them. */
  min: number
}
export const DEFAULT_PLACEMENT: PlacementRules = { every: 3, after: 3, max: 4, min: 1 }

/** A block of the top level: the nodes of `document.body.content` are such. */
export type Block = { type: string; content?: readonly Block[] | undefined; text?: string | undefined }

/** A place for one more: at the index `before` among the blocks. `paragraphs` stand above it. */
export type Gap = { before: number; paragraphs: number }

/** What is wrong with the place of one of them. `close`: fewer paragraphs than wanted to the one before. */
export type Misplacement = 'early' | 'late' | 'close' | 'heading' | 'colon' | 'quotes'

/** The places where one more may be put into a story as it stands, top to bottom; none when it has all it may have. */
export function gapsFor(blocks: readonly Block[], rules: PlacementRules = DEFAULT_PLACEMENT): Gap[] {
  if (blocks.filter(isLink).length >= rules.max) return []
  const gaps: Gap[] = []
  for (let before = 0; before <= blocks.length; before += 1) {
    // A gap beside blank lines is one gap: the one right under the text above.
    if (before > 0 && isBlank(blocks[before - 1] as Block)) continue
    const above = blocks.slice(0, before)
    if (misplacementsOf(above, blocks.slice(before), rules).length === 0)
      gaps.push({ before, paragraphs: paragraphsIn(above) })
  }
  return gaps
}

/** What is wrong with one that stands between `above` and `below`. It keeps its distance to both sides. */
function misplacementsOf(above: readonly Block[], below: readonly Block[], rules: PlacementRules): Misplacement[] {
  const sinceLast = above.slice(above.findLastIndex(isLink) + 1)
  const next = below.findIndex(isLink)
  const isClose =
    (above.some(isLink) && paragraphsIn(sinceLast) < rules.every) ||
    (next >= 0 && paragraphsIn(below.slice(0, next)) < rules.every)
  const over = above.findLast(isText)
  const under = below.find(isText)
  const found: [Misplacement, boolean][] = [
    ['early', paragraphsIn(above) < rules.after],
    ['late', paragraphsIn(below) === 0],
    ['close', isClose],
    ['heading', over?.type === 'heading'],
    ['colon', over?.type === 'paragraph' && textOf(over).trimEnd().endsWith(':')],
    ['quotes', over?.type === 'blockquote' && under?.type === 'blockquote'],
  ]
  return found.filter(([, is]) => is).map(([one]) => one)
}

export const isLink = ({ type }: Block): boolean => type === 'readAlso'
const isParagraph = (block: Block): boolean => block.type === 'paragraph' && !isBlank(block)
const isText = (block: Block): boolean => !isLink(block) && !isBlank(block)
/** Readers do not see an empty paragraph or heading. */
const isBlank = (block: Block): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') && textOf(block).trim() === ''
const textOf = ({ text, content }: Block): string => text ?? (content ?? []).map(textOf).join('')
const paragraphsIn = (blocks: readonly Block[]): number => blocks.filter(isParagraph).length

/** A place that breaks the rules, of the link at the index `at`; or the whole story, which has too many or too few. */
export type PlacementFault =
  | { kind: Misplacement; at: number }
  | { kind: 'tooMany'; count: number }
  | { kind: 'tooFew'; count: number }

/** How a story breaks the rules. It is not said to have too few when there is no place for another one. */
export function placementFaults(blocks: readonly Block[], rules: PlacementRules = DEFAULT_PLACEMENT): PlacementFault[] {
  const faults: PlacementFault[] = blocks.flatMap((block, at) => {
    if (!isLink(block)) return []
    // Of two that are too close to one another the lower one is at fault.
    const below = blocks.slice(at + 1).filter((one) => !isLink(one))
    return misplacementsOf(blocks.slice(0, at), below, rules).map((kind) => ({ kind, at }))
  })
  const count = blocks.filter(isLink).length
  if (count > rules.max) faults.push({ kind: 'tooMany', count })
  if (count < Math.min(rules.min, rules.max) && gapsFor(blocks, rules).length > 0)
    faults.push({ kind: 'tooFew', count })
  return faults
}
