import { type Actor, CLOCK, type Role, VISITOR } from './actor.ts'
import type { ArticleFacts, SignOff } from './article.ts'
import { CAST } from './cast.ts'
import { PRESETS } from './presets.ts'

/** The standing cast and situations of the rules' tests; section slugs serve as ids. Used by tests only. */
export const NOW = new Date('2026-11-22T12:05:00Z')
export const HASH_A = 'a'.repeat(64)
export const HASH_B = 'b'.repeat(64)

export const ACTORS: readonly { name: string; actor: Actor }[] = [
  ...Object.values(CAST).map(({ handle, name, roles, sections }) => ({
    name: handle,
    actor: { kind: 'member' as const, id: handle, name, roles, sectionIds: sections },
  })),
  { name: 'oki', actor: { kind: 'member', id: 'oki', name: 'Oki', roles: ['legal'], sectionIds: [] } },
  { name: 'other reporter', actor: { kind: 'member', id: 'joko', name: 'Joko', roles: ['reporter'], sectionIds: [] } },
  {
    name: 'other contributor',
    actor: { kind: 'member', id: 'lia', name: 'Lia', roles: ['contributor'], sectionIds: [] },
  },
  { name: 'clock', actor: CLOCK },
  { name: 'visitor', actor: VISITOR },
]

/** Ani's complete story for the international section, changed by `over`. */
export const factsFor = (over: Partial<ArticleFacts> = {}): ArticleFacts => ({
  id: 'article',
  stage: 'draft',
  publication: 'none',
  sectionId: 'internasional',
  createdById: 'ani',
  writerIds: ['ani'],
  assigneeId: null,
  contentHash: HASH_A,
  approvedHash: null,
  liveHash: over.publication === 'live' ? HASH_B : null,
  missing: [],
  blockers: [],
  workflow: PRESETS.kecil,
  // Whoever approved signed the one slot of the small newsroom.
  signOffs: over.approvedHash ? [signature('review', 'redaktur', 'editor', 'budi', over.approvedHash)] : [],
  round: 1,
  needsLegal: false,
  sensitive: false,
  scheduledAt: null,
  embargoUntil: null,
  ...over,
})

export const signature = (stage: string, slot: string, role: Role, byId: string, hash: string): SignOff => ({
  stage,
  slot,
  role,
  byId,
  hash,
})

const besar = PRESETS.besar
const AN_HOUR = 60 * 60 * 1000
export const LATER = new Date(NOW.getTime() + AN_HOUR)

/** Every situation of Ani's story that the rules tell apart. */
export const SITUATIONS: readonly { name: string; facts: ArticleFacts }[] = [
  { name: 'draft', facts: factsFor() },
  { name: 'draft, empty', facts: factsFor({ missing: ['headline', 'standfirst', 'body'] }) },
  { name: 'draft, claimed by Budi', facts: factsFor({ assigneeId: 'budi' }) },
  { name: 'review', facts: factsFor({ stage: 'review' }) },
  { name: 'review, lacking alt text', facts: factsFor({ stage: 'review', missing: ['imageAlt'] }) },
  { name: 'review, claimed by Budi', facts: factsFor({ stage: 'review', assigneeId: 'budi' }) },
  { name: 'approved', facts: factsFor({ stage: 'approved', approvedHash: HASH_A }) },
  { name: 'approved, changed since', facts: factsFor({ stage: 'approved', approvedHash: HASH_B }) },
  { name: 'spiked', facts: factsFor({ stage: 'spiked' }) },
  { name: 'live, unchanged', facts: factsFor({ publication: 'live', liveHash: HASH_A }) },
  { name: 'live, changed', facts: factsFor({ publication: 'live' }) },
  { name: 'live, update in review', facts: factsFor({ publication: 'live', stage: 'review' }) },
  { name: 'live, update approved', facts: factsFor({ publication: 'live', stage: 'approved', approvedHash: HASH_A }) },
  { name: "Budi's own, review", facts: factsFor({ stage: 'review', createdById: 'budi', writerIds: ['budi'] }) },
  { name: 'approved, scheduled', facts: factsFor({ stage: 'approved', approvedHash: HASH_A, scheduledAt: LATER }) },
  { name: 'approved, due', facts: factsFor({ stage: 'approved', approvedHash: HASH_A, scheduledAt: NOW }) },
  {
    name: 'approved, under embargo',
    facts: factsFor({ stage: 'approved', approvedHash: HASH_A, embargoUntil: LATER }),
  },
  { name: 'retracted', facts: factsFor({ publication: 'retracted' }) },
  { name: "Hadi's own, draft", facts: factsFor({ createdById: 'hadi', writerIds: ['hadi'] }) },
]

/** The large newsroom's way, stage by stage: what the one slot of the small one does not show. */
const passed = [signature('review', 'redaktur', 'editor', 'budi', HASH_A)]
const legal = signature('legal-copyedit', 'hukum', 'legal', 'oki', HASH_A)
const language = signature('legal-copyedit', 'bahasa', 'copyeditor', 'eka', HASH_A)
export const LARGE_SITUATIONS: readonly { name: string; facts: ArticleFacts }[] = [
  { name: 'besar: review', facts: factsFor({ workflow: besar, stage: 'review' }) },
  {
    name: 'besar: legal and language',
    facts: factsFor({ workflow: besar, stage: 'legal-copyedit', signOffs: passed }),
  },
  {
    name: 'besar: language signed',
    facts: factsFor({ workflow: besar, stage: 'legal-copyedit', signOffs: [...passed, language] }),
  },
  {
    name: 'besar: final',
    facts: factsFor({ workflow: besar, stage: 'final', signOffs: [...passed, legal, language] }),
  },
  {
    name: 'besar: approved',
    facts: factsFor({
      workflow: besar,
      stage: 'approved',
      approvedHash: HASH_A,
      signOffs: [...passed, legal, language, signature('final', 'redpel', 'managing', 'citra', HASH_A)],
    }),
  },
]
