import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Pitches } from '#components/desk/planning/pitches.tsx'
import { mayChangeAssignment, mayDecide, mayPitch, mayStart } from '#lib/newsroom/planning.ts'
import { type AssignmentView, readAssignments } from '#lib/queries/desk/read-assignments.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { signedIn } from '../signed-in.ts'
import { accept, change, decline, pitch, start } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('planning.pitches')
  return { title: t('title') }
}

/** What is proposed, what is assigned, and what was turned down. */
export default async function PitchesPage() {
  const { actor } = await signedIn('/newsroom/pitches')
  const [site, sections, staff, ...lists] = await Promise.all([
    readSite(),
    readSections(),
    readStaff(),
    readAssignments(actor, 'pitched'),
    readAssignments(actor, 'accepted'),
    readAssignments(actor, 'declined'),
  ])
  const names = new Map([...sections, ...staff].map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null): string => (id && names.get(id)) || ''
  const now = new Date()
  const card = (one: AssignmentView) => ({
    ...one,
    section: nameOf(one.sectionId),
    pitchedBy: nameOf(one.pitchedById),
    reporter: nameOf(one.reporterId),
    photographer: nameOf(one.photographerId),
    late: one.state !== 'declined' && one.dueAt !== null && one.dueAt < now,
    mayDecide: mayDecide(one, actor) === null,
    mayChange: mayChangeAssignment(one, actor) === null,
    mayStart: mayStart(one, actor) === null,
  })
  const people = staff.filter(({ active }) => active)
  const asActor = (one: (typeof people)[number]) => ({ kind: 'member' as const, ...one })
  const choice = ({ id, name }: { id: string; name: string }) => ({ id, name })
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-6">
      <Pitches
        groups={(['pitched', 'accepted', 'declined'] as const).map((state, at) => ({
          state,
          cards: (lists[at]?.rows ?? []).map(card),
          more: lists[at]?.more ?? false,
        }))}
        sections={sections.map(choice)}
        reporters={people.filter((one) => mayPitch(asActor(one)) === null).map(choice)}
        photographers={people.map(choice)}
        mayPitch={mayPitch(actor) === null}
        timeZone={site.timeZone}
        actions={{ pitch, accept, decline, change, start }}
      />
    </div>
  )
}
