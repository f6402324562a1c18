import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PLANS } from '#components/desk/live/about.ts'
import { LiveList } from '#components/desk/live/live-list.tsx'
import { Pitches } from '#components/desk/planning/pitches.tsx'
import { mayPitch } from '#lib/newsroom/planning.ts'
import { type AssignmentView, readAssignment, readAssignments } from '#lib/queries/desk/read-assignments.ts'
import { readSections } from '#lib/queries/desk/read-sections.ts'
import { readSite } from '#lib/queries/desk/read-site.ts'
import { readStaff } from '#lib/queries/desk/read-staff.ts'
import { signedIn } from '../signed-in.ts'
import { accept, change, decline, pitch, start } from './actions.ts'
import { dutyChoices, pitchCards } from './pitch-cards.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('planning.pitches')
  return { title: t('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const STATES = ['pitched', 'accepted', 'declined'] as const

/** What is proposed, what is assigned, and what was turned down; `?one=` stands above them, opened from board or calendar. */
export default async function PitchesPage({ searchParams }: Props) {
  const asked = [(await searchParams).one].flat()[0] ?? ''
  const one = UUID.test(asked) ? asked : null
  const { actor } = await signedIn(one ? `/newsroom/pitches?one=${one}` : '/newsroom/pitches')
  const [site, sections, staff, opened, ...lists] = await Promise.all([
    readSite(),
    readSections(),
    readStaff(),
    one ? readAssignment(actor, one) : null,
    ...STATES.map((state) => readAssignments(actor, state)),
  ])
  const now = new Date()
  const named = [...sections, ...staff]
  const cards = (rows: readonly AssignmentView[]) => pitchCards(actor, rows, named, now)
  return (
    <LiveList about={PLANS}>
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-6">
        <Pitches
          groups={[
            ...(opened ? [{ state: 'opened' as const, cards: cards([opened]), more: false }] : []),
            ...STATES.map((state, at) => {
              const rows = (lists[at]?.rows ?? []).filter(({ id }) => id !== opened?.id)
              return { state, cards: cards(rows), more: lists[at]?.more ?? false }
            }),
          ]}
          sections={sections.map(({ id, name }) => ({ id, name }))}
          {...dutyChoices(staff)}
          mayPitch={mayPitch(actor) === null}
          timeZone={site.timeZone}
          actions={{ pitch, accept, decline, change, start }}
        />
      </div>
    </LiveList>
  )
}
