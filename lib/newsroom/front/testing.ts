// biome-ignore-all lint/style/noRestrictedImports: random fronts are made by fast-check, for tests alone
import fc from 'fast-check'
import type { Arrangeable, Candidates } from './arrange.ts'
import { type FrontSpec, pinsOf, slotOfBlock, withAllBlocks } from './spec.ts'

/** Random fronts over a small archive, for the property tests of this folder. Used by tests only. */
export type Story = Arrangeable & { section: string; isLive: boolean }

export const SECTIONS = ['nasional', 'ekonomi', 'olahraga'] as const

/** Newest first, as their numbers fall. */
export const archive: fc.Arbitrary<Story[]> = fc
  .array(fc.record({ section: fc.constantFrom(...SECTIONS), isLive: fc.boolean(), picture: fc.boolean() }), {
    maxLength: 40,
  })
  .map((stories) =>
    stories.map((story, at) => ({ ...story, number: stories.length - at, picture: story.picture || null })),
  )

const sizes = fc.record({
  main: fc.integer({ min: 1, max: 6 }),
  picks: fc.integer({ min: 0, max: 4 }),
  blocks: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom('section' as const, 'topic' as const),
      key: fc.constantFrom(...SECTIONS),
      visible: fc.boolean(),
      size: fc.integer({ min: 1, max: 5 }),
    }),
    { selector: slotOfBlock, maxLength: 5 },
  ),
})

/** A home front that `saveFront` would take: its pins are stories of the archive, live or not, each at most once. */
export const frontOver = (stories: readonly Story[]): fc.Arbitrary<FrontSpec> =>
  fc
    .record({
      sizes,
      numbers: fc.shuffledSubarray(stories.map(({ number }) => number)),
      holes: fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
      fillPicks: fc.boolean(),
      bar: fc.constantFrom('none', 'words', 'story'),
    })
    .map(({ sizes: { main, picks, blocks }, numbers, holes, fillPicks, bar }) => {
      const rest = [...numbers]
      let at = 0
      const places = (size: number) =>
        Array.from({ length: size }, () => (holes[at++ % holes.length] ? null : (rest.shift() ?? null)))
      const story = bar === 'story' ? (rest.shift() ?? null) : null
      const spec: FrontSpec = {
        breaking: bar === 'none' ? null : { text: story === null ? 'Gempa' : '', story, until: '2026-11-28T19:05' },
        main: places(main),
        picks: places(picks),
        fillPicks,
        blocks: blocks.map(({ size, ...block }) => ({ ...block, places: places(size) })),
      }
      return withAllBlocks(spec, 'home', SECTIONS)
    })

/** What a query would find, all of it. A topic has the stories whose number is even. */
export function candidatesOf(stories: readonly Story[], spec: FrontSpec): Candidates<Story> {
  const newest = stories.filter(({ isLive }) => isLive)
  const pins = new Set(pinsOf(spec))
  return {
    pinned: newest.filter(({ number }) => pins.has(number)),
    newest,
    blocks: Object.fromEntries(
      spec.blocks.map((block) => [
        slotOfBlock(block),
        newest.filter(({ section, number }) => (block.kind === 'section' ? section === block.key : number % 2 === 0)),
      ]),
    ),
  }
}
