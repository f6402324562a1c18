import type { BoardRow } from '#components/desk/board/row.ts'
import type { DeskRow } from '#lib/queries/desk/desk-row.ts'

type Named = readonly { id: string; name: string }[]

/** Puts names in the place of ids. `withNote` shows the editor's note of a returned story. */
export function rowNamer(sections: Named, staff: Named): (row: DeskRow, withNote: boolean) => BoardRow {
  const names = new Map([...sections, ...staff].map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null): string => (id && names.get(id)) || ''
  return (row, withNote) => ({
    id: row.id,
    headline: row.headline,
    section: nameOf(row.sectionId),
    stage: row.stage,
    publication: row.publication,
    changed: row.changed,
    assignee: nameOf(row.assigneeId) || null,
    author: nameOf(row.createdById),
    words: row.words,
    touchedAt: row.touchedAt,
    note: withNote && row.returnNote ? { text: row.returnNote, by: nameOf(row.returnedById) } : null,
  })
}
