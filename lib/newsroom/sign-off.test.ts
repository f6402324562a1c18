import { expect, test } from 'vitest'
import { PRESETS } from './presets.ts'
import { signatures } from './sign-off.ts'
import { factsFor, HASH_A, HASH_B, signature } from './testing.ts'

const edited = signature('review', 'redaktur', 'editor', 'budi', HASH_A)
const told = (over: Parameters<typeof factsFor>[0]) =>
  signatures(factsFor({ workflow: PRESETS.besar, ...over })).map(({ slot, by, state }) => `${slot}: ${by ?? state}`)

test('of approvals that are asked for at once, the page says who gave theirs and whose is waited for', () => {
  const signOffs = [edited, signature('legal-copyedit', 'hukum', 'legal', 'oki', HASH_A)]
  expect(told({ stage: 'legal-copyedit', signOffs })).toEqual([
    'Redaktur: budi',
    'Hukum: oki',
    'Bahasa: now',
    'Redaktur pelaksana: later',
  ])
})

test('an approval that signed the text is asked for again once the text is another', () => {
  const signOffs = [
    edited,
    signature('legal-copyedit', 'hukum', 'legal', 'oki', HASH_A),
    signature('legal-copyedit', 'bahasa', 'copyeditor', 'eka', HASH_A),
    signature('final', 'redpel', 'managing', 'citra', HASH_A),
  ]
  expect(told({ stage: 'approved', approvedHash: HASH_A, signOffs })).not.toContainEqual(
    expect.stringMatching(/now|later/),
  )
  expect(told({ stage: 'approved', approvedHash: HASH_A, contentHash: HASH_B, signOffs })).toEqual([
    'Redaktur: budi',
    'Hukum: now',
    'Bahasa: eka',
    'Redaktur pelaksana: later',
  ])
})
