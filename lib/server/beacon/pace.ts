import { LRUCache } from 'lru-cache'

/** Thousands of phones share one address of a mobile network, so this bounds a flood and nothing else. */
const BEACONS_A_MINUTE = 1_200
const ADDRESSES = 20_000
const MINUTE_MS = 60_000

/** How many beacons an address may send. Addresses are known here alone, in memory, and for a minute. */
export class Pace {
  readonly #seen = new LRUCache<string, { count: number }>({ max: ADDRESSES, ttl: MINUTE_MS })
  readonly #most: number

  constructor(most = BEACONS_A_MINUTE) {
    this.#most = most
  }

  allows(address: string): boolean {
    const known = this.#seen.get(address)
    if (!known) this.#seen.set(address, { count: 1 })
    else known.count += 1
    return (known?.count ?? 1) <= this.#most
  }
}
