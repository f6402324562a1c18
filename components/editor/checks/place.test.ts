import type { Editor } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type NodeSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '#lib/body/passages.ts'
import { bodySchema } from '#lib/body/schema.ts'
import type { Checked, Finding } from '#lib/newsroom/checks/check.ts'
import { checkedOf } from '#lib/newsroom/checks/checked.ts'
import { runChecks, wordsAt } from '#lib/newsroom/checks/index.ts'
import { checked as story } from '#lib/newsroom/checks/testing.ts'
import { marksIn, mend, showPlace } from './place.ts'

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const p = (...content: object[]) => ({ type: 'paragraph', content })
const pending = { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: 'Lain' } }

/** As much of an open editor as has no screen: its state, and what is dispatched to it. */
function open(...content: object[]) {
  const doc = Node.fromJSON(bodySchema, { type: 'doc', content })
  let state = EditorState.create({ doc, plugins: [history()] })
  const dispatch = (transaction: Transaction) => {
    state = state.apply(transaction)
  }
  const editor = {
    isDestroyed: false,
    isEditable: true,
    get state() {
      return state
    },
    view: { dispatch, focus: () => {} },
  } as unknown as Editor
  return { editor, dispatch, read: () => state.doc.textBetween(0, state.doc.content.size, '|', '↵'), now: () => state }
}

/** What the checks find in the open text. */
function check(doc: Node): { checked: Checked; findings: Finding[] } {
  const document = { headline: 'Kementerian membuka laman aduan', standfirst: 'Ringkasan.', body: doc.toJSON() }
  const checked = checkedOf(passagesOf(document), { ...story(), liveIds: [] })
  return { checked, findings: runChecks(checked) }
}
const spelling = (findings: readonly Finding[]) => findings.find((one) => one.check === 'spelling') as Finding

describe('a one-click fix', () => {
  test('changes the words in question and nothing else, keeps their marks, and undo takes it back', () => {
    const bold = { type: 'bold' }
    const { editor, dispatch, read, now } = open(
      p(text('Satu alinea.')),
      pending,
      p(text('Baris satu'), { type: 'hardBreak' }, text('memberi '), text('ijin usaha', bold), text(' lagi.')),
    )
    const { checked, findings } = check(now().doc)
    expect(wordsAt(checked, spelling(findings).at)).toBe('ijin')
    expect(mend({ body: editor }, checked, spelling(findings))).toBe(true)
    expect(read()).toBe('Satu alinea.|↵|Baris satu↵memberi izin usaha lagi.')
    expect(JSON.stringify(now().doc)).toContain('{"type":"text","marks":[{"type":"bold"}],"text":"izin usaha"}')
    expect(undo(now(), dispatch)).toBe(true)
    expect(read()).toBe('Satu alinea.|↵|Baris satu↵memberi ijin usaha lagi.')
  })

  test('leaves a block alone that somebody changed meanwhile, or that may not be written', () => {
    const { editor, dispatch, read, now } = open(p(text('Pemerintah memberi ijin usaha.')))
    const { checked, findings } = check(now().doc)
    expect(mend({ body: { ...editor, isEditable: false } as Editor }, checked, spelling(findings))).toBe(false)
    dispatch(now().tr.insertText('Lagi-lagi ', 1))
    expect(mend({ body: editor }, checked, spelling(findings))).toBe(false)
    expect(read()).toBe('Lagi-lagi Pemerintah memberi ijin usaha.')
    expect(mend({}, checked, spelling(findings))).toBe(false)
  })
})

describe('the place of a finding', () => {
  test('is where the underline and the caret are', () => {
    const { editor, now } = open(p(text('Satu.')), p(text('Pemerintah memberi ijin usaha.')), pending)
    const { checked, findings } = check(now().doc)
    const [mark] = marksIn('body', editor, checked, [spelling(findings)], ({ check: id }) => id)
    expect(mark).toMatchObject({ level: 'warn', title: 'spelling' })
    expect(now().doc.textBetween(mark?.from ?? 0, mark?.to ?? 0)).toBe('ijin')
    expect(showPlace({ body: editor }, checked, spelling(findings))).toBe(true)
    expect([now().selection.from, now().selection.to]).toEqual([mark?.from, mark?.to])
    const unmatched = findings.find((one) => one.check === 'readAlsoPending') as Finding
    expect(showPlace({ body: editor }, checked, unmatched)).toBe(true)
    expect((now().selection as NodeSelection).node.type.name).toBe('readAlso')
  })
})
