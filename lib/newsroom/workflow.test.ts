import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOCK, ROLES, VISITOR } from './actor.ts'
import { kindOf, PUBLICATIONS } from './article.ts'
import { printMatrix } from './matrix.ts'
import { PRESETS } from './presets.ts'
import { ACTORS, factsFor, HASH_A, HASH_B, NOW, SITUATIONS } from './testing.ts'
import { judge, offers, VERBS, WORKFLOW } from './workflow.ts'

const MATRIX = join(import.meta.dirname, 'workflow.matrix.txt')

describe('the workflow', () => {
  test('allows what the matrix in git says, nothing more and nothing less', () => {
    const printed = printMatrix()
    if (process.env.UPDATE_MATRIX) writeFileSync(MATRIX, printed)
    expect(printed).toBe(readFileSync(MATRIX, 'utf8'))
  })

  test('lets nobody publish what was not approved exactly as it stands', () => {
    for (const { actor } of ACTORS) {
      const verdict = judge(
        'publish',
        factsFor({ stage: 'approved', approvedHash: HASH_A, contentHash: HASH_B }),
        actor,
        NOW,
      )
      expect(verdict.ok).toBe(false)
    }
  })

  test('lets nobody approve their own story while four eyes are required', () => {
    const own = { stage: 'review' as const, createdById: 'budi', writerIds: ['budi'] }
    const budi = ACTORS.find(({ name }) => name === 'budi')?.actor ?? VISITOR
    expect(judge('approve', factsFor(own), budi, NOW)).toEqual({
      ok: false,
      refusal: { kind: 'not-allowed', need: 'secondPerson' },
    })
    const workflow = { ...PRESETS.kecil, fourEyes: false }
    expect(judge('approve', factsFor({ ...own, workflow }), budi, NOW).ok).toBe(true)
  })

  test('never puts a published story aside', () => {
    for (const { actor } of ACTORS) expect(judge('spike', factsFor({ publication: 'live' }), actor, NOW).ok).toBe(false)
  })

  test('gives the admin and the visitor no editorial power in any situation', () => {
    const powerless = ACTORS.filter(({ name }) => name === 'gita' || name === 'visitor')
    for (const { actor } of powerless)
      for (const { facts } of SITUATIONS)
        for (const verb of VERBS) expect(judge(verb, facts, actor, NOW).ok).toBe(false)
  })

  test('lets the clock do nothing but publish what is due', () => {
    for (const { facts } of SITUATIONS)
      for (const verb of VERBS) {
        const isDue = verb === 'publish' && facts.scheduledAt === NOW
        expect(judge(verb, facts, CLOCK, NOW).ok).toBe(isDue)
      }
  })

  test('draws a button only for what it would allow or explain', () => {
    const anyFacts = fc.record({
      stage: fc.constantFrom('draft', 'review', 'approved', 'spiked'),
      publication: fc.constantFrom(...PUBLICATIONS),
      createdById: fc.constantFrom('ani', 'budi', 'hadi'),
      assigneeId: fc.constantFrom(null, 'ani', 'budi'),
      approvedHash: fc.constantFrom(null, HASH_A, HASH_B),
      missing: fc.constantFrom([], ['body' as const]),
      workflow: fc.boolean().map((fourEyes) => ({ ...PRESETS.kecil, fourEyes })),
    })
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...ACTORS), (over, { actor }) => {
        const facts = factsFor(over)
        for (const { verb, refusal } of offers(facts, actor, NOW)) {
          expect(judge(verb, facts, actor, NOW).ok).toBe(refusal === null)
          expect((WORKFLOW[verb].from as readonly string[]).includes(kindOf(facts.stage))).toBe(true)
        }
      }),
    )
  })

  test('knows each role at least once in its cast', () => {
    const held = new Set(ACTORS.flatMap(({ actor }) => (actor.kind === 'member' ? actor.roles : [])))
    expect([...ROLES].filter((role) => !held.has(role))).toEqual([])
  })
})
