import { describe, expect, test, vi } from 'vitest'
import { type Actor, CLOCK } from './actor.ts'
import type { ArticleFacts } from './article.ts'
import { PRESET_NAMES, PRESETS, type PresetName } from './presets.ts'
import { ACTORS, factsFor, HASH_A, HASH_B, NOW } from './testing.ts'

import { judge, rerouted, VERBS, type Verb } from './workflow.ts'
import { stageOf, standsFor, type WorkflowSpec } from './workflow-spec.ts'

/** Millions of judgements, on a machine that does other things as well. */
vi.setConfig({ testTimeout: 30_000 })

/**
 * Every sequence of commands, by everybody there is, on one story: all states that can be reached are visited, and the
 * only ways to readers are counted. The two contents stand for "what was signed" and "something else".
 */
type State = ArticleFacts
type Reached = { state: State; by: Actor; verb: Verb }

/** What the future depends on: a draft's signatures count no more, and of other contents only that they differ. */
const keyOf = ({ stage, publication, contentHash, approvedHash, liveHash, signOffs, ...rest }: State): string =>
  [
    stage,
    publication,
    approvedHash && approvedHash === contentHash,
    liveHash && liveHash === contentHash,
    approvedHash !== null,
    rest.needsLegal,
    rest.scheduledAt !== null,
    ...(stage === 'draft'
      ? []
      : signOffs
          .map((one) => `${one.stage} ${one.slot} ${one.byId} ${one.hash === contentHash} ${one.hash === approvedHash}`)
          .sort()),
  ].join('|')

/** One of each kind: a second reporter can do nothing that the first cannot. */
const EVERYBODY = ACTORS.filter(
  ({ name }) => !['other reporter', 'other contributor', 'fajar', 'indra', 'hadi'].includes(name),
)

const idOf = (actor: Actor): string => (actor.kind === 'member' ? actor.id : '')

/** What a command does with a step, on facts instead of rows: the pins, the sign-offs, the new round. */
function applied(state: State, verb: Verb, actor: Actor): State[] {
  const verdict = judge(verb, state, actor, NOW)
  if (!verdict.ok) return []
  const { stage, publication, round, approval, signs } = verdict.value
  const signed = signs.map((one) => ({ ...one, byId: idOf(actor), hash: state.contentHash }))
  const next: State = {
    ...state,
    stage,
    publication,
    round,
    signOffs: round === state.round ? merge(state.signOffs, signed) : [],
    approvedHash: approval === 'pin' ? state.contentHash : approval === 'void' ? null : state.approvedHash,
    scheduledAt: approval === 'void' ? null : state.scheduledAt,
  }
  if (verb === 'publish') return [{ ...next, liveHash: state.approvedHash }]
  if (verb === 'schedule') return [{ ...next, scheduledAt: NOW }]
  if (verb === 'unschedule') return [{ ...next, scheduledAt: null }]
  if (verb === 'claim') return []
  if (verb === 'save') return [{ ...next, contentHash: other(state.contentHash) }]
  if (verb === 'plan') return [flagged(next)]
  // Readers get another text, and so does the working copy, in which the fix is merged.
  if (verb === 'quickFix') return [{ ...next, contentHash: other(state.contentHash), liveHash: other(state.liveHash) }]
  return verb === 'override' || verb === 'release' ? [] : [next]
}

const other = (hash: string | null): string => (hash === HASH_A ? HASH_B : HASH_A)

const merge = (before: State['signOffs'], added: State['signOffs']): State['signOffs'] => [
  ...new Map([...before, ...added].map((one) => [`${one.stage} ${one.slot} ${one.hash}`, one])).values(),
]

function flagged(state: State): State {
  const next = { ...state, needsLegal: !state.needsLegal }
  const { stage, round, approval } = rerouted(next, false)
  return approval === 'void'
    ? { ...next, stage, round, approvedHash: null, scheduledAt: null }
    : { ...next, stage, round }
}

