import type { Blocker } from '#lib/newsroom/article.ts'
import { type At, type Check, type Checked, type Finding, LEVELS, type Level, type Part } from './check.ts'
import { COMPLETENESS_CHECKS } from './completeness.ts'
import { GUIDELINE_CHECKS } from './guidelines.ts'
import { HEADLINE_CHECKS } from './headline.ts'
import { LANGUAGE_CHECKS } from './language/index.ts'
import { LINK_CHECKS } from './links.ts'

/** Every check of the newsroom, in the order in which its settings list them. */
export const CHECKS: readonly Check[] = [
  ...COMPLETENESS_CHECKS,
  ...HEADLINE_CHECKS,
  ...LINK_CHECKS,
  ...LANGUAGE_CHECKS,
  ...GUIDELINE_CHECKS,
]

/** All findings, as the newsroom's settings weigh them: what blocks first, then by place. */
export const runChecks = (checked: Checked): Finding[] => inOrder([...eachCheck(checked)].flat())

/** The findings of one check after the other: whoever must not be held up rests between them. */
export function* eachCheck(checked: Checked): Generator<Finding[]> {
  const exceptions = new Set(checked.settings.exceptions.map(houseWord))
  for (const { id, find } of CHECKS) {
    const choice = checked.settings.levels[id]
    if (choice === 'off') continue
    const found = find(checked).filter(({ at }) => !exceptions.has(houseWord(wordsAt(checked, at))))
    yield choice ? found.map((finding) => ({ ...finding, level: choice })) : found
  }
}

export const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort(byWeight)

const houseWord = (text: string): string => text.trim().toLowerCase()

/** The text that a finding is about; empty for a field. */
export function wordsAt({ passages }: Pick<Checked, 'passages'>, at: At | undefined): string {
  if (!at || !('part' in at)) return ''
  const passage = passages.find(({ part, block }) => part === at.part && block === at.block)
  return passage?.text.slice(at.from, at.to) ?? ''
}

const PARTS: readonly Part[] = [
  'headline',
  'standfirst',
  'body',
  'imageCaption',
  'imageAlt',
  'seoTitle',
  'seoDescription',
]

/** Fields stand after all text. */
const placeOf = (at: At | undefined): readonly number[] => {
  if (!at) return [PARTS.length + 1, 0, 0]
  return 'part' in at ? [PARTS.indexOf(at.part), at.block, at.from] : [PARTS.length, 0, 'nth' in at ? (at.nth ?? 0) : 0]
}

function byWeight(a: Finding, b: Finding): number {
  const weight = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)
  if (weight !== 0) return weight
  const [left, right] = [placeOf(a.at), placeOf(b.at)]
  return left.map((one, index) => one - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

export type Counts = Record<Level, number>

export const countByLevel = (findings: readonly Finding[]): Counts => ({
  block: findings.filter(({ level }) => level === 'block').length,
  warn: findings.filter(({ level }) => level === 'warn').length,
  advise: findings.filter(({ level }) => level === 'advise').length,
})

/** What stands in a story's way: each check once, at its heaviest, without those let pass with a reason. */
export function blockersOf(findings: readonly Finding[], overridden: readonly string[]): Blocker[] {
  const blockers = new Map<string, Blocker>()
  for (const { check, level } of findings) {
    if (level === 'advise' || overridden.includes(check)) continue
    if (level === 'block' || !blockers.has(check)) blockers.set(check, { check, level })
  }
  return [...blockers.values()]
}
