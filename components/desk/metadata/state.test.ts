import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { begin, reduce } from './state.ts'

const base: Draft = {
  sectionId: 's1',
  slug: null,
  tags: [],
  credits: [],
  leadImage: null,
  seoTitle: '',
  seoDescription: '',
}
const typed = reduce(begin(base, 3), { type: 'edit', fields: { seoTitle: 'Saya' } })
const STALE = {
  ok: false,
  refusal: { kind: 'stale', by: 'Budi', event: null, at: null },
  sentence: 'Budi dulu',
} as const

test('typing is unsaved until the server has it, and taking it back is saved again', () => {
  expect(typed.status).toBe('unsaved')
  expect(reduce(typed, { type: 'edit', fields: { seoTitle: '' } }).status).toBe('saved')
})

test('what was typed while a save was under way is still unsaved afterwards', () => {
  const sent = typed.draft
  const later = reduce(reduce(typed, { type: 'saving' }), { type: 'edit', fields: { seoTitle: 'Saya lagi' } })
  const after = reduce(later, { type: 'saved', sent, seen: 3, acted: { ok: true, value: { version: 4 } } })
  expect(after).toMatchObject({ status: 'unsaved', version: 4, base: { seoTitle: 'Saya' } })
})

test('a stale refusal keeps what was typed, says who was first, and merges what arrives', () => {
  const stale = reduce(typed, { type: 'saved', sent: typed.draft, seen: 3, acted: STALE })
  expect(stale).toMatchObject({ status: 'stale', sentence: 'Budi dulu', draft: { seoTitle: 'Saya' } })
  const merged = reduce(stale, { type: 'arrived', draft: { ...base, tags: ['Rob'] }, version: 4 })
  expect(merged).toMatchObject({ status: 'unsaved', version: 4, draft: { seoTitle: 'Saya', tags: ['Rob'] }, lost: {} })
})

test('a field changed on both sides shows theirs and keeps mine until I decide', () => {
  const stale = reduce(typed, { type: 'saved', sent: typed.draft, seen: 3, acted: STALE })
  const merged = reduce(stale, { type: 'arrived', draft: { ...base, seoTitle: 'Budi' }, version: 4 })
  expect(merged).toMatchObject({ draft: { seoTitle: 'Budi' }, lost: { seoTitle: 'Saya' }, sentence: 'Budi dulu' })
  const mine = reduce(merged, { type: 'settle', field: 'seoTitle', take: true })
  expect(mine).toMatchObject({ draft: { seoTitle: 'Saya' }, lost: {}, status: 'unsaved', sentence: null })
  const theirs = reduce(merged, { type: 'settle', field: 'seoTitle', take: false })
  expect(theirs).toMatchObject({ draft: { seoTitle: 'Budi' }, lost: {}, status: 'saved' })
})

test('values of a version that is known already change nothing', () => {
  expect(reduce(typed, { type: 'arrived', draft: base, version: 3 })).toBe(typed)
})

test('a stale refusal that comes after the newer values is answered by saving again', () => {
  const merged = reduce(typed, { type: 'arrived', draft: { ...base, tags: ['Rob'] }, version: 4 })
  expect(reduce(merged, { type: 'saved', sent: typed.draft, seen: 3, acted: STALE }).status).toBe('unsaved')
})
