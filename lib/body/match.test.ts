import fc from 'fast-check'
import { expect, it } from 'vitest'
import { similarTitle, titleKey } from './match.ts'

it('gives titles that differ in case, accents, quotes, dashes or blanks one key', () => {
  const key = 'ma ruf amin kafe jumat anak anak di sd 12'
  expect(titleKey('  Ma-ruf   Amin: “Kafé” Jum’at—Anak-anak di SD 12?! ')).toBe(key)
  expect(titleKey("MA RUF AMIN KAFE JUM'AT ANAK ANAK DI SD 12")).toBe(key)
  expect(titleKey('…!')).toBe('')
})

it('has a key that is its own key', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => titleKey(titleKey(title)) === titleKey(title)))
})

it('ranks the same title first, a changed one next, another one low', () => {
  const wanted = 'Harga Beras Naik, Pedagang Pasar Mengeluh'
  expect(similarTitle(wanted, 'harga beras naik pedagang pasar mengeluh')).toBe(1)
  const changed = similarTitle(wanted, 'Harga Beras Naik Lagi, Pedagang di Pasar Mengeluh')
  const other = similarTitle(wanted, 'Timnas Menang Tipis di Laga Uji Coba')
  expect(changed).toBeGreaterThan(0.7)
  expect(other).toBeLessThan(0.3)
})

it('is symmetric, between 0 and 1, and 0 for what has no letters', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const value = similarTitle(a, b)
      expect(value).toBe(similarTitle(b, a))
      expect(value >= 0 && value <= 1).toBe(true)
    }),
  )
  expect(similarTitle('', '')).toBe(0)
  expect(similarTitle('?', '!')).toBe(0)
})
