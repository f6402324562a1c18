import { describe, expect, test } from 'vitest'
import en from '#messages/en/index.ts'
import id from '#messages/id/index.ts'
import type { Checked, Finding } from './check.ts'
import { blockersOf, countByLevel, runChecks } from './index.ts'
import { settingsOf } from './settings.ts'
import { CHECK_IDS, checked, findingsOf, fixed, line, paragraph } from './testing.ts'

const headline = (text: string, over: Partial<Checked> = {}): Partial<Checked> => ({
  passages: [line('headline', text), line('standfirst', 'Ringkasan.')],
  ...over,
})
const keys = (findings: readonly Finding[]) => findings.map(({ says, level }) => `${level} ${says.key}`)

describe('a headline', () => {
  test('is advised to be neither too short nor too long, as the newsroom counts', () => {
    expect(keys(findingsOf('headlineLength', headline('Kuota haji')))).toEqual(['advise short'])
    expect(keys(findingsOf('headlineLength', headline('kata '.repeat(40))))).toEqual(['advise long'])
    expect(findingsOf('headlineLength', headline(''))).toEqual([])
    const settings = settingsOf({ headline: { min: 5, max: 10 } })
    expect(findingsOf('headlineLength', headline('Kuota haji', { settings }))).toEqual([])
  })

  test('does not shout, but has abbreviations', () => {
    const [shout] = findingsOf('headlineCapitals', headline('Warga: JALAN RUSAK PARAH LAGI di Bekasi'))
    expect(shout?.at).toEqual({ part: 'headline', block: 0, from: 7, to: 29 })
    for (const fine of ['KPK dan DPR RI bertemu TNI AL', 'PDIP, PKS, PPP bahas RUU TPKS', 'Harga BBM naik per 1/1']) {
      expect(findingsOf('headlineCapitals', headline(fine))).toEqual([])
    }
  })

  test('begins with the news, not with a cry, which one click takes away', () => {
    const text = 'Geger!!! Warga temukan arca di sawah Klaten'
    const found = findingsOf('clickbait', headline(text))
    expect(keys(found)).toEqual(['warn cry'])
    expect(fixed(text, found)).toBe('Warga temukan arca di sawah Klaten')
    expect(keys(findingsOf('clickbait', headline('Ini alasan pemerintah menaikkan pajak')))).toEqual(['advise pointer'])
    expect(keys(findingsOf('clickbait', headline('Harga cabai naik, ini penyebabnya')))).toEqual(['advise tail'])
    for (const fine of ['Viral di media sosial, jalan rusak diperbaiki', 'Inisiatif warga jaga kampung']) {
      expect(findingsOf('clickbait', headline(fine))).toEqual([])
    }
  })

  test('that is much like one that is live is named, and weighs more when it is nearly the same', () => {
    const similar = (similarity: number) => [{ articleId: 'a', headline: 'Kuota haji ditambah', similarity }]
    expect(keys(findingsOf('duplicate', { similar: similar(0.55) }))).toEqual(['advise similar'])
    expect(keys(findingsOf('duplicate', { similar: similar(0.9) }))).toEqual(['warn similar'])
    expect(findingsOf('duplicate', { similar: [] })).toEqual([])
  })
})

describe('a story', () => {
  test('needs standfirst, section and credit once it is begun', () => {
    const bare = {
      passages: [line('headline', 'Kuota haji ditambah tahun depan'), line('standfirst', ' ')],
      sectionId: '',
      metadata: { ...checked().metadata, credits: [{ role: 'editor' as const, name: 'Budi', userId: null }] },
    }
    const found = runChecks(checked(bare))
    expect(found.map(({ check, level }) => [check, level])).toEqual([
      ['standfirst', 'block'],
      ['section', 'block'],
      ['credit', 'block'],
    ])
    expect(findingsOf('standfirst', { passages: [line('headline', ''), line('standfirst', '')], words: 0 })).toEqual([])
  })
})

