import type { Labelled } from '../stories.ts'
import { Chance } from './chance.ts'
import { castings, type Genre, genres, type Pools, pools } from './genres.ts'
import { type Written, write } from './written.ts'

/** A story that no labelled one should lead to: the rest of a newspaper's archive, as like them as it can be. */
export type NearMiss = Omit<Labelled, 'links' | 'heldOut'> & {
  /** The case whose earlier history it is: where a case begins, an editor might link it or might not. */
  history: string | null
}

const UNTIL = Date.UTC(2026, 10, 15)
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The same matters elsewhere, the same people and places in other matters, names that look alike, and older events of the
 * same name; the oldest first, the same ones at every call.
 */
export function nearMisses(): NearMiss[] {
  const known = genres()
  const from = pools()
  const headlines = new Set<string>()
  const plain = [...known.values()].flatMap((genre) =>
    Array.from({ length: genre.count }, (_, at) =>
      nearMiss(genre, `${genre.id}-${at}`, new Map(), [2024, 2026], from, headlines, null),
    ),
  )
  const cast = castings().flatMap(({ genre, slots, count, years, history }) =>
    castOf(slots).flatMap((given) =>
      Array.from({ length: count }, (_, at) => {
        const id = `${genre}-${[...given.values()].join('-')}-${at}`
        return nearMiss(found(known, genre), id, given, years, from, headlines, history)
      }),
    ),
  )
  return [...plain, ...cast].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
}

function found(known: ReadonlyMap<string, Genre>, id: string): Genre {
  const genre = known.get(id)
  if (!genre) throw new Error(`no genre ${id}`)
  return genre
}

/** One story for each value of the first slot that has several, with the same other slots. */
const castOf = (slots: ReadonlyMap<string, readonly string[]>): Map<string, string>[] => {
  const [several] = [...slots].filter(([, values]) => values.length > 1)
  const fixed = [...slots].map(([name, [value = '']]) => [name, value] as const)
  return several ? several[1].map((value) => new Map([...fixed, [several[0], value]])) : [new Map(fixed)]
}

function nearMiss(
  genre: Genre,
  id: string,
  given: ReadonlyMap<string, string>,
  years: readonly [number, number],
  from: Pools,
  headlines: Set<string>,
  history: string | null,
): NearMiss {
  const chance = new Chance(id)
  const written = withNewHeadline(() => write(genre, given, from, chance), headlines)
  const publishedAt = dayIn(years, chance)
  return { id: `near-${id}`, section: genre.section, publishedAt, history, ...written }
}

/** A new headline where there is one: "Suku Bunga Bertahan" is written month after month. */
function withNewHeadline(writeOne: () => Written, headlines: Set<string>): Written {
  let written = writeOne()
  for (let tries = 0; tries < 30 && headlines.has(written.headline); tries += 1) written = writeOne()
  headlines.add(written.headline)
  return written
}

/** A newspaper has more of the last year than of those before it. */
function dayIn([from, to]: readonly [number, number], chance: Chance): Date {
  const year = chance.next() < 0.6 ? to : chance.between(from, to)
  const start = Date.UTC(year, 0, 1)
  const days = Math.floor((Math.min(Date.UTC(year + 1, 0, 1), UNTIL) - start) / DAY_MS)
  return new Date(start + chance.between(0, days - 1) * DAY_MS + chance.between(0, 14) * 60 * 60 * 1000)
}
