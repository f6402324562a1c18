'use client'

import type { Editor } from '@tiptap/core'
import type { Pick } from '../body/bound-context.ts'
import type { Choice } from './ask.ts'
import { changeReadAlso, insertReadAlso, readAlsoIn, takenIn } from './commands.ts'
import { ReadAlsoPicker } from './picker.tsx'
import { useTargets } from './targets.tsx'

type Props = { pick: Pick | null; editor: Editor; articleId: string; onClose: () => void }

/** Chooses the story of a baca juga that is there, or of a new one at the cursor; closed while `pick` is null. */
export function PickDialog({ pick, editor, articleId, onClose }: Props) {
  const { learn } = useTargets()
  const choose = (choice: Choice) => {
    onClose()
    learn([choice])
    const attrs = { articleId: choice.articleId, label: pick?.attrs?.label ?? null, wantedTitle: null }
    if (!pick?.attrs) return insertReadAlso(editor, attrs)
    const pos = whereNow(editor, pick)
    if (pos !== null) changeReadAlso(editor, pos, attrs)
    editor.view.focus()
  }
  const later = (title: string) => {
    onClose()
    insertReadAlso(editor, { articleId: null, label: null, wantedTitle: title })
  }
  return (
    <ReadAlsoPicker
      open={pick !== null}
      wantedTitle={pick?.attrs ? (pick.attrs.wantedTitle ?? '') : null}
      not={pick ? takenIn(editor.state.doc, articleId) : []}
      onPick={choose}
      onLater={pick?.attrs ? null : later}
      onClose={onClose}
    />
  )
}

/** Others may have written above it meanwhile: the node of the same content, the one nearest to where it was. */
function whereNow(editor: Editor, { pos, attrs }: Pick): number | null {
  const same = readAlsoIn(editor.state.doc).filter(
    (one) => one.attrs.articleId === attrs?.articleId && one.attrs.wantedTitle === attrs?.wantedTitle,
  )
  same.sort((a, b) => Math.abs(a.pos - (pos ?? 0)) - Math.abs(b.pos - (pos ?? 0)))
  return same[0]?.pos ?? null
}