describe('a link', () => {
  const linked = (href: string, text = 'laman ini') => ({
    passages: [
      ...checked().passages,
      { ...paragraph(`Baca ${text}.`), links: [{ from: 5, to: 5 + text.length, href }] },
    ],
  })

  test('has text and leads readers somewhere', () => {
    expect(keys(findingsOf('emptyLink', linked('https://kemenag.go.id', ' ')))).toEqual(['block blank'])
    for (const href of ['https://www.example.com/a', '/newsroom/article/1', 'https://berita.id/newsroom', '#']) {
      expect([href, keys(findingsOf('emptyLink', linked(href)))]).toEqual([href, ['block nowhere']])
    }
    for (const href of ['http://localhost:3000/x', 'https://contoh', 'http://127.0.0.1/']) {
      expect([href, keys(findingsOf('emptyLink', linked(href)))]).toEqual([href, ['warn nowhere']])
    }
    for (const href of ['https://kemenag.go.id', '/nasional/a-1', 'mailto:a@b.id', 'https://a.id/newsroom-tour']) {
      expect([href, findingsOf('emptyLink', linked(href))]).toEqual([href, []])
    }
  })

  test('to another story is wanted once a story is long, and not too often', () => {
    const link = { articleId: 'a', wantedTitle: null, after: 1, live: true, fallback: false }
    expect(keys(findingsOf('readAlsoCount', { words: 300 }))).toEqual(['advise few'])
    expect(findingsOf('readAlsoCount', { words: 300, links: [link] })).toEqual([])
    expect(findingsOf('readAlsoCount', { words: 100 })).toEqual([])
    expect(keys(findingsOf('readAlsoCount', { words: 100, links: Array(5).fill(link) }))).toEqual(['advise many'])
  })

  test('to another story that is not chosen or not live is found at its place', () => {
    const links = [
      { articleId: null, wantedTitle: 'Haji', after: 1, live: false, fallback: false },
      { articleId: 'a', wantedTitle: null, after: 2, live: true, fallback: false },
      { articleId: 'b', wantedTitle: null, after: 3, live: false, fallback: false },
      { articleId: 'c', wantedTitle: null, after: 4, live: false, fallback: true },
    ]
    expect(findingsOf('readAlsoPending', { links }).map(({ at }) => at)).toEqual([{ field: 'readAlso', nth: 0 }])
    expect(findingsOf('readAlsoNotLive', { links }).map(({ at, says }) => [at, says.key])).toEqual([
      [{ field: 'readAlso', nth: 2 }, 'waiting'],
      [{ field: 'readAlso', nth: 3 }, 'fallback'],
    ])
  })

  test('find a baca juga that stands where the newsroom wants none', () => {
    const passages = [1, 2, 3, 4].map((n) => paragraph(`Alinea ${n}.`, n))
    const link = (after: number) => ({ articleId: 'a', wantedTitle: null, after, live: true, fallback: false })
    const found = findingsOf('readAlsoPlace', { passages, links: [link(1), link(3), link(4)] })
    expect(found.map(({ at, says }) => [at, says.key])).toEqual([
      [{ field: 'readAlso', nth: 0 }, 'early'],
      [{ field: 'readAlso', nth: 1 }, 'close'],
      [{ field: 'readAlso', nth: 2 }, 'late'],
      [{ field: 'readAlso', nth: 2 }, 'close'],
    ])
    const quotes = [...passages, { ...paragraph('Kutipan.', 5), kind: 'quote' as const }, paragraph('Akhir.', 6)]
    expect(findingsOf('readAlsoPlace', { passages: quotes, links: [link(4)] })).toEqual([])
  })
})

describe('the settings', () => {
  const story = headline('Geger! Ini judul')

  test('weigh a check otherwise, or silence it', () => {
    expect(
      keys(findingsOf('clickbait', { ...story, settings: settingsOf({ levels: { clickbait: 'block' } }) })),
    ).toEqual(['block cry'])
    expect(findingsOf('clickbait', { ...story, settings: settingsOf({ levels: { clickbait: 'off' } }) })).toEqual([])
  })

  test('know words that are house style', () => {
    const settings = settingsOf({ exceptions: ['GEGER!'] })
    expect(findingsOf('clickbait', { ...story, settings })).toEqual([])
  })

  test('that are damaged are as they come', () => {
    expect(settingsOf({ levels: { clickbait: 'loud' }, exceptions: 3, headline: { min: 'x', other: 3 } })).toEqual(
      settingsOf({}),
    )
    expect(settingsOf(null)).toEqual(settingsOf({}))
  })
})

describe('findings', () => {
  test('are ordered by weight and then by place', () => {
    const found = runChecks(
      checked({
        ...headline('Geger! Kuota'),
        links: [{ articleId: null, wantedTitle: null, after: 0, live: false, fallback: false }],
        sectionId: '',
      }),
    )
    expect(found.map(({ check }) => check)).toEqual([
      'section',
      'clickbait',
      'readAlsoPending',
      'headlineLength',
      'readAlsoPlace',
      'readAlsoPlace',
    ])
    expect(countByLevel(found)).toEqual({ block: 1, warn: 2, advise: 3 })
  })

  test('stand in the way once a check, at their heaviest, until they are let pass', () => {
    const found = [
      { check: 'a', level: 'warn' as const, says: { key: 'x' } },
      { check: 'a', level: 'block' as const, says: { key: 'x' } },
      { check: 'b', level: 'warn' as const, says: { key: 'x' } },
      { check: 'c', level: 'advise' as const, says: { key: 'x' } },
    ]
    expect(blockersOf(found, [])).toEqual([
      { check: 'a', level: 'block' },
      { check: 'b', level: 'warn' },
    ])
    expect(blockersOf(found, ['a'])).toEqual([{ check: 'b', level: 'warn' }])
  })
})

test.each([
  ['id', id],
  ['en', en],
])('every check has a name and sentences: %s', (_locale, messages) => {
  const names: Record<string, string> = messages.refusal.check
  const says: Record<string, Record<string, string>> = messages.checks.says
  expect(Object.keys(names).sort()).toEqual([...CHECK_IDS].sort())
  expect(Object.keys(says).sort()).toEqual([...CHECK_IDS].sort())
})
