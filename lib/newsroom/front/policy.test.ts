import { expect, test } from 'vitest'
import { ACTORS } from '../testing.ts'
import { mayArrangeFront, maySeeFronts } from './policy.ts'
import type { FrontOwner } from './spec.ts'

const who = (owner: FrontOwner) =>
  ACTORS.filter(({ actor }) => mayArrangeFront(actor, owner) === null).map(({ name }) => name)

test('home is arranged by chief and managing editor, a section by its editors too, a topic by any editor', () => {
  expect(who({ kind: 'home', key: '' })).toEqual(['citra', 'dewi'])
  expect(who({ kind: 'section', key: 'internasional' })).toEqual(['budi', 'citra', 'dewi'])
  expect(who({ kind: 'section', key: 'olahraga' })).toEqual(['citra', 'dewi', 'indra'])
  expect(who({ kind: 'topic', key: 'x' })).toEqual(['budi', 'citra', 'dewi', 'indra'])
})

test('how fronts are made is seen by everybody who answers for stories', () => {
  const sees = ACTORS.filter(({ actor }) => maySeeFronts(actor)).map(({ name }) => name)
  expect(sees).toEqual(['budi', 'citra', 'dewi', 'eka', 'fajar', 'indra'])
})
