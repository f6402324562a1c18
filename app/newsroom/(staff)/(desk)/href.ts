import type { DeskFilter } from '#lib/queries/desk/desk-filter.ts'
import type { Waiting } from '#lib/queries/desk/read-waiting.ts'

/** The address of a filtered list of the desk, or of its page after a cursor. */
export function deskHref(filter: Partial<DeskFilter>, after: string | null, path = '/newsroom'): string {
  const query = new URLSearchParams(
    Object.entries({
      q: filter.text,
      stage: filter.stage,
      section: filter.sectionId,
      person: filter.personId,
      priority: filter.priority,
      flag: filter.flag,
      due: filter.due,
      after,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return query.size > 0 ? `${path}?${query}` : path
}

/** Where the rest of a list is found that is too long for the desk's home. */
export const MORE: Record<Waiting, (memberId: string) => Partial<DeskFilter>> = {
  returned: (personId) => ({ personId, stage: 'draft' }),
  review: () => ({ stage: 'review' }),
  publish: () => ({ stage: 'approved' }),
  assigned: (personId) => ({ personId }),
  drafts: (personId) => ({ personId, stage: 'draft' }),
}
