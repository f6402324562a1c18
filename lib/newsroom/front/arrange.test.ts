import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeFront, type Candidates, cardsOf, enoughFor, type Filled } from './arrange.ts'
import { type FrontSpec, newBlock, pinnedTwice, pinsOf, slotOfBlock, slotsOf, untouchedFront } from './spec.ts'
import { archive, candidatesOf, frontOver, type Story } from './testing.ts'

const HOME = { picturedLead: true }
const story = (number: number, over: Partial<Story> = {}): Story => ({
  number,
  section: 'nasional',
  isLive: true,
  picture: null,
  ...over,
})
const numbers = (places: Filled<Story>) => places.map((one) => one?.card.number ?? null)
const pictured = { picture: true }

describe('a front that nobody touched', () => {
  const spec = untouchedFront('home')
  const from = (newest: Story[]): Candidates<Story> => ({ pinned: [], newest, blocks: {} })

  test('leads with the newest story that has a picture, the next newest beside it', () => {
    const newest = [story(9), story(8, pictured), story(7, pictured), story(6), story(5)]
    expect(numbers(arrangeFront(spec, from(newest), HOME).main)).toEqual([8, 9, 7, 6])
  })

  test('leads with the newest when none has a picture, and with nothing when there is none', () => {
    expect(numbers(arrangeFront(spec, from([story(2), story(1)]), HOME).main)).toEqual([2, 1, null, null])
    expect(numbers(arrangeFront(spec, from([]), HOME).main)).toEqual([null, null, null, null])
  })

  test('leads a section with its newest, pictured or not', () => {
    const newest = [story(9), story(8, pictured)]
    expect(numbers(arrangeFront(untouchedFront('section'), from(newest), { picturedLead: false }).main)).toEqual([9])
  })

  test('gives each block its newest, one with a picture at its head, without what stands above', () => {
    const newest = [story(9, pictured), story(8), story(7), story(6)]
    const blocks = { 'section:nasional': [...newest, story(5), story(4), story(3, pictured), story(2), story(1)] }
    const home = { ...spec, blocks: [newBlock('section', 'nasional')] }
    const arranged = arrangeFront(home, { pinned: [], newest, blocks }, HOME)
    expect(arranged.blocks.map(({ places }) => numbers(places))).toEqual([[3, 5, 4, 2]])
  })
})

describe('a curated front', () => {
  const newest = [story(9, pictured), story(8), story(7), story(6), story(5)]

  test('has a story where somebody put it, and the newest around it', () => {
    const spec = { ...untouchedFront('home'), main: [null, 3, null, 1] }
    const pinned = [story(3), story(1)]
    const { main } = arrangeFront(spec, { pinned, newest, blocks: {} }, HOME)
    expect([numbers(main), main.map((one) => one?.byHand)]).toEqual([
      [9, 3, 8, 1],
      [false, true, false, true],
    ])
  })

  test('never shows a story higher up that was put further down', () => {
    const spec: FrontSpec = { ...untouchedFront('home'), picks: [null, 9] }
    const { main, picks } = arrangeFront(spec, { pinned: [newest[0] as Story], newest, blocks: {} }, HOME)
    expect([numbers(main), numbers(picks)]).toEqual([
      [8, 7, 6, 5],
      [null, 9],
    ])
  })

  test('fills the place of a story that was retracted, until it is back', () => {
    const spec = { ...untouchedFront('home'), main: [3, null] }
    expect(numbers(arrangeFront(spec, { pinned: [], newest, blocks: {} }, HOME).main)).toEqual([9, 8])
    expect(numbers(arrangeFront(spec, { pinned: [story(3)], newest, blocks: {} }, HOME).main)).toEqual([3, 9])
  })

  test('leaves free places among the picks free when they are not to be filled', () => {
    const spec = { ...untouchedFront('home'), picks: [null, 3], fillPicks: false }
    expect(cardsOf(arrangeFront(spec, { pinned: [story(3)], newest, blocks: {} }, HOME).picks)).toEqual([story(3)])
  })

  test('has a bar of words, of a story or of both, and none when its story is gone and it has no words', () => {
    const bar = (text: string, pinned: Story[], barred = false) => {
      const breaking = { text, story: 3, until: '' }
      const spec = { ...untouchedFront('home'), breaking }
      return arrangeFront(spec, { pinned, newest: [], blocks: {} }, { ...HOME, barred }).breaking
    }
    expect(bar('Gempa', [story(3)])).toEqual({ text: 'Gempa', story: story(3) })
    expect(bar('Gempa', [])).toEqual({ text: 'Gempa', story: null })
    expect(bar('', [])).toBeNull()
    expect(bar('Gempa', [story(3)], true)).toBeNull()
  })

  test('lets a story of the bar stand among the others again when the bar is over', () => {
    const spec = { ...untouchedFront('home'), breaking: { text: '', story: 9, until: '' } }
    const candidates = { pinned: newest.slice(0, 1), newest, blocks: {} }
    expect(numbers(arrangeFront(spec, candidates, HOME).main)).toEqual([8, 7, 6, 5])
    expect(numbers(arrangeFront(spec, candidates, { ...HOME, barred: true }).main)).toEqual([9, 8, 7, 6])
  })
})

