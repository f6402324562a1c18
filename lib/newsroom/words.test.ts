import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longDate, shortDate } from './dates.ts'
import { missingFrom } from './metadata.ts'
import { articlePath, numberInSegment, sectionPath } from './paths.ts'
import { cutBefore, QUIET_MS } from './revision.ts'
import { isSlug, slugify } from './slug.ts'
import { throttledMinutes, WINDOW_MS } from './throttle.ts'

const at = new Date('2026-11-22T12:05:00Z')

describe('dates', () => {
  test("are written as Indonesian pages write them, in the newsroom's zone", () => {
    expect(longDate(at, 'Asia/Jakarta')).toBe('Minggu, 22 November 2026 pukul 19.05 WIB')
    expect(longDate(at, 'Asia/Makassar')).toBe('Minggu, 22 November 2026 pukul 20.05 WITA')
    expect(longDate(at, 'Asia/Jayapura')).toBe('Minggu, 22 November 2026 pukul 21.05 WIT')
    expect(shortDate(at, 'Asia/Jakarta')).toBe('22 Nov 2026, 19.05 WIB')
  })

  test('write midnight as 00.00', () => {
    expect(longDate(new Date('2026-11-21T17:00:00Z'), 'Asia/Jakarta')).toBe('Minggu, 22 November 2026 pukul 00.00 WIB')
  })
})

describe('slugs', () => {
  test('keep the words and drop what a URL cannot say', () => {
    expect(slugify('Prancis Prihatin atas “Perang” di Nagorno-Karabakh')).toBe(
      'prancis-prihatin-atas-perang-di-nagorno-karabakh',
    )
    expect(slugify("Jum'at di Ka'bah")).toBe('jumat-di-kabah')
  })

  test('are slugs whatever the title, and slugs of slugs stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugify(title)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

describe('paths', () => {
  test('carry the number that finds the article again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.string({ maxLength: 60 }), (number, title) => {
        const segment = articlePath('ekonomi', slugify(title) || 'naskah', number).split('/')[2] as string
        expect(numberInSegment(segment)).toBe(number)
      }),
    )
  })

  test('of a first page have no page in them', () => {
    expect([sectionPath('ekonomi'), sectionPath('ekonomi', 2)]).toEqual(['/ekonomi', '/ekonomi/hal/2'])
    expect(numberInSegment('tanpa-nomor')).toBeNull()
    expect(numberInSegment('nol-0')).toBeNull()
  })
})

describe('revisions', () => {
  const working = { contentHash: 'b', contentById: 'ani', contentAt: at }
  const later = (ms: number) => new Date(at.getTime() + ms)

  test('are cut when another author begins or after ten quiet minutes, and only of what is not kept yet', () => {
    expect(cutBefore(working, 'a', { byId: 'ani', at: later(QUIET_MS) })).toBeNull()
    expect(cutBefore(working, 'a', { byId: 'ani', at: later(QUIET_MS + 1) })).toBe('quiet')
    expect(cutBefore(working, 'a', { byId: 'budi', at: later(1) })).toBe('another-author')
    expect(cutBefore(working, 'b', { byId: 'budi', at: later(QUIET_MS + 1) })).toBeNull()
  })
})

describe('sign-in throttling', () => {
  test('lets through until the limit and says how long to wait', () => {
    const attempts = Array.from({ length: 3 }, (_, i) => new Date(at.getTime() - (3 - i) * 60_000))
    expect(throttledMinutes(attempts, 4, at)).toBeNull()
    expect(throttledMinutes(attempts, 3, at)).toBe(12)
    expect(throttledMinutes(attempts, 3, new Date(at.getTime() + WINDOW_MS))).toBeNull()
  })
})

describe('completeness', () => {
  const metadata = {
    slug: 's',
    slugTouched: false,
    tags: [],
    credits: [{ role: 'writer' as const, name: 'Ani', userId: null }],
    leadImage: null,
    seoTitle: '',
    seoDescription: '',
  }
  const text = { headline: 'Judul', standfirst: 'Ringkasan', words: 3 }

  test('asks for caption, credit and alt text only where there is a picture', () => {
    expect(missingFrom(text, metadata)).toEqual([])
    const leadImage = { imageId: 'x', caption: ' ', credit: '', alt: '' }
    expect(missingFrom(text, { ...metadata, leadImage })).toEqual(['imageCaption', 'imageCredit', 'imageAlt'])
  })

  test('asks for text and for somebody who wrote it', () => {
    const credits = [{ role: 'editor' as const, name: 'Budi', userId: null }]
    expect(missingFrom({ headline: '', standfirst: ' ', words: 0 }, { ...metadata, credits })).toEqual([
      'headline',
      'standfirst',
      'body',
      'credit',
    ])
  })
})
