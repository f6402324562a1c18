import { expect, test } from 'vitest'
import { withoutStage, withStage } from './edit-workflow.ts'
import { lintWorkflow } from './lint-workflow.ts'
import { PRESET_NAMES, PRESETS } from './presets.ts'
import { pathOf, type StageSpec } from './workflow-spec.ts'

const flags = { needsLegal: false, sensitive: false }
const photo: StageSpec = {
  id: 'tahap-1',
  name: 'Foto',
  slots: [{ id: 'foto', name: 'Foto', roles: ['managing'], binding: true }],
  enforce: 'none',
  tells: [],
}

test.each(PRESET_NAMES)('a stage more of %s is the last before approval, and the workflow stays sound', (name) => {
  const spec = withStage(PRESETS[name], photo)
  expect(pathOf(spec, flags).at(-1)).toBe(photo)
  expect(lintWorkflow(spec)).toEqual([])
})

test.each(PRESET_NAMES)('a stage less of %s leaves no way that leads nowhere', (name) => {
  for (const { id } of PRESETS[name].stages) {
    const spec = withoutStage(PRESETS[name], id)
    expect(pathOf(spec, flags)).toEqual(PRESETS[name].stages.filter((stage) => stage.id !== id))
    expect(lintWorkflow(spec).filter(({ fault }) => fault !== 'skips-role')).toEqual([])
  }
})

test('adding a stage and taking it away again changes nothing', () => {
  expect(withoutStage(withStage(PRESETS.besar, photo), photo.id)).toEqual(PRESETS.besar)
})
