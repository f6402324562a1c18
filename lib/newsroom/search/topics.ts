import type { Trigger } from '#lib/newsroom/guidelines/pack.ts'
import { SUICIDE } from '#lib/newsroom/guidelines/suicide.ts'

/** What a story is about that asks for care about what stands beside it. */
export type Topic = 'suicide'

const PACKS = { suicide: SUICIDE } satisfies Record<Topic, typeof SUICIDE>

export const TOPICS = Object.keys(PACKS) as Topic[]

const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

type Sign = { all: RegExp[]; unless: RegExp | null }
const signOf = ({ all, unless = [] }: Trigger): Sign => ({
  all: all.map(anyOf),
  unless: unless.length > 0 ? anyOf(unless) : null,
})

const SIGNS = Object.fromEntries(
  TOPICS.map((topic) => [topic, PACKS[topic].triggers.filter(({ opens }) => opens).map(signOf)]),
) as Record<Topic, Sign[]>

const shows = ({ all, unless }: Sign, sentence: string): boolean =>
  all.every((one) => one.test(sentence)) && !unless?.test(sentence)

/** The topics of a text, by what opens the press guideline of each. */
export function topicsIn(text: string): Topic[] {
  const sentences = text.split(/(?<=[.!?…]["”’)]*)\s+|\n+/u)
  return TOPICS.filter((topic) => sentences.some((sentence) => SIGNS[topic].some((sign) => shows(sign, sentence))))
}
