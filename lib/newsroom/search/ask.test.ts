import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askOf, marked, snippetOf } from './ask.ts'
import { stem } from './stem.ts'
import { fold, wordsIn } from './words.ts'

const found = (text: string, query: string): string[] => {
  const ask = askOf(query)
  return ask
    ? marked(text, ask)
        .filter((one) => one.found)
        .map((one) => one.text)
    : []
}

test('a query is its words without grammar, and what stands in quotation marks', () => {
  expect(askOf('harga beras di "pasar induk"')).toEqual({
    words: [
      { word: 'harga', stem: 'harga' },
      { word: 'beras', stem: 'beras' },
      { word: 'pasar', stem: 'pasar' },
      { word: 'induk', stem: 'induk' },
    ],
    phrases: [['pasar', 'induk']],
  })
})

test('a query of grammar alone looks for grammar', () => {
  expect(askOf('yang itu')?.words.map(({ word }) => word)).toEqual(['yang', 'itu'])
})

test.each(['', '   ', '!?', '""'])('in %j there is nothing to look for', (query) => {
  expect(askOf(query)).toBeNull()
})

test('words are marked in whatever form they stand', () => {
  expect(found('Pengiriman bantuan: relawan mengirim beras.', 'kirim beras')).toEqual([
    'Pengiriman',
    'mengirim',
    'beras',
  ])
})

test('a snippet shows where most words stand, and that there is more', () => {
  const text = `Beras naik. ${'Lain halnya dengan yang lain. '.repeat(20)}Harga beras di pasar induk turun lagi. ${'Tamat sudah. '.repeat(30)}`
  const snippet = snippetOf(text, askOf('harga beras pasar') as NonNullable<ReturnType<typeof askOf>>)
  const whole = snippet.map((one) => one.text).join('')
  expect(whole).toMatch(/^… .*Harga beras di pasar induk turun lagi\..* …$/)
})

test('a snippet shows the first of equally good places, and nothing where no word stands', () => {
  const text = `${'Lain halnya. '.repeat(30)}Beras mahal. ${'Lain halnya. '.repeat(30)}Harga dan beras murah.`
  const of = (query: string) => snippetOf(text, askOf(query) as NonNullable<ReturnType<typeof askOf>>)
  const found = (query: string) =>
    of(query)
      .map(({ text }) => text)
      .join('')
  expect(found('beras kopi')).toContain('Beras mahal')
  expect(found('harga beras kopi')).toContain('Harga dan beras murah')
  expect(of('kopi')).toEqual([])
})

test('marking loses and adds no letter of any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, query) => {
      const ask = askOf(query)
      if (ask)
        expect(
          marked(text, ask)
            .map((one) => one.text)
            .join(''),
        ).toBe(text)
    }),
  )
})

test('what is marked is every word that has a stem of the query, and no other', () => {
  const roots = ['kirim', 'tulis', 'sapu', 'pasang', 'ajar', 'air', 'bom', 'uji', 'renang', 'maruf', '2026', 'naik']
  const word = fc
    .tuple(
      fc.constantFrom(
        '',
        'me',
        'mem',
        'men',
        'meng',
        'meny',
        'di',
        'ber',
        'bel',
        'ter',
        'per',
        'pem',
        'peng',
        'ke',
        'memper',
      ),
      fc.constantFrom(...roots, 'irim', 'ulis', 'apu', 'asang', "ma'ruf", 'Café', 'KIRIM'),
      fc.constantFrom('', 'kan', 'an', 'i', 'nya', 'kannya', 'lah'),
    )
    .map((parts) => parts.join(''))
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '_', '’', '. “', '”\n')))
    .map((all) => all.flat().join(''))
  fc.assert(
    fc.property(text, fc.subarray(roots, { minLength: 1, maxLength: 6 }), (written, asked) => {
      const stems = new Set(asked.flatMap((one) => [one, stem(one)]))
      const meant = wordsIn(written).filter((one) => stems.has(fold(one)) || stems.has(stem(fold(one))))
      expect(found(written, asked.join(' '))).toEqual(meant)
    }),
    { numRuns: 2000 },
  )
})
