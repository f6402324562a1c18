/** Draws that are the same whenever the same seed is given: an archive that differs from run to run measures nothing. */
export class Chance {
  private state: number

  constructor(seed: string) {
    this.state = 2166136261
    for (const letter of seed) this.state = Math.imul(this.state ^ letter.charCodeAt(0), 16777619)
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** Throws when there is nothing to choose from. */
  one<T>(of: readonly T[]): T {
    const chosen = of[this.between(0, of.length - 1)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }

  some<T>(of: readonly T[], many: number): T[] {
    const rest = [...of]
    const taken: T[] = []
    while (taken.length < many && rest.length > 0) taken.push(...rest.splice(this.between(0, rest.length - 1), 1))
    return taken
  }
}
