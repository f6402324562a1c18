import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allPlaces, bring, freePlace, moveBlock, placesOf, possibleSizes, put, resize, swap, whereIs } from './edit.ts'
import { newBlock, pinnedTwice, pinsOf, untouchedFront } from './spec.ts'
import { archive, frontOver } from './testing.ts'

const spec = {
  ...untouchedFront('home'),
  main: [1, null, 2],
  picks: [3, 4],
  blocks: [newBlock('section', 'a'), newBlock('topic', 'b')],
}
const main = (place: number) => ({ slot: 'main', place })

describe('arranging by hand', () => {
  test('puts a story at a place, lets two change places, and takes one away', () => {
    expect(put(spec, main(1), 9).main).toEqual([1, 9, 2])
    expect(put(spec, main(0), null).main).toEqual([null, null, 2])
    const carried = swap(spec, main(0), { slot: 'picks', place: 1 })
    expect([carried.main, carried.picks]).toEqual([
      [4, null, 2],
      [3, 1],
    ])
    expect(swap(spec, main(0), { slot: 'topic:b', place: 2 }).blocks[1]?.places).toEqual([null, null, 1, null])
  })

  test('brings a new story to a place, and what was there moves on to a free one', () => {
    expect(bring(spec, 9, main(0))?.main).toEqual([9, 1, 2])
    expect(bring(spec, 9, main(2))?.main).toEqual([1, 2, 9])
    expect(bring(spec, 9, main(1))?.main).toEqual([1, 9, 2])
    expect(bring(spec, 9, { slot: 'picks', place: 0 })).toBeNull()
    expect(bring(spec, 3, main(0))).toMatchObject({ main: [3, null, 2], picks: [1, 4] })
    const breaking = { text: '', story: 9, until: '' }
    expect(bring({ ...spec, breaking }, 9, main(1))).toMatchObject({ main: [1, 9, 2], breaking: null })
  })

  test('knows the next free place of a slot, and where a story stands', () => {
    expect([freePlace(spec, 'main'), freePlace(spec, 'picks'), freePlace(spec, 'x')]).toEqual([main(1), null, null])
    expect([whereIs(spec, 4), whereIs(spec, 9)]).toEqual([{ slot: 'picks', place: 1 }, null])
    const breaking = { text: '', story: 9, until: '' }
    expect(whereIs({ ...spec, breaking }, 9)).toEqual({ slot: 'breaking', place: 0 })
  })

  test('carries a block up and down, and no further than the ends', () => {
    const keys = ({ blocks }: typeof spec) => blocks.map(({ key }) => key)
    expect(keys(moveBlock(spec, 'topic:b', -1) as typeof spec)).toEqual(['b', 'a'])
    expect(keys(moveBlock(spec, 'topic:b', 1) as typeof spec)).toEqual(['a', 'b'])
  })

  test('makes a slot smaller by its free places, never by a story', () => {
    expect(resize(spec, 'main', 2).main).toEqual([1, 2])
    expect(possibleSizes(spec, 'main')).toEqual([2, 3, 4, 5, 6])
    expect(resize(spec, 'main', 1)).toBe(spec)
    expect(resize(spec, 'picks', 3).picks).toEqual([3, 4, null])
    expect(possibleSizes({ ...spec, picks: [] }, 'picks')[0]).toBe(0)
  })

  test('whatever is carried where, every story that was placed stays, each once', () => {
    const arranged = archive.chain((stories) => frontOver(stories)).filter((one) => allPlaces(one).length > 1)
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 8 })), { maxLength: 8 })
    fc.assert(
      fc.property(arranged, steps, (front, moves) => {
        let now = front
        for (const [from, to, size] of moves) {
          const places = allPlaces(now)
          const a = places[from % places.length]
          const b = places[to % places.length]
          if (a && b) now = resize(swap(now, a, b), a.slot, size)
        }
        expect(pinsOf(now).sort()).toEqual(pinsOf(front).sort())
        expect(pinnedTwice(now)).toBeNull()
        expect(allPlaces(now).every(({ slot }) => placesOf(now, slot) !== null)).toBe(true)
      }),
    )
  })
})
