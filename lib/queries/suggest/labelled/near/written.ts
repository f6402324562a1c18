import type { Chance } from './chance.ts'
import type { Genre, Part, Pools } from './genres.ts'

export type Written = { headline: string; standfirst: string; paragraphs: string[]; tags: string[] }

/** Slots that are people, by the pools their names are made from. */
const PEOPLE: Record<string, readonly [string, string]> = {
  orang: ['depan', 'belakang'],
  warga: ['depan', 'belakang'],
  ahli: ['depan', 'belakang'],
  dokter: ['depan', 'belakang'],
  advokat: ['depan', 'belakang'],
  asing: ['asingdepan', 'asingbelakang'],
}

/** One story of a genre. A slot has one value throughout it: `given`, or drawn from its pool. */
export function write(genre: Genre, given: ReadonlyMap<string, string>, pools: Pools, chance: Chance): Written {
  const values = new Map(given)
  const text = (pattern: string): string => filled(pattern, values, pools, chance)
  const oneOf = (part: Part): string => text(chance.one(genre.parts[part]))
  const { pattern, opening } = chance.one(genre.headlines)
  const headline = text(pattern)
  const standfirst = oneOf('S')
  const begins = text(genre.parts.O[opening] ?? '')
  const middle = chance.some(genre.parts.M, chance.between(2, 4)).map(text)
  const end = chance.next() < 0.7 ? [oneOf('E')] : []
  const tags = chance.some(genre.tags, chance.between(1, 3)).map(text)
  return { headline, standfirst, paragraphs: [begins, ...inParagraphs(middle, chance), ...end], tags }
}

/** Sentences stand alone or two together. */
function inParagraphs(sentences: readonly string[], chance: Chance): string[] {
  const paragraphs: string[] = []
  for (const sentence of sentences) {
    const joins = paragraphs.length > 0 && chance.next() < 0.4
    if (joins) paragraphs.push(`${paragraphs.pop()} ${sentence}`)
    else paragraphs.push(sentence)
  }
  return paragraphs
}

const CHOICE = /\[([^[\]]*)\]/g
const RANGE = /\{(\d+)-(\d+)\}/g
const SLOT = /\{(\p{L}+)(2?)\}/gu

function filled(pattern: string, values: Map<string, string>, pools: Pools, chance: Chance): string {
  return pattern
    .replace(CHOICE, (_, choices: string) => chance.one(choices.split('|')))
    .replace(RANGE, (_, least: string, most: string) => String(chance.between(Number(least), Number(most))))
    .replace(SLOT, (_, slot: string, second: string) => {
      const name = slot.toLowerCase()
      const key = `${name}${second}`
      const value = values.get(key) ?? drawn(name, values, pools, chance)
      values.set(key, value)
      return slot === name ? value : titled(value)
    })
}

function drawn(name: string, values: ReadonlyMap<string, string>, pools: Pools, chance: Chance): string {
  const from = (pool: string): string => chance.one(pools.get(pool) ?? [])
  const people = PEOPLE[name]
  const used = new Set(values.values())
  for (;;) {
    const value = people ? people.map(from).join(' ') : from(name)
    if (!used.has(value)) return value
  }
}

const titled = (text: string): string => text.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase())
