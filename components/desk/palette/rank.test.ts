import { expect, test } from 'vitest'
import { rank, scoreOf } from './rank.ts'

const PLACES = ['Meja redaksi', 'Papan', 'Kalender', 'Usulan', 'Pemberitahuan', 'Akun saya', 'Naskah baru']
const found = (query: string) => rank(query, PLACES, (one) => one)

test('while nothing is typed everything stands in its order', () => {
  expect(found('')).toEqual(PLACES)
  expect(found('  ')).toEqual(PLACES)
})

test('the beginning of any word is enough, and words may come in any order', () => {
  expect(found('red')).toEqual(['Meja redaksi'])
  expect(found('baru nas')).toEqual(['Naskah baru'])
})

test('a letter wrong, missing, doubled or swapped is forgiven', () => {
  for (const typed of ['kalander', 'kalnder', 'kallender', 'kaledner']) expect(found(typed)).toEqual(['Kalender'])
})

test('letters in order find a word, the better fit stands first', () => {
  expect(found('pmb')).toEqual(['Pemberitahuan'])
  expect(rank('setuju', ['Tidak disetujui', 'Setujui & tayangkan', 'Setujui'], (one) => one)).toEqual([
    'Setujui',
    'Setujui & tayangkan',
    'Tidak disetujui',
  ])
})

test('accents do not matter, and a word that is nowhere finds nothing', () => {
  expect(scoreOf('elysee', 'Istana Élysée')).not.toBeNull()
  expect(found('kalender bola')).toEqual([])
})
