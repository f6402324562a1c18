import type { LinkKind, LinkReason } from './reading.ts'

/** How often a link was seen and followed. */
export type Worth = { impressions: number; clicks: number }
export type Place = { kind: LinkKind; position: number }
export type PlaceWorth = Place & Worth
export type ReasonWorth = { kind: LinkKind; reason: LinkReason } & Worth
type Part = Place & { reason: LinkReason } & Worth

/** The periods of the report, in days; the first is shown unasked. */
export const WORTH_PERIODS = [7, 30, 90] as const
export type WorthPeriod = (typeof WORTH_PERIODS)[number]

/** Clicks a look, from 0; null for what nobody saw. */
export const rateOf = ({ impressions, clicks }: Worth): number | null => (impressions > 0 ? clicks / impressions : null)

/** The same counts by where links stood, in the order of the page, and by how they came there, the most clicked first. */
export function worthOf(parts: readonly Part[]): { places: PlaceWorth[]; reasons: ReasonWorth[] } {
  const places = new Map<string, PlaceWorth>()
  const reasons = new Map<string, ReasonWorth>()
  for (const { kind, position, reason, ...counts } of parts) {
    add(places, `${kind} ${position}`, { kind, position, impressions: 0, clicks: 0 }, counts)
    add(reasons, `${kind} ${reason}`, { kind, reason, impressions: 0, clicks: 0 }, counts)
  }
  return {
    places: [...places.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.position - b.position),
    reasons: [...reasons.values()].sort((a, b) => b.clicks - a.clicks || b.impressions - a.impressions),
  }
}

function add<K, T extends Worth>(sums: Map<K, T>, key: K, zero: T, { impressions, clicks }: Worth): void {
  const sum = sums.get(key) ?? zero
  sum.impressions += impressions
  sum.clicks += clicks
  sums.set(key, sum)
}
