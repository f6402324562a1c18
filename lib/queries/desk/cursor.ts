/** Where the next page of a list ordered by (touchedAt, id), newest first, goes on. */
export type Cursor = { at: Date; id: string }

const SHAPE = /^(\d{1,16})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const cursorText = ({ at, id }: Cursor): string => `${at.getTime()}_${id}`

/** What `cursorText` wrote, or null for anything else: a mistyped address shows the first page. */
export function parseCursor(text: string | null): Cursor | null {
  const [, time, id] = SHAPE.exec(text ?? '') ?? []
  if (!time || !id) return null
  const at = new Date(Number(time))
  return Number.isNaN(at.getTime()) ? null : { at, id }
}
