import { expect, test } from 'vitest'
import { withWords } from './words.ts'

test('tags that were pasted in one go become several, each taken once', () => {
  expect(withWords(['ASEAN'], 'batas laut, nelayan,asean ,  perbatasan   RI;Sebatik')).toEqual([
    'ASEAN',
    'batas laut',
    'nelayan',
    'perbatasan RI',
    'Sebatik',
  ])
  expect(withWords(['ASEAN'], ' , ')).toEqual(['ASEAN'])
})
