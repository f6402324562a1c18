import type { Checked, Finding, Passage } from './check.ts'
import { CHECKS, runChecks } from './index.ts'
import { DEFAULT_SETTINGS } from './settings.ts'

/** A story without a fault, for the checks' tests. Used by tests only. */
export const checked = (over: Partial<Checked> = {}): Checked => ({
  passages: [
    line('headline', 'Pemerintah tambah kuota haji untuk tahun depan'),
    line('standfirst', 'Kuota bertambah 10.000 orang.'),
  ],
  metadata: {
    slug: 'kuota-haji',
    slugTouched: false,
    tags: [],
    credits: [{ role: 'writer', name: 'Ani', userId: null }],
    leadImage: null,
    seoTitle: '',
    seoDescription: '',
  },
  words: 100,
  sectionId: 'nasional',
  links: [],
  similar: [],
  settings: DEFAULT_SETTINGS,
  ...over,
})

export const line = (part: Passage['part'], text: string): Passage => ({
  part,
  block: 0,
  kind: 'line',
  text,
  links: [],
})

export const paragraph = (text: string, block = 0): Passage => ({
  part: 'body',
  block,
  kind: 'paragraph',
  text,
  links: [],
})

/** The findings of one check alone. */
export const findingsOf = (id: string, over: Partial<Checked>): Finding[] =>
  runChecks(checked(over)).filter(({ check }) => check === id)

/** What a one-click fix of each finding makes of a passage's text, the last place first. */
export const fixed = (text: string, findings: readonly Finding[]): string =>
  [...findings]
    .flatMap(({ at, fix }) => (at && 'part' in at && fix ? [{ ...at, ...fix }] : []))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, replace }) => now.slice(0, from) + replace + now.slice(to), text)

export const CHECK_IDS = CHECKS.map(({ id }) => id)
