import type { Check, Checked, Level } from '#lib/newsroom/checks/check.ts'
import { type Prose, proseOf } from './prose.ts'

/** What was found in one passage. `replace` is the one-click fix. */
export type Found = {
  from: number
  to: number
  key: string
  values?: Readonly<Record<string, string | number>>
  replace?: string
  level?: Level
}

/** Which passage of the story it is, for what depends on the ones before and after it. */
export type Around = { checked: Checked; index: number; house: ReadonlySet<string> }

/** A check that looks at one passage after the other. Of fixes that overlap the first stands. */
export const textCheck = (
  id: string,
  level: Level,
  look: (prose: Prose, around: Around) => readonly Found[],
): Check => ({
  id,
  level,
  find(checked) {
    const house = new Set(checked.settings.exceptions.map((word) => word.trim().toLowerCase()))
    return checked.passages.flatMap((passage, index) => {
      const { part, block } = passage
      return apart(look(proseOf(passage), { checked, index, house })).map(
        ({ from, to, key, values, replace, level: own }) => ({
          check: id,
          level: own ?? level,
          at: { part, block, from, to },
          says: values ? { key, values } : { key },
          ...(replace === undefined ? {} : { fix: { replace } }),
        }),
      )
    })
  },
})

/** Two fixes of the same letters would spoil each other, and one fault is told once. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const clashes = kept.some(
      ({ to, key, replace }) =>
        to > one.from && (key === one.key || (replace !== undefined && one.replace !== undefined)),
    )
    if (!clashes) kept.push(one)
  }
  return kept
}

/** `right` in the capitals of `wrong`: "Resiko" → "Risiko", "RESIKO" → "RISIKO". */
export function likeCase(wrong: string, right: string): string {
  if (wrong.length > 1 && wrong === wrong.toUpperCase() && wrong !== wrong.toLowerCase()) return right.toUpperCase()
  return /^\p{Lu}/u.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
