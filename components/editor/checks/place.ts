import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { openBlocks, rangeIn } from '#lib/body/passages.ts'
import type { Checked, Finding } from '#lib/newsroom/checks/check.ts'
import { ownStep } from '../own-step.ts'
import type { Marked } from './marks.ts'

export type TextPart = 'headline' | 'standfirst' | 'body'
export type Editors = Readonly<Partial<Record<TextPart, Editor | null>>>

type Place = { editor: Editor; from: number; to: number }

const isTextPart = (part: string): part is TextPart => part === 'headline' || part === 'standfirst' || part === 'body'

/** Where a finding is in the open editors; null when it is elsewhere, or its block has changed since it was checked. */
export function placeOf(editors: Editors, { passages }: Checked, { at }: Finding): Place | null {
  if (!at || !('part' in at) || !isTextPart(at.part)) return null
  const editor = editors[at.part]
  const passage = passages.find(({ part, block }) => part === at.part && block === at.block)
  if (!editor || editor.isDestroyed || !passage) return null
  const range = rangeIn(openBlocks(editor.state.doc), at, passage.text)
  return range && { editor, ...range }
}

/** The underlines of one part. */
export function marksIn(
  part: TextPart,
  editor: Editor,
  checked: Checked,
  findings: readonly Finding[],
  say: (finding: Finding) => string,
): Marked[] {
  const blocks = openBlocks(editor.state.doc)
  return findings.flatMap((finding) => {
    const { at, level } = finding
    if (!at || !('part' in at) || at.part !== part) return []
    const passage = checked.passages.find((one) => one.part === part && one.block === at.block)
    const range = passage && rangeIn(blocks, at, passage.text)
    return range && range.to > range.from ? [{ ...range, level, title: say(finding) }] : []
  })
}

/** Puts the caret where a finding is and brings it into view. False when it is not in the open editors any more. */
export function showPlace(editors: Editors, checked: Checked, finding: Finding): boolean {
  const { at } = finding
  if (at && 'field' in at && at.field === 'standfirst') return focusStart(editors.standfirst)
  if (at && 'field' in at && at.field === 'readAlso') return showReadAlso(editors.body, at.nth ?? 0)
  const place = placeOf(editors, checked, finding)
  if (!place) return false
  const { view, state } = place.editor
  view.focus()
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView())
  return true
}

function focusStart(editor: Editor | null | undefined): boolean {
  return editor?.commands.focus('start') ?? false
}

function showReadAlso(editor: Editor | null | undefined, nth: number): boolean {
  if (!editor || editor.isDestroyed) return false
  const found: number[] = []
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name === 'readAlso') found.push(offset)
  })
  const { view, state } = editor
  const pos = found[nth]
  view.focus()
  if (pos !== undefined) view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)).scrollIntoView())
  return true
}

/** Does a finding's fix as an ordinary step of its own, which undo takes back. False when the text has changed since. */
export function mend(editors: Editors, checked: Checked, finding: Finding): boolean {
  const place = placeOf(editors, checked, finding)
  if (!place || !finding.fix || !place.editor.isEditable) return false
  const { editor, from, to } = place
  ownStep(editor.state)
  const { tr } = editor.state
  editor.view.dispatch(finding.fix.replace === '' ? tr.delete(from, to) : tr.insertText(finding.fix.replace, from, to))
  ownStep(editor.state)
  return true
}
