import { describe, expect, test } from 'vitest'
import type { StoryText, Weight } from '#lib/newsroom/search/terms.ts'
import { chooseTerms, rarity } from './choose.ts'
import { isExcluded } from './exclusions.ts'
import { rank } from './rank.ts'
import type { Candidate } from './suggestion.ts'
import { wantedTerms } from './wanted.ts'

const STORY: StoryText = {
  headline: 'Ilham Aliyev Terima Utusan Prancis',
  standfirst: 'Pertemuan membahas gencatan senjata.',
  body: 'Presiden Ilham Aliyev menerima utusan itu di Baku.\n\nMenurut Aliyev, gencatan senjata berlaku sepekan.',
  tags: ['Armenia'],
  credits: ['Ani Wulandari'],
}
const NOW = new Date('2026-11-28T00:00:00Z')
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000)

const FREQUENCIES = {
  total: 10_000,
  of: new Map([
    ['@ilham aliyev', 12],
    ['#armenia', 40],
    ['gencat', 300],
    ['senjata', 400],
    ['terima', 6000],
    ['@baku', 30],
  ]),
}

const candidate = (articleId: string, has: Record<string, Weight>, over: Partial<Candidate> = {}): Candidate => ({
  articleId,
  sectionId: 'internasional',
  publishedAt: daysAgo(2),
  topics: [],
  has: new Map(Object.entries(has)),
  ...over,
})

const chosen = chooseTerms(wantedTerms(STORY), FREQUENCIES)
const ranked = (...candidates: Candidate[]) => rank(chosen, candidates, { sectionId: 'internasional', now: NOW })

describe('what a text is looked for by', () => {
  test('tags, names and stems weigh in this order; credits and titles are none of it', () => {
    const weights = new Map(wantedTerms(STORY).map(({ term, weight }) => [term, weight]))
    expect(weights.get('@ilham aliyev')).toBeGreaterThan(weights.get('utus') ?? 0)
    expect(weights.get('#armenia')).toBeGreaterThan(weights.get('sepekan') ?? 0)
    for (const none of ['@ani wulandari', 'ani', 'itu', '@presiden']) expect(weights.has(none)).toBe(false)
  })

  test('a name that stands in the headline alone is looked for when the archive knows it', () => {
    const only = { ...STORY, body: '', standfirst: '', tags: [] }
    const { asked } = chooseTerms(wantedTerms(only), FREQUENCIES)
    expect(asked.map(({ term }) => term)).toContain('@ilham aliyev')
    expect(asked.map(({ term }) => term)).not.toContain('@aliyev terima')
  })

  test('what stands in a large share of all stories is not asked for, what is common only in the latest months', () => {
    const terms = new Map(chosen.asked.map((one) => [one.term, one]))
    expect(terms.has('terima')).toBe(false)
    expect(terms.get('@baku')?.recent).toBe(false)
    const big = { total: 1_000_000, of: new Map([['#armenia', 40_000]]) }
    expect(chooseTerms(wantedTerms(STORY), big).asked).toMatchObject([{ term: '#armenia', recent: true }])
  })

  test('the stories that rare terms find are bounded together, whatever the archive', () => {
    const of = new Map(wantedTerms(STORY).map(({ term }) => [term, 700]))
    const { asked } = chooseTerms(wantedTerms(STORY), { total: 1_000_000, of })
    const whole = asked.filter(({ recent }) => !recent)
    expect(asked.length).toBeLessThanOrEqual(16)
    expect(whole.length * 700).toBeLessThanOrEqual(3000)
  })

  test('a term says more the rarer it is', () => {
    expect(rarity(1, 10_000)).toBeGreaterThan(rarity(100, 10_000))
    expect(rarity(10_000, 10_000)).toBeCloseTo(0, 2)
  })
})

describe('ranking', () => {
  test('says why, the strongest first', () => {
    const [first] = ranked(candidate('a', { '#armenia': 'B', '@ilham aliyev': 'B', gencat: 'A', senjata: 'C' }))
    expect(first?.reasons).toEqual([
      { kind: 'tag', tag: 'Armenia' },
      { kind: 'name', name: 'Ilham Aliyev' },
      { kind: 'words', words: ['gencatan', 'senjata'] },
      { kind: 'section', days: 2 },
    ])
  })

  test('what shares more comes first, then what is of the same section, then what is newer', () => {
    const order = ranked(
      candidate('old', { '@ilham aliyev': 'B' }, { publishedAt: daysAgo(400) }),
      candidate('elsewhere', { '@ilham aliyev': 'B' }, { sectionId: 'ekonomi' }),
      candidate('both', { '@ilham aliyev': 'B', '#armenia': 'B' }),
      candidate('near', { '@ilham aliyev': 'B' }),
    )
    expect(order.map(({ articleId }) => articleId)).toEqual(['both', 'near', 'elsewhere', 'old'])
  })

  test('an earlier event of the same name comes after what is going on', () => {
    const order = ranked(
      candidate('then', { '@ilham aliyev': 'B', '#armenia': 'B', gencat: 'C' }, { publishedAt: daysAgo(900) }),
      candidate('now', { '@ilham aliyev': 'B', '#armenia': 'B' }, { publishedAt: daysAgo(20) }),
    )
    expect(order.map(({ articleId }) => articleId)).toEqual(['now', 'then'])
  })

  test('the words of a shared name are no evidence beside the name', () => {
    const of = new Map([...FREQUENCIES.of, ['ilham', 12], ['aliyev', 12]])
    const asked = chooseTerms(wantedTerms(STORY), { total: 10_000, of })
    const has = (words: Record<string, Weight>) => candidate('a', { '@ilham aliyev': 'B', ...words })
    const score = (one: Candidate) => rank(asked, [one], { sectionId: 'internasional', now: NOW })[0]?.score
    expect(score(has({ ilham: 'A', aliyev: 'A' }))).toBe(score(has({})))
    expect(score(has({ gencat: 'A' }))).toBeGreaterThan(score(has({})) ?? 0)
  })

  test('what many stories share connects two only when they share more', () => {
    const common = { total: 10_000, of: new Map([...FREQUENCIES.of, ['@ilham aliyev', 2000]]) }
    const alone = candidate('a', { '@ilham aliyev': 'B' })
    const place = { sectionId: 'internasional', now: NOW }
    expect(rank(chooseTerms(wantedTerms(STORY), common), [alone], place)).toEqual([])
    expect(ranked(alone)).toHaveLength(1)
  })

  test('a chance word in common is no connection', () => {
    expect(ranked(candidate('a', { gencat: 'C' }), candidate('b', { senjata: 'C', sepekan: 'C' }))).toEqual([])
  })
})

describe('what is never suggested', () => {
  const wanting = { articleId: 'self', linked: ['linked'], topics: [] }
  test.each([
    ['the story itself', candidate('self', {}), wanting],
    ['one that it leads to already', candidate('linked', {}), wanting],
    [
      'another suicide beside a suicide',
      candidate('other', {}, { topics: ['suicide'] }),
      { ...wanting, topics: ['suicide'] as const },
    ],
  ])('%s', (_, one, story) => {
    expect(isExcluded(one, story)).toBe(true)
  })

  test('a story on suicide may stand beside another subject, and the other way about', () => {
    expect(isExcluded(candidate('other', {}, { topics: ['suicide'] }), wanting)).toBe(false)
    expect(isExcluded(candidate('other', {}), { ...wanting, topics: ['suicide'] })).toBe(false)
  })
})
