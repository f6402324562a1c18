import { type LinkKind, type LinkReason, linkMark, type Reading } from './reading.ts'

/** Story by number, hour in UTC: what a batch carries to the database. */
export type ViewCount = { hour: string; story: number; views: number }
export type LinkCount = {
  hour: string
  from: number
  to: number
  kind: LinkKind
  position: number
  reason: LinkReason
  impressions: number
  clicks: number
}
export type Counts = { views: ViewCount[]; links: LinkCount[] }

const HOUR_MS = 60 * 60 * 1000

/** The hour in which something was read, as ISO text. */
export const hourOf = (at: Date): string => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS).toISOString()

/**
 * Adds readings up in memory. It holds at most `most` different counts: beyond them what would need another one is
 * refused, which only a flood or a long outage of the database can bring about.
 */
export class Tally {
  readonly #views = new Map<string, ViewCount>()
  readonly #links = new Map<string, LinkCount>()
  readonly #most: number

  constructor(most = 50_000) {
    this.#most = most
  }

  get size(): number {
    return this.#views.size + this.#links.size
  }

  /** Whether it was counted. */
  add(story: number, reading: Reading, at: Date): boolean {
    const hour = hourOf(at)
    return reading.kind === 'view' ? this.#view(hour, story) : this.#link(hour, story, reading)
  }

  #view(hour: string, story: number): boolean {
    const count = this.#views.get(`${hour} ${story}`)
    if (count) count.views += 1
    else if (this.size >= this.#most) return false
    else this.#views.set(`${hour} ${story}`, { hour, story, views: 1 })
    return true
  }

  #link(hour: string, from: number, { kind, link }: Extract<Reading, { link: unknown }>): boolean {
    const key = `${hour} ${from} ${linkMark(link)}`
    const known = this.#links.get(key)
    if (!known && this.size >= this.#most) return false
    const count = known ?? { hour, from, ...link, impressions: 0, clicks: 0 }
    if (kind === 'seen') count.impressions += 1
    else count.clicks += 1
    this.#links.set(key, count)
    return true
  }

  /** Everything counted since the last time, which is then no longer here. */
  take(): Counts {
    const counts = { views: [...this.#views.values()], links: [...this.#links.values()] }
    this.#views.clear()
    this.#links.clear()
    return counts
  }
}
