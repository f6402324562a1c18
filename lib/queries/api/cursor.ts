/** Where a list goes on. Kept in the address, opaque to whoever asks: only what this file wrote is read. */
export type StoryPlace = { at: Date; id: string }
export type NamePlace = { name: string }
/** `now` stays that of the first page, so that the order of what was found does not move while one reads on. */
export type SearchPlace = { page: number; now: Date }

const seal = (kind: string, ...parts: (string | number)[]): string =>
  Buffer.from([kind, ...parts].join(' ')).toString('base64url')

/** The parts of a cursor of this kind, or null. base64url has several spellings of the same bytes: one is taken. */
function unseal(kind: string, cursor: string, shape: RegExp): string[] | null {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (cursor.length > 300 || Buffer.from(text).toString('base64url') !== cursor) return null
  const [own, ...parts] = text.split(' ')
  return own === kind && shape.test(parts.join(' ')) ? parts : null
}

const TIME = '\\d{1,13}'
const STORY = new RegExp(`^${TIME} [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)
const NAME = /^[a-z0-9-]{1,100}$/
const FOUND = new RegExp(`^[1-9]\\d? ${TIME}$`)

export const storyCursor = ({ at, id }: StoryPlace): string => seal('story', at.getTime(), id)
export function parseStoryCursor(cursor: string): StoryPlace | null {
  const [time, id] = unseal('story', cursor, STORY) ?? []
  return time && id ? { at: new Date(Number(time)), id } : null
}

export const nameCursor = ({ name }: NamePlace): string => seal('name', name)
export function parseNameCursor(cursor: string): NamePlace | null {
  const [name] = unseal('name', cursor, NAME) ?? []
  return name ? { name } : null
}

export const searchCursor = ({ page, now }: SearchPlace): string => seal('found', page, now.getTime())
export function parseSearchCursor(cursor: string): SearchPlace | null {
  const [page, time] = unseal('found', cursor, FOUND) ?? []
  return page && time ? { page: Number(page), now: new Date(Number(time)) } : null
}
