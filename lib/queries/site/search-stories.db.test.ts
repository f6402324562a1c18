// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { beforeAll, expect, test } from 'vitest'
import { countTerms } from '#lib/commands/search/count-terms.ts'
import { NOW } from '#lib/commands/testing.ts'
import { type SearchQuery, searchQueryOf } from '#lib/newsroom/search-view.ts'
import { searchStories } from './search-stories.ts'
import { Press, type Story } from './testing.ts'

let press: Press
let rice: Story
const search = (over: Partial<SearchQuery>) =>
  searchStories({ text: '', section: '', from: '', to: '', page: 1, ...over }, NOW)
const headlines = async (over: Partial<SearchQuery>) => (await search(over)).stories.map(({ card }) => card.headline)
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })

beforeAll(async () => {
  press = await Press.found()
  rice = await press.live({
    headline: 'Relawan mengirim beras',
    section: 'ekonomi',
    body: [paragraph('Pengiriman dimulai dari pasar induk.')],
    tags: ['Lumbung'],
  })
  await press.live({
    headline: 'Pasar swalayan dibuka',
    body: [paragraph('Induk perusahaan gembira.')],
    minutes: -60 * 24 * 40,
  })
  await press.live({
    headline: 'Pemilihan ketua koperasi',
    body: [paragraph('Beras tidak dibahas.')],
    minutes: -60 * 24 * 400,
  })
  await press.write({ headline: 'Konsep tentang beras' })
  while ((await countTerms()) > 0);
})

test('any form of a word finds every other, in headline, text and tag', async () => {
  expect(await headlines({ text: 'kiriman' })).toEqual(['Relawan mengirim beras'])
  expect(await headlines({ text: 'memilih' })).toEqual(['Pemilihan ketua koperasi'])
  expect(await headlines({ text: 'LUMBUNG' })).toEqual(await headlines({ text: 'lumbung' }))
})

test('the story that is about it comes before the one that mentions it; drafts do not come at all', async () => {
  expect(await headlines({ text: 'beras' })).toEqual(['Relawan mengirim beras', 'Pemilihan ketua koperasi'])
})

test('all words must be there, and quoted ones in their order', async () => {
  expect(await headlines({ text: 'pasar induk' })).toHaveLength(2)
  expect(await headlines({ text: '"pasar induk"' })).toEqual(['Relawan mengirim beras'])
  expect(await headlines({ text: 'beras swalayan' })).toEqual([])
})

test('section and days of the newsroom’s zone narrow it down', async () => {
  expect(await headlines({ text: 'pasar', section: 'ekonomi' })).toEqual(['Relawan mengirim beras'])
  expect(await headlines({ text: 'pasar', section: 'tidak-ada' })).toHaveLength(2)
  const day = NOW.toISOString().slice(0, 10)
  expect(await headlines({ text: 'beras', from: day, to: day })).toEqual(['Relawan mengirim beras'])
  expect(await headlines({ text: 'beras', to: '2026-01-31' })).toEqual(['Pemilihan ketua koperasi'])
  expect(await headlines({ text: 'beras', from: '1990-01-01', to: day })).toHaveLength(2)
  expect(await headlines({ text: 'beras', from: '2026-02-01' })).toEqual(['Relawan mengirim beras'])
  expect(await headlines({ text: 'beras', from: '2027-02-01', to: '2026-02-01' })).toEqual([])
})

test('what was found is marked', async () => {
  const [first] = (await search({ text: 'kirim' })).stories
  expect(first?.headline.filter(({ found }) => found).map(({ text }) => text)).toEqual(['mengirim'])
  expect(first?.snippet.filter(({ found }) => found).map(({ text }) => text)).toEqual(['mengirim', 'Pengiriman'])
})

test('a slip of the keyboard finds what was meant, and says so', async () => {
  const { corrected, stories } = await search({ text: 'swalayen' })
  expect([corrected, stories.map(({ card }) => card.headline)]).toEqual(['swalayan', ['Pasar swalayan dibuka']])
})

test.each(['', '   ', '\'; drop table "Article"; --', '\\', "' & !", '\0', '🙂', 'x'.repeat(500)])(
  'the query %j harms nothing and finds nothing',
  async (q) => {
    expect(
      await headlines(searchQueryOf(new URLSearchParams({ q, hal: '-3', dari: 'x', sampai: '2026-02-31' }))),
    ).toEqual([])
  },
)

test('a retracted story is no longer found', async () => {
  await press.retract(rice)
  expect(await headlines({ text: 'kiriman' })).toEqual([])
})
