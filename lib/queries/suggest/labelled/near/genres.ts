import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How stories of one matter are written: alternatives for each of their parts, with `{slots}` and `[this|that]`. */
export type Genre = {
  id: string
  section: string
  tags: string[]
  /** So many are written of it without a cast. */
  count: number
  /** Each with the place of the opening that tells the same. */
  headlines: { pattern: string; opening: number }[]
  parts: Record<Part, string[]>
}
/** Standfirst, opening, middle, end. */
const PARTS = ['S', 'O', 'M', 'E'] as const
export type Part = (typeof PARTS)[number]

/** What slots are filled from. */
export type Pools = ReadonlyMap<string, readonly string[]>

/** Stories of a genre about somebody or something that the labelled set knows, or that is nearly called so. */
export type Casting = {
  genre: string
  /** Every value of the first slot gets `count` stories. */
  slots: ReadonlyMap<string, readonly string[]>
  count: number
  years: readonly [number, number]
  /** The case whose earlier history it is, if it is. */
  history: string | null
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')
const listOf = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean)

export function genres(): Map<string, Genre> {
  const all = [1, 2, 3, 4].flatMap((part) => listOf(`\n${read(`genres-${part}.txt`)}`, '\n=== ')).map(genreOf)
  return new Map(all.map((genre) => [genre.id, genre]))
}

function genreOf(text: string): Genre {
  const [head = '', ...lines] = text.split('\n')
  const [id = '', section = '', tags = '', count = ''] = head.split('|').map((part) => part.trim())
  const linesOf = (part: Part): string[] =>
    lines.filter((line) => line.startsWith(`${part} `)).map((line) => line.slice(2).trim())
  const parts = Object.fromEntries(PARTS.map((part) => [part, linesOf(part)])) as Record<Part, string[]>
  const headlines = lines.flatMap((line) => {
    const [, opening, pattern] = /^H(\d) (.*)$/.exec(line) ?? []
    return opening && pattern ? [{ pattern: pattern.trim(), opening: Number(opening) - 1 }] : []
  })
  return { id, section, tags: listOf(tags, ';'), count: Number(count), headlines, parts }
}

export const pools = (): Pools =>
  new Map(
    listOf(read('pools.txt'), '\n').map((line) => {
      const [name = '', values = ''] = line.split(': ')
      return [name, listOf(values, ';')] as const
    }),
  )

export const castings = (): Casting[] =>
  listOf(read('casts.txt'), '\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [genre = '', slots = '', count = '', years = '', history = ''] = line.split('|').map((part) => part.trim())
      const [from = '', to = ''] = years.split('-')
      const filled = listOf(slots, ';').map((slot) => {
        const [name = '', values = ''] = slot.split('=')
        return [name, listOf(values, ',')] as const
      })
      return {
        genre,
        slots: new Map(filled),
        count: Number(count),
        years: [Number(from), Number(to)],
        history: history || null,
      }
    })
