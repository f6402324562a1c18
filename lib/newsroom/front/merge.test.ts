import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedParts, placesAgainst, sameFront, samePart } from './compare.ts'
import { type Conflict, conflictsOf, firstChoice, mergeFronts } from './merge.ts'
import { newBlock, pinnedTwice, slotOfBlock, untouchedFront } from './spec.ts'
import { archive, frontOver } from './testing.ts'

const base = {
  ...untouchedFront('home'),
  main: [1, null, 2],
  picks: [3],
  blocks: [newBlock('section', 'a'), newBlock('section', 'b')],
}

describe('what changed between two fronts', () => {
  test('is told part by part', () => {
    const after = { ...base, main: [1, 3, 2], picks: [null], blocks: [...base.blocks].reverse() }
    expect(changedParts(base, after)).toEqual(['main', 'picks', 'order'])
    expect(changedParts(base, base)).toEqual([])
  })

  test('is told of each place: what is new, gone, or stood elsewhere', () => {
    const after = { ...base, main: [1, 3, 9] }
    expect(placesAgainst(after, base, 'main', 'new')).toEqual([
      { number: 1, change: 'same', other: null },
      { number: 3, change: 'moved', other: 'picks' },
      { number: 9, change: 'new', other: null },
    ])
    expect(placesAgainst(base, after, 'main', 'gone').map(({ change }) => change)).toEqual(['same', 'same', 'gone'])
  })
})

describe('two editors who began from the same front', () => {
  const theirs = { ...base, main: [5, null, 2] }
  const mine = { ...base, picks: [6] }
  const both = { ...base, main: [7, null, 2], picks: [6] }

  test('who changed different parts lose nothing', () => {
    const conflicts = conflictsOf(base, theirs, mine)
    expect(conflicts).toEqual<Conflict[]>([
      { part: 'main', changedBy: 'theirs' },
      { part: 'picks', changedBy: 'mine' },
    ])
    const merged = mergeFronts(theirs, mine, firstChoice(conflicts))
    expect([merged.main, merged.picks]).toEqual([theirs.main, mine.picks])
  })

  test('who changed the same part choose, part by part', () => {
    const conflicts = conflictsOf(base, theirs, both)
    expect(conflicts[0]).toEqual({ part: 'main', changedBy: 'both' })
    expect(mergeFronts(theirs, both, { main: 'theirs', picks: 'mine' }).main).toEqual(theirs.main)
    expect(mergeFronts(theirs, both, firstChoice(conflicts)).main).toEqual(both.main)
  })

  test('who put the same story in different places find it where mine has it', () => {
    const merged = mergeFronts(
      { ...base, main: [8, null, 2] },
      { ...base, picks: [8] },
      { main: 'theirs', picks: 'mine' },
    )
    expect([merged.main, merged.picks]).toEqual([[null, null, 2], [8]])
  })

  test('one of whom has a block more keep it', () => {
    const more = { ...base, blocks: [...base.blocks, newBlock('topic', 'c')] }
    const choice = firstChoice(conflictsOf(base, more, mine))
    expect(mergeFronts(more, mine, choice).blocks.map(slotOfBlock)).toEqual(['section:a', 'section:b', 'topic:c'])
  })

  test('always come to a front that can be saved, and to one side as it was when they take all of it', () => {
    const fronts = archive.chain((stories) => fc.tuple(frontOver(stories), frontOver(stories), frontOver(stories)))
    fc.assert(
      fc.property(fronts, fc.infiniteStream(fc.boolean()), ([from, other, own], picks) => {
        const conflicts = conflictsOf(from, other, own)
        const choose = (side: () => 'mine' | 'theirs') =>
          mergeFronts(other, own, Object.fromEntries(conflicts.map(({ part }) => [part, side()])))
        expect(pinnedTwice(choose(() => (picks.next().value ? 'mine' : 'theirs')))).toBeNull()
        expect(
          changedParts(
            choose(() => 'theirs'),
            other,
          ),
        ).toEqual([])
        expect(
          changedParts(
            choose(() => 'mine'),
            own,
          ),
        ).toEqual([])
        expect(sameFront(own, own)).toBe(true)
        expect(conflicts.every(({ part }) => !samePart(other, own, part))).toBe(true)
      }),
    )
  })
})