function explore(workflow: WorkflowSpec): { states: number; published: Reached[]; fixed: Reached[] } {
  const start = factsFor({ workflow, round: 0 })
  const seen = new Set([keyOf(start)])
  const queue: State[] = [start]
  const published: Reached[] = []
  const fixed: Reached[] = []
  for (let state = queue.pop(); state; state = queue.pop()) {
    for (const { actor } of EVERYBODY)
      for (const verb of VERBS)
        for (const next of applied(state, verb, actor)) {
          if (verb === 'publish') published.push({ state, by: actor, verb })
          if (verb === 'quickFix') fixed.push({ state: next, by: actor, verb })
          const key = keyOf(next)
          if (seen.has(key)) continue
          seen.add(key)
          queue.push(next)
        }
  }
  return { states: seen.size, published, fixed }
}

/** Who signed for a required role, or nothing: judged from the record alone, not by the rules under test. */
const signedFor = (state: State, required: WorkflowSpec['required'][number]) =>
  state.signOffs.find(
    ({ role, stage, slot, byId }) =>
      standsFor(role, required) &&
      stageOf(state.workflow, stage)?.slots.some(({ id, roles }) => id === slot && roles.includes(role)) &&
      byId !== 'ani',
  )

/** Law only where a story asks for it: a way that a flag opens. */
const FLAGGED: WorkflowSpec = {
  ...PRESETS.kecil,
  stages: [
    ...PRESETS.kecil.stages,
    {
      id: 'legal',
      name: 'Hukum',
      slots: [{ id: 'hukum', name: 'Hukum', roles: ['legal'], binding: true }],
      enforce: 'none',
      tells: [],
    },
  ],
  routes: [
    { from: 'draft', to: 'review', when: 'always' },
    { from: 'review', to: 'legal', when: 'needsLegal' },
    { from: 'review', to: 'approved', when: 'always' },
    { from: 'legal', to: 'approved', when: 'always' },
  ],
}

const explored = { kecil: explore(PRESETS.kecil), sedang: explore(PRESETS.sedang), besar: explore(PRESETS.besar) }

describe('no sequence of commands', () => {
  test.each(PRESET_NAMES)('reaches readers without every required approval: %s', (name: PresetName) => {
    const { states, published } = explored[name]
    expect(states).toBeGreaterThan(10)
    expect(published.length).toBeGreaterThan(0)
    for (const { state } of published) {
      for (const required of state.workflow.required)
        expect([required, signedFor(state, required)?.role]).not.toContain(undefined)
      const last = state.workflow.stages.at(-1)
      for (const { id } of last?.slots ?? [])
        expect(state.signOffs.some(({ slot, hash }) => slot === id && hash === state.approvedHash)).toBe(true)
    }
  })

  test('publishes for the admin, a visitor or the clock before its time', () => {
    const { published } = explored.besar
    const publishers = new Set(published.map(({ by }) => (by.kind === 'member' ? by.id : by.kind)))
    expect([...publishers].sort()).toEqual(['budi', 'citra', 'clock', 'dewi'])
    for (const { by, state } of published) if (by === CLOCK) expect(state.scheduledAt).toEqual(NOW)
  })

  test('lets one person stand for two approvals in the large newsroom', () => {
    for (const { state } of explored.besar.published) {
      const slots = new Map(state.signOffs.map(({ stage, slot, byId }) => [`${stage} ${slot}`, byId]))
      expect(new Set(slots.values()).size).toBe(slots.size)
    }
  })

  test('mends a live text in the hands of anybody but those whom the workflow names, or leaves an approval standing over it', () => {
    const menders = { kecil: ['budi', 'citra', 'dewi'], sedang: ['budi', 'citra', 'dewi'], besar: ['citra', 'dewi'] }
    for (const name of PRESET_NAMES) {
      const { fixed } = explored[name]
      expect([...new Set(fixed.map(({ by }) => idOf(by)))].sort()).toEqual(menders[name])
      const stands = ({ state: { stage, publication, approvedHash, scheduledAt } }: Reached) =>
        publication !== 'live' || stage === 'approved' || approvedHash !== null || scheduledAt !== null
      expect(fixed.filter(stands)).toEqual([])
    }
  })

  test('passes by the law when a story needs it', () => {
    const { published } = explore(FLAGGED)
    const flaggedOnes = published.filter(({ state }) => state.needsLegal)
    expect(flaggedOnes.length).toBeGreaterThan(0)
    for (const { state } of flaggedOnes)
      expect(state.signOffs.some(({ slot, hash }) => slot === 'hukum' && hash === state.approvedHash)).toBe(true)
  })
})
