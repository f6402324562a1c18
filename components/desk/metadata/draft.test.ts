import { expect, test } from 'vitest'
import { type Draft, draftOf, isSame, mergeDrafts, metadataOf } from './draft.ts'

const base: Draft = {
  sectionId: 's1',
  slug: null,
  tags: ['Rob'],
  credits: [{ role: 'writer', name: 'Ani', userId: null }],
  leadImage: null,
  seoTitle: '',
  seoDescription: '',
}

test('what only I changed stays mine, what only they changed is theirs', () => {
  const { draft, lost } = mergeDrafts(base, { ...base, seoTitle: 'Saya' }, { ...base, tags: ['Rob', 'Demak'] })
  expect(draft).toEqual({ ...base, seoTitle: 'Saya', tags: ['Rob', 'Demak'] })
  expect(lost).toEqual({})
})

test('where both changed a field the stored value stands and the typed one is kept to show', () => {
  const { draft, lost } = mergeDrafts(base, { ...base, seoTitle: 'Saya' }, { ...base, seoTitle: 'Mereka' })
  expect(draft.seoTitle).toBe('Mereka')
  expect(lost).toEqual({ seoTitle: 'Saya' })
})

test('the same change on both sides is no conflict', () => {
  expect(mergeDrafts(base, { ...base, slug: 'rob' }, { ...base, slug: 'rob' })).toEqual({
    draft: { ...base, slug: 'rob' },
    lost: {},
  })
})

test('a credit without a name is not sent, and adding an empty line changes nothing', () => {
  const longer = { ...base, credits: [...base.credits, { role: 'editor' as const, name: ' ', userId: null }] }
  expect(metadataOf(longer).metadata.credits).toEqual(base.credits)
  expect(isSame(base, longer)).toBe(true)
})

test('an untouched slug follows the headline', () => {
  const { metadata, sectionId } = metadataOf(base)
  expect(metadata).toMatchObject({ slug: '', slugTouched: false })
  expect(draftOf({ ...metadata, slug: 'judul' }, sectionId)).toEqual(base)
})
