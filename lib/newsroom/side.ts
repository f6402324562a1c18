/** One side of a comparison: the text under the hands, what was approved, what readers see, or a kept version by its number. */
export type Side = 'working' | 'approved' | 'live' | number

/** A side as an address names it; null when it names none. */
export function sideOf(text: string | undefined): Side | null {
  if (text === 'working' || text === 'approved' || text === 'live') return text
  return text && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null
}

/** Where two sides of a story are compared, the older one first. */
export const comparePath = (articleId: string, from: Side, to: Side): string =>
  `/newsroom/article/${articleId}/compare?from=${from}&to=${to}`
