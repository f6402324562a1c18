import type { Choice, PitchCard } from '#components/desk/planning/view.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { mayChangeAssignment, mayDecide, mayPitch, mayStart } from '#lib/newsroom/planning.ts'
import type { AssignmentView } from '#lib/queries/desk/read-assignments.ts'
import type { readStaff } from '#lib/queries/desk/read-staff.ts'

type Staff = Awaited<ReturnType<typeof readStaff>>

/** Pitches and assignments by the names of `named`, and what `actor` may do with each. */
export function pitchCards(
  actor: Actor,
  rows: readonly AssignmentView[],
  named: readonly Choice[],
  now: Date,
): PitchCard[] {
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null): string => (id && names.get(id)) || ''
  return rows.map((one) => ({
    ...one,
    section: nameOf(one.sectionId),
    pitchedBy: nameOf(one.pitchedById),
    reporter: nameOf(one.reporterId),
    photographer: nameOf(one.photographerId),
    late: one.state !== 'declined' && one.state !== 'started' && one.dueAt !== null && one.dueAt < now,
    mayDecide: mayDecide(one, actor) === null,
    mayChange: mayChangeAssignment(one, actor) === null,
    mayStart: mayStart(one, actor) === null,
    refusals: { accept: mayDecide(one, actor), start: mayStart(one, actor) },
  }))
}

/** Who can be asked to write, and to take pictures. */
export function dutyChoices(staff: Staff): { reporters: Choice[]; photographers: Choice[] } {
  const people = staff.filter(({ active }) => active)
  const choice = ({ id, name }: Choice): Choice => ({ id, name })
  const mayWrite = (one: Staff[number]) => mayPitch({ kind: 'member', ...one }) === null
  return { reporters: people.filter(mayWrite).map(choice), photographers: people.map(choice) }
}
