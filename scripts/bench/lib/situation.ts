/** How one story of the archive stands: most are live and untouched, the last ones are being worked on. */
export type Situation = {
  stage: 'draft' | 'review' | 'approved' | 'spiked'
  publication: 'none' | 'live' | 'retracted'
  /** Live, and the working copy went on. */
  changed: boolean
  returned: boolean
  claimed: boolean
  /** Minutes from the archive's end, for stories that the clock will publish; null for all others. */
  scheduledIn: number | null
  /** Minutes from the story's own time at which it is wanted. */
  dueIn: number | null
  priority: 'low' | 'normal' | 'high' | 'urgent'
  needsLegal: boolean
  sensitive: boolean
}

/** So many stories are in work, however large the archive is. */
export const IN_WORK = 600

const REST: Situation = {
  stage: 'draft',
  publication: 'live',
  changed: false,
  returned: false,
  claimed: false,
  scheduledIn: null,
  dueIn: null,
  priority: 'normal',
  needsLegal: false,
  sensitive: false,
}

/** The situation of the story `back` places before the last one. What never appeared grows with the archive too. */
export function situationOf(back: number, random: () => number): Situation {
  const mark = random()
  const marked: Situation = {
    ...REST,
    dueIn: random() < 0.3 ? 60 : null,
    priority: mark < 0.01 ? 'urgent' : mark < 0.06 ? 'high' : mark < 0.08 ? 'low' : 'normal',
    needsLegal: random() < 0.01,
    sensitive: random() < 0.02,
  }
  return back < IN_WORK ? inWork(marked, back, random) : archived(marked, random)
}

function archived(marked: Situation, random: () => number): Situation {
  const fate = random()
  if (fate < 0.002) return { ...marked, publication: 'retracted' }
  if (fate < 0.032) return { ...marked, stage: 'spiked', publication: 'none' }
  if (fate < 0.047) return { ...marked, publication: 'none', returned: random() < 0.1 }
  return { ...marked, changed: fate < 0.052 }
}

function inWork(marked: Situation, back: number, random: () => number): Situation {
  const dueIn = random() < 0.6 ? Math.floor(random() * 7 * 24 * 60) - 12 * 60 : null
  const fresh = { ...marked, publication: 'none' as const, dueIn, claimed: random() < 0.3 }
  if (back % 12 < 3) return { ...fresh, stage: 'review' }
  if (back % 12 === 3) return { ...fresh, stage: 'approved', scheduledIn: back % 24 === 3 ? 30 + back * 5 : null }
  if (back % 12 < 7) return { ...fresh, returned: random() < 0.2, claimed: false }
  return marked
}
