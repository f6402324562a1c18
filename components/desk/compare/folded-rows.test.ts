import { describe, expect, test } from 'vitest'
import type { RowChange } from '#lib/body/compare/compare-documents.ts'
import { sideOf } from '#lib/newsroom/side.ts'
import { stretchesOf } from './folded-rows.tsx'

/** One letter a row: s for an unchanged one. */
const folded = (rows: string): string[] =>
  stretchesOf([...rows].map((one) => ({ change: (one === 's' ? 'same' : 'changed') as RowChange['change'] }))).map(
    ({ from, to, folded: hidden }) => `${hidden ? 'folded' : 'shown'} ${from}-${to}`,
  )

describe('unchanged rows', () => {
  test('are folded, but for one on either side of a change', () => {
    expect(folded('sssscssss')).toEqual(['folded 0-3', 'shown 3-6', 'folded 6-9'])
    expect(folded('css')).toEqual(['shown 0-2', 'shown 2-3'])
    expect(folded('sss')).toEqual(['folded 0-3'])
    expect(folded('')).toEqual([])
  })

  test('cover each row once', () => {
    for (const rows of ['scsssscss', 'cccc', 'ssscsssscsssssc'])
      expect(
        stretchesOf([...rows].map((one) => ({ change: one === 's' ? 'same' : 'changed' }) as const)).flatMap(
          ({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at),
        ),
      ).toEqual([...rows].map((_, at) => at))
  })
})

test('a side of a comparison is named in an address, or there is none', () => {
  expect(['working', 'approved', 'live', '12'].map(sideOf)).toEqual(['working', 'approved', 'live', 12])
  for (const text of ['', '0', '-1', '1e3', 'draft', '99999999', undefined]) expect(sideOf(text)).toBeNull()
})
