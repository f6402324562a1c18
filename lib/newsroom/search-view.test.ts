import { expect, test } from 'vitest'
import { searchPath, searchQueryOf } from './search-view.ts'

const queryOf = (search: string) => searchQueryOf(new URLSearchParams(search))

test('a search is its address, and its address is the search', () => {
  const query = queryOf('q=harga+beras&kanal=ekonomi&dari=2026-11-01&sampai=2026-11-28&hal=2')
  expect(query).toEqual({ text: 'harga beras', section: 'ekonomi', from: '2026-11-01', to: '2026-11-28', page: 2 })
  expect(searchPath(query)).toBe('/cari?q=harga+beras&kanal=ekonomi&dari=2026-11-01&sampai=2026-11-28&hal=2')
})

test('days that were given the wrong way round are turned, one alone stays', () => {
  expect(queryOf('q=a&dari=2026-11-28&sampai=2026-11-01')).toMatchObject({ from: '2026-11-01', to: '2026-11-28' })
  expect(queryOf('q=a&dari=2026-11-28')).toMatchObject({ from: '2026-11-28', to: '' })
})

test('what cannot be read is left out', () => {
  expect(queryOf('q=a&dari=kemarin&sampai=28-11-2026&hal=-1')).toMatchObject({ from: '', to: '', page: 1 })
})
