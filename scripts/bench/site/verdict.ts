/** What the benches of the site say of their figures. */
let missed = 0

export const judge = (kept: boolean): string => {
  if (!kept) missed += 1
  return kept ? 'ok' : 'MISSED'
}

export const anyMissed = (): boolean => missed > 0

export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits })
