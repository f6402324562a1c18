import type { Acted } from '../acted.ts'
import { type Draft, isSame, mergeDrafts } from './draft.ts'

/** `stale` waits for the newer values; `failed` waits for the person. */
export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'stale' | 'failed'

export type MetadataState = {
  /** What the server has, as far as this page knows, and the version it has it in. */
  base: Draft
  version: number
  draft: Draft
  /** What was typed here into fields that somebody else changed at the same time. */
  lost: Partial<Draft>
  status: SaveStatus
  /** Who was first, or why it was refused. */
  sentence: string | null
}

export type Change =
  | { type: 'edit'; fields: Partial<Draft> }
  | { type: 'saving' }
  /** The answer to a save of `sent`, made on version `seen`. */
  | { type: 'saved'; sent: Draft; seen: number; acted: Acted<{ version: number }> }
  | { type: 'failed'; sentence: string }
  | { type: 'arrived'; draft: Draft; version: number }
  | { type: 'moved'; version: number }
  | { type: 'settle'; field: keyof Draft; take: boolean }

export const begin = (base: Draft, version: number): MetadataState => ({
  base,
  version,
  draft: base,
  lost: {},
  status: 'saved',
  sentence: null,
})

/** Every way in which the margin's values change: typing, answers of the server, newer values from elsewhere. */
export function reduce(state: MetadataState, change: Change): MetadataState {
  switch (change.type) {
    case 'edit': {
      const draft = { ...state.draft, ...change.fields }
      const status = isSame(draft, state.base) ? 'saved' : 'unsaved'
      return { ...state, draft, status: state.status === 'stale' ? 'stale' : status }
    }
    case 'saving':
      return { ...state, status: 'saving' }
    case 'saved':
      return saved(state, change)
    case 'failed':
      return { ...state, status: 'failed', sentence: change.sentence }
    case 'arrived':
      return change.version > state.version ? arrived(state, change.draft, change.version) : state
    case 'moved':
      return { ...state, version: Math.max(state.version, change.version) }
    case 'settle':
      return settle(state, change.field, change.take)
  }
}

function saved(state: MetadataState, { sent, seen, acted }: Extract<Change, { type: 'saved' }>): MetadataState {
  if (!acted.ok) {
    if (acted.refusal?.kind !== 'stale') return { ...state, status: 'failed', sentence: acted.sentence }
    // The newer values may have arrived while this save was on its way: then there is nothing to wait for.
    return { ...state, status: state.version > seen ? 'unsaved' : 'stale', sentence: acted.sentence }
  }
  const status = isSame(sent, state.draft) ? 'saved' : 'unsaved'
  return { ...state, base: sent, version: acted.value.version, status, sentence: null }
}

function arrived(state: MetadataState, theirs: Draft, version: number): MetadataState {
  const { draft, lost } = mergeDrafts(state.base, state.draft, theirs)
  const next = { ...state, base: theirs, version, draft, lost: { ...state.lost, ...lost } }
  const hasLost = Object.keys(next.lost).length > 0
  return {
    ...next,
    status: isSame(draft, theirs) ? 'saved' : 'unsaved',
    sentence: hasLost ? state.sentence : null,
  }
}

function settle(state: MetadataState, field: keyof Draft, take: boolean): MetadataState {
  const { [field]: typed, ...lost } = state.lost
  const sentence = Object.keys(lost).length > 0 ? state.sentence : null
  const kept = { ...state, lost, sentence }
  return take ? reduce(kept, { type: 'edit', fields: { [field]: typed } }) : kept
}
