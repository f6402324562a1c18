import type { Member } from '#lib/newsroom/actor.ts'

/** How long an author keeps the pen when two write in turns. */
export const HOLD_MS = 60_000

/** Who typed when, in milliseconds; `writers` are those whose text is not stored yet. */
export type Pen = {
  writers: ReadonlyMap<string, { actor: Member; at: number }>
  author: Member | null
  /** When each one last typed and last had the pen. */
  typedAt: ReadonlyMap<string, number>
  authorAt: ReadonlyMap<string, number>
}

/**
 * In whose name the next store is made, the first choice first; the others are tried when that one may no longer write.
 *
 * A store has one author, because a revision is cut when another one begins (`cutBefore`). Who begins takes the pen at
 * once, so that what stood before is kept. Two who write at the same time would otherwise cut a revision every second:
 * whoever has had the pen a moment ago gets it back only when the present author has been silent for a minute.
 */
export function chooseAuthors(pen: Pen, now: number): Member[] {
  const newestFirst = [...pen.writers.values()].sort((a, b) => b.at - a.at).map(({ actor }) => actor)
  const [newest] = newestFirst
  const { author } = pen
  if (!newest || !author) return newestFirst
  const stays = pen.writers.has(author.id) || (hadItJustNow(pen, newest.id, now) && !isSilent(pen, author.id, now))
  if (!stays) return newestFirst
  return [author, ...newestFirst.filter(({ id }) => id !== author.id)]
}

const hadItJustNow = (pen: Pen, id: string, now: number): boolean =>
  now - (pen.authorAt.get(id) ?? Number.NEGATIVE_INFINITY) < 2 * HOLD_MS

const isSilent = (pen: Pen, id: string, now: number): boolean =>
  now - (pen.typedAt.get(id) ?? Number.NEGATIVE_INFINITY) >= HOLD_MS
