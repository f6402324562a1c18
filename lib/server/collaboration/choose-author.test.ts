import { describe, expect, test } from 'vitest'
import type { Member } from '#lib/newsroom/actor.ts'
import { chooseAuthors, HOLD_MS, type Pen } from './choose-author.ts'

const member = (id: string): Member => ({ kind: 'member', id, name: id, roles: [], sectionIds: [] })
const [ani, budi, citra] = ['ani', 'budi', 'citra'].map(member) as [Member, Member, Member]
const NOW = 1_000_000

const pen = (over: Partial<Pen> & { wrote: [Member, number][] }): Pen => ({
  writers: new Map(over.wrote.map(([actor, at]) => [actor.id, { actor, at }])),
  author: null,
  typedAt: new Map(),
  authorAt: new Map(),
  ...over,
})
const ids = (one: Pen) => chooseAuthors(one, NOW).map(({ id }) => id)

describe('the author of a store', () => {
  test('is who typed, the last one first', () => {
    expect(ids(pen({ wrote: [[ani, NOW - 5]] }))).toEqual(['ani'])
    expect(
      ids(
        pen({
          wrote: [
            [ani, NOW - 5],
            [budi, NOW - 1],
            [citra, NOW - 3],
          ],
        }),
      ),
    ).toEqual(['budi', 'citra', 'ani'])
  })

  test('stays the same while that one types as well', () => {
    expect(
      ids(
        pen({
          author: ani,
          wrote: [
            [ani, NOW - 5],
            [budi, NOW - 1],
          ],
        }),
      ),
    ).toEqual(['ani', 'budi'])
  })

  test('changes at once when another one begins', () => {
    expect(ids(pen({ author: ani, typedAt: new Map([['ani', NOW - 10]]), wrote: [[budi, NOW]] }))).toEqual(['budi'])
  })

  test('does not change back and forth between two who write in turns', () => {
    const turns = { author: budi, authorAt: new Map([['ani', NOW - 2000]]), wrote: [[ani, NOW]] as [Member, number][] }
    expect(ids(pen({ ...turns, typedAt: new Map([['budi', NOW - 1000]]) }))).toEqual(['budi', 'ani'])
    expect(ids(pen({ ...turns, typedAt: new Map([['budi', NOW - HOLD_MS]]) }))).toEqual(['ani'])
  })
})