describe('whatever is put where', () => {
  const fronts = archive.chain((stories) =>
    fc.record({ stories: fc.constant(stories), spec: frontOver(stories), barred: fc.boolean() }),
  )
  const check = (
    holds: (given: { stories: Story[]; spec: FrontSpec; barred: boolean }) => void,
    runs = { numRuns: 300 },
  ) => fc.assert(fc.property(fronts, holds), runs)
  const placesOf = ({ stories, spec, barred }: { stories: Story[]; spec: FrontSpec; barred: boolean }) => {
    const arranged = arrangeFront(spec, candidatesOf(stories, spec), { ...HOME, barred })
    const places: Record<string, Filled<Story>> = {
      main: arranged.main,
      picks: arranged.picks,
      ...Object.fromEntries(arranged.blocks.map(({ block, places: filled }) => [slotOfBlock(block), filled])),
    }
    return { arranged, places }
  }

  test('no story stands twice, and only live ones stand', () => {
    check((given) => {
      const { arranged, places } = placesOf(given)
      const shown = [arranged.breaking?.story ?? [], ...Object.values(places).map(cardsOf)].flat()
      expect(new Set(shown.map(({ number }) => number)).size).toBe(shown.length)
      expect(shown.every(({ isLive }) => isLive)).toBe(true)
    })
  })

  test('every live story that was put somewhere stands there, and no slot is larger or smaller than it was made', () => {
    check((given) => {
      const { places } = placesOf(given)
      const live = new Set(given.stories.filter(({ isLive }) => isLive).map(({ number }) => number))
      for (const { slot, places: wanted } of slotsOf(given.spec)) {
        const filled = places[slot]
        if (!filled) continue
        expect(filled).toHaveLength(wanted.length)
        for (const [at, number] of wanted.entries()) {
          if (number !== null && live.has(number)) expect(filled[at]).toMatchObject({ card: { number }, byHand: true })
          else expect(filled[at]?.byHand).not.toBe(true)
        }
      }
    })
  })

  test('so many candidates as `enoughFor` says give the same page as all of them', () => {
    check(({ stories, spec, barred }) => {
      const all = candidatesOf(stories, spec)
      const enough = enoughFor(spec)
      const some = {
        ...all,
        newest: all.newest.slice(0, enough.newest),
        blocks: Object.fromEntries(
          spec.blocks.map((block) => {
            const slot = slotOfBlock(block)
            return [slot, (all.blocks[slot] ?? []).slice(0, enough.block(block))]
          }),
        ),
      }
      expect(arrangeFront(spec, some, { ...HOME, barred })).toEqual(arrangeFront(spec, all, { ...HOME, barred }))
    })
  })

  test('a place stays empty only when no live story is left for it', () => {
    check(({ stories, spec, barred }) => {
      const { places } = placesOf({ stories, spec, barred })
      const shown = new Set(Object.values(places).flatMap((filled) => cardsOf(filled).map(({ number }) => number)))
      const bar = barred ? null : spec.breaking?.story
      const left = stories.filter(({ isLive, number }) => isLive && !shown.has(number) && number !== bar)
      if (places.main?.includes(null)) expect(left).toEqual([])
    })
  })

  test('taking a story from readers changes no place of another one that was put by hand', () => {
    check((given) => {
      const before = placesOf(given).places
      const [first] = pinsOf(given.spec)
      const stories = given.stories.map((one) => (one.number === first ? { ...one, isLive: false } : one))
      const after = placesOf({ ...given, stories }).places
      for (const [slot, filled] of Object.entries(before))
        for (const [at, one] of filled.entries())
          if (one?.byHand && one.card.number !== first) expect(after[slot]?.[at]).toEqual(one)
    })
  })
})

test('a story that somebody put on the page twice is found, in the bar or in a block that is hidden', () => {
  const hidden = { ...newBlock('section', 'a'), visible: false, places: [7] }
  expect(pinnedTwice({ ...untouchedFront('home'), main: [7], blocks: [hidden] })).toBe(7)
  expect(pinnedTwice({ ...untouchedFront('home'), main: [7], breaking: { text: '', story: 7, until: '' } })).toBe(7)
  expect(pinnedTwice({ ...untouchedFront('home'), main: [7, null, null], picks: [8, null] })).toBeNull()
})
