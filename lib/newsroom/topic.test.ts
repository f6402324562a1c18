import { describe, expect, test } from 'vitest'
import { ACTORS } from './testing.ts'
import { MOST_STORIES, mayArrange, mayJoin, mayLeave, mayManageTopics, partOf, type TopicFacts } from './topic.ts'

const actor = (wanted: string) => ACTORS.find(({ name }) => name === wanted)?.actor ?? { kind: 'visitor' as const }
const budi = actor('budi')
const topic = (over: Partial<TopicFacts> = {}): TopicFacts => ({
  kind: 'series',
  closed: false,
  storyIds: ['a', 'b'],
  ...over,
})

describe('a topik or a series', () => {
  test('is arranged by editors of any section, managing editors and the chief, nobody else', () => {
    const may = ACTORS.filter((one) => mayManageTopics(one.actor) === null).map(({ name }) => name)
    expect(may).toEqual(['budi', 'citra', 'dewi', 'indra'])
    expect(mayManageTopics(actor('ani'))).toEqual({ kind: 'not-allowed', need: 'topicEditor' })
    expect(mayManageTopics({ kind: 'visitor' })).toEqual({ kind: 'not-allowed', need: 'signIn' })
  })

  test('has no story twice, and lets go only of one that was put there', () => {
    expect(mayJoin(topic(), 'c', budi)).toBeNull()
    expect(mayJoin(topic(), 'a', budi)).toEqual({ kind: 'already-in-topic' })
    expect(mayArrange(topic(), ['a', 'b', 'a'], budi)).toEqual({ kind: 'already-in-topic' })
    expect(mayLeave(topic(), 'c', budi)).toEqual({ kind: 'not-in-topic' })
    expect(mayLeave(topic(), 'a', budi)).toBeNull()
  })

  test('once closed may be set in another order and lose stories, but takes in none', () => {
    const closed = topic({ closed: true })
    expect(mayArrange(closed, ['b', 'a'], budi)).toBeNull()
    expect(mayArrange(closed, ['b'], budi)).toBeNull()
    expect(mayArrange(closed, ['a', 'b', 'c'], budi)).toEqual({ kind: 'topic-closed' })
    expect(mayJoin(closed, 'c', budi)).toEqual({ kind: 'topic-closed' })
  })

  test('holds no more stories than can be read at once', () => {
    const full = topic({ storyIds: Array.from({ length: MOST_STORIES }, (_, n) => `${n}`) })
    expect(mayJoin(full, 'one more', budi)).toEqual({ kind: 'topic-full', most: MOST_STORIES })
  })
})

test('readers are told of a part among those they can read, and led to no other', () => {
  expect(partOf([7, 9, 4], 9)).toEqual({ at: 2, of: 3, previous: 7, next: 4 })
  expect(partOf([7], 7)).toEqual({ at: 1, of: 1, previous: null, next: null })
  expect(partOf([7, 9], 4)).toBeNull()
})
