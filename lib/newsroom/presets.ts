import type { Slot, StageSpec, WorkflowSpec } from './workflow-spec.ts'

export const PRESET_NAMES = ['kecil', 'sedang', 'besar'] as const
export type PresetName = (typeof PRESET_NAMES)[number]

const EDITORS = ['editor', 'managing', 'chief'] as const
const editorSlot: Slot = { id: 'redaktur', name: 'Redaktur', roles: EDITORS, binding: false }
const languageSlot: Slot = { id: 'bahasa', name: 'Bahasa', roles: ['copyeditor', 'chief'], binding: false }
const legalSlot: Slot = { id: 'hukum', name: 'Hukum', roles: ['legal', 'chief'], binding: true }
const managingSlot: Slot = { id: 'redpel', name: 'Redaktur pelaksana', roles: ['managing', 'chief'], binding: true }

const stage = (id: string, name: string, slots: readonly Slot[], over: Partial<StageSpec> = {}): StageSpec => ({
  id,
  name,
  slots,
  enforce: 'block',
  tells: [],
  ...over,
})

const COMMON = {
  submit: { enforce: 'none' },
  publish: { roles: EDITORS, enforce: 'block', tells: [] },
  quickFix: { roles: EDITORS, maxWords: 20 },
} as const

/** Three newsrooms to begin from; all of it can be changed. */
export const PRESETS: Record<PresetName, WorkflowSpec> = {
  kecil: {
    ...COMMON,
    stages: [stage('review', 'Penyuntingan', [{ ...editorSlot, binding: true }])],
    routes: [
      { from: 'draft', to: 'review', when: 'always' },
      { from: 'review', to: 'approved', when: 'always' },
    ],
    required: ['editor'],
    fourEyes: true,
    distinct: false,
  },
  sedang: {
    ...COMMON,
    stages: [
      stage('review', 'Penyuntingan', [editorSlot]),
      stage('copyedit', 'Bahasa', [languageSlot], { tells: ['copyeditor'] }),
      stage('final', 'Pemeriksaan akhir', [managingSlot], { tells: ['managing'] }),
    ],
    routes: [
      { from: 'draft', to: 'review', when: 'always' },
      { from: 'review', to: 'copyedit', when: 'always' },
      { from: 'copyedit', to: 'final', when: 'always' },
      { from: 'final', to: 'approved', when: 'always' },
    ],
    required: ['editor', 'copyeditor', 'managing'],
    fourEyes: true,
    distinct: false,
  },
  besar: {
    ...COMMON,
    stages: [
      stage('review', 'Penyuntingan', [editorSlot]),
      stage('legal-copyedit', 'Hukum & bahasa', [legalSlot, languageSlot], { tells: ['legal', 'copyeditor'] }),
      stage('final', 'Pemeriksaan akhir', [managingSlot], { tells: ['managing'], enforce: 'warn' }),
    ],
    routes: [
      { from: 'draft', to: 'review', when: 'always' },
      { from: 'review', to: 'legal-copyedit', when: 'always' },
      { from: 'legal-copyedit', to: 'final', when: 'always' },
      { from: 'final', to: 'approved', when: 'always' },
    ],
    required: ['editor', 'legal', 'copyeditor', 'managing'],
    fourEyes: true,
    distinct: true,
    submit: { enforce: 'block' },
    publish: { roles: EDITORS, enforce: 'warn', tells: ['chief'] },
    quickFix: { roles: ['managing', 'chief'], maxWords: 10 },
  },
}
