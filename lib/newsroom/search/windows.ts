import { monthTerm, type Term } from './terms.ts'

type Asked = { from: Date | null; to: Date | null; now: Date }

/** Months back in which matches are looked for, until there are enough: a common word fills the first. */
const WINDOWS = [0, 1, 6, 36]
/** So many months are named to the index; a longer time is read without them. */
const MOST_MONTHS = 120
/** A word in no more stories than that needs no window: all of them are read sooner than several windows. */
const FEW = 2_000
/** Words that are expected together in no more stories than that. */
const FEW_TOGETHER = 200

/**
 * The months in which to look for the newest stories with a word, one window after the other, as terms of the index; null
 * looks everywhere. `rarest` is how many stories the rarest of the words stands in, `expected` in how many one would expect
 * all of them: where that is few, short windows would be empty.
 */
export function windowsOf({ from, to, now }: Asked, rarest: number, expected: number): (Term[] | null)[] {
  const end = to && to < now ? to : now
  const whole = from ? Math.max(0, monthOf(end) - monthOf(from)) : Infinity
  const all = whole <= MOST_MONTHS ? monthsBack(end, whole) : null
  if (rarest <= FEW) return [all]
  const windows = expected <= FEW_TOGETHER ? WINDOWS.slice(-1) : WINDOWS
  return [...windows.filter((months) => months < whole).map((months) => monthsBack(end, months)), all]
}

const monthOf = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth()

/** The month of a moment and so many before it. */
const monthsBack = (end: Date, months: number): Term[] =>
  Array.from({ length: months + 1 }, (_, back) =>
    monthTerm(new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - back, 1))),
  )
