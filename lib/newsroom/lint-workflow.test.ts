import { describe, expect, test } from 'vitest'
import { lintWorkflow } from './lint-workflow.ts'
import { PRESET_NAMES, PRESETS } from './presets.ts'
import type { WorkflowSpec } from './workflow-spec.ts'

const { sedang, besar } = PRESETS
const faults = (spec: WorkflowSpec) =>
  lintWorkflow(spec).map((one) => ('at' in one ? `${one.fault} ${one.at}` : one.fault))

describe('the linter of workflows', () => {
  test.each(PRESET_NAMES)('finds nothing in the preset %s', (name) => {
    expect(lintWorkflow(PRESETS[name])).toEqual([])
  })

  test('names the stage in which a story would be stuck', () => {
    const routes = sedang.routes.filter(({ from }) => from !== 'copyedit')
    expect(faults({ ...sedang, routes })).toContain('dead-end copyedit')
  })

  test('names the stage that nothing leads to', () => {
    const routes = sedang.routes.map((one) => (one.to === 'copyedit' ? { ...one, to: 'final' } : one))
    expect(faults({ ...sedang, routes })).toContain('unreachable copyedit')
  })

  test('names the role that a way to the public skips, also when only a flag opens that way', () => {
    const routes = [{ from: 'review', to: 'approved', when: 'sensitive' as const }, ...besar.routes]
    expect(lintWorkflow({ ...besar, routes })).toContainEqual({ fault: 'skips-role', at: 'legal', when: 'sensitive' })
  })

  test('does not take somebody else’s signature for the required one', () => {
    const stages = sedang.stages.map((stage) => ({
      ...stage,
      slots: stage.slots.map((slot) => ({ ...slot, roles: [...slot.roles, 'reporter' as const] })),
    }))
    expect(faults({ ...sedang, stages })).toContain('skips-role editor')
  })

  test('names a circle, an unknown stage, a stage without a signature and a slot that nobody may sign', () => {
    const circle = sedang.routes.map((one) => (one.from === 'final' ? { ...one, to: 'review' } : one))
    expect(faults({ ...sedang, routes: circle }).some((one) => one.startsWith('circle'))).toBe(true)
    expect(faults({ ...sedang, routes: [{ from: 'draft', to: 'nowhere', when: 'always' }] })).toContain(
      'unknown-stage nowhere',
    )
    const [first, ...rest] = sedang.stages
    if (!first) throw new Error('a preset has stages')
    expect(faults({ ...sedang, stages: [{ ...first, slots: [] }, ...rest] })).toContain('no-slot review')
    const mute = first.slots.map((slot) => ({ ...slot, roles: [] }))
    expect(faults({ ...sedang, stages: [{ ...first, slots: mute }, ...rest] })).toContain('nobody-signs redaktur')
  })

  test('refuses a newsroom that asks for nobody, or lets nobody publish', () => {
    expect(faults({ ...sedang, required: [] })).toEqual(['no-required'])
    expect(faults({ ...sedang, publish: { ...sedang.publish, roles: [] } })).toEqual(['nobody-publishes'])
  })
})
