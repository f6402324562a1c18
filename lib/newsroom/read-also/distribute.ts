import { type Block, DEFAULT_PLACEMENT, type Gap, gapsFor, isLink, type PlacementRules } from './placement.ts'

/**
 * A better place for each baca juga of a story: in the order in which they stand, each as near as the rules allow to
 * where an even spread would have it. `order` names blocks by their present index, top to bottom; nothing but baca juga
 * moves against anything else. `left` are those for which there is no place: they stand where they stood.
 */
export type Distribution = { order: number[]; moved: number; left: number[] }

export function distribute(blocks: readonly Block[], rules: PlacementRules = DEFAULT_PLACEMENT): Distribution {
  const links = blocks.flatMap((block, at) => (isLink(block) ? [at] : []))
  const text = blocks.flatMap((block, at) => (isLink(block) ? [] : [at]))
  const gaps = gapsFor(
    text.map((at) => blocks[at] as Block),
    { ...rules, max: 1 },
  )
  const places = nearest(gaps, Math.min(links.length, rules.max, capacity(gaps, rules.every)), rules.every)
  const placed = links.slice(0, places.length)
  const left = links.slice(places.length)
  const order: number[] = []
  for (let index = 0; index <= text.length; index += 1) {
    order.push(...left.filter((link) => textBefore(text, link) === index))
    order.push(...placed.filter((_, one) => places[one]?.before === index))
    if (index < text.length) order.push(text[index] as number)
  }
  const moved = placed.filter((link, one) => textBefore(text, link) !== places[one]?.before).length
  return { order, moved, left }
}

const textBefore = (text: readonly number[], link: number): number => text.filter((at) => at < link).length

/** How many places there are when each is taken as early as possible. */
function capacity(gaps: readonly Gap[], every: number): number {
  let taken = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { paragraphs } of gaps) {
    if (paragraphs - last < every) continue
    taken += 1
    last = paragraphs
  }
  return taken
}

/**
 * `count` places at least `every` paragraphs apart, as near as can be to an even spread. Dynamic programming over the
 * gaps: the cheapest way to have placed so many, the last one in this gap.
 */
function nearest(gaps: readonly Gap[], count: number, every: number): Gap[] {
  if (count === 0) return []
  const first = gaps[0]?.paragraphs ?? 0
  const reach = (gaps.at(-1)?.paragraphs ?? 0) - first
  type Way = { cost: number; places: Gap[] }
  let ways: (Way | null)[] = gaps.map(() => ({ cost: 0, places: [] }))
  for (let one = 0; one < count; one += 1) {
    const ideal = first + (reach * (one + 0.5)) / count
    ways = gaps.map((gap, at) => {
      const before = one === 0 ? [{ cost: 0, places: [] }] : ways.slice(0, at)
      const best = before
        .filter((way): way is Way => way !== null && fits(way, gap, every))
        .reduce<Way | null>((a, b) => (a && a.cost <= b.cost ? a : b), null)
      return best && { cost: best.cost + (gap.paragraphs - ideal) ** 2, places: [...best.places, gap] }
    })
  }
  return ways.reduce<Way | null>((a, b) => (b && (!a || b.cost < a.cost) ? b : a), null)?.places ?? []
}

const fits = ({ places }: { places: Gap[] }, gap: Gap, every: number): boolean => {
  const last = places.at(-1)
  return !last || gap.paragraphs - last.paragraphs >= every
}
