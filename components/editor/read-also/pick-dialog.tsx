'use client'

import type { Editor } from '@tiptap/core'
import type { ReadAlsoAttrs } from '#lib/body/read-also.ts'
import type { Pick } from '../body/bound-context.ts'
import type { Suggested } from '../suggestions/ask.ts'
import { useSuggestions } from '../suggestions/suggestions.tsx'
import type { Offer } from './ask.ts'
import { changeReadAlso, insertReadAlso, readAlsoIn, takenIn } from './commands.ts'
import { ReadAlsoPicker } from './picker.tsx'
import { useTargets } from './targets.tsx'

type Props = { pick: Pick | null; editor: Editor; articleId: string; onClose: () => void }

/** Chooses the story of a baca juga that is there, or of a new one at the cursor; closed while `pick` is null. */
export function PickDialog({ pick, editor, articleId, onClose }: Props) {
  const { learn } = useTargets()
  const { accept } = useSuggestions()
  const choose = (offer: Offer, suggested: Suggested | null) => {
    onClose()
    learn([offer])
    if (suggested && pick?.part !== 'fallback') accept(suggested)
    const attrs = chosen(pick, offer.articleId)
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
      wantedTitle={pick?.attrs ? ((pick.part ? null : pick.attrs.wantedTitle) ?? '') : null}
      isFallback={pick?.part === 'fallback'}
      not={pick ? takenIn(editor.state.doc, articleId) : []}
      onPick={choose}
      onLater={pick?.attrs ? null : later}
      onClose={onClose}
    />
  )
}

function chosen(pick: Pick | null, id: string): ReadAlsoAttrs {
  const attrs = { label: null, ...pick?.attrs }
  if (pick?.attrs && pick.part === 'fallback') return { ...pick.attrs, fallbackId: id }
  const fallbackId = attrs.fallbackId === id ? null : (attrs.fallbackId ?? null)
  return { articleId: id, label: attrs.label, wantedTitle: null, fallbackId }
}

/** Others may have written above it meanwhile: the node of the same content, the one nearest to where it was. */
function whereNow(editor: Editor, { pos, attrs }: Pick): number | null {
  const same = readAlsoIn(editor.state.doc).filter(
    (one) => one.attrs.articleId === attrs?.articleId && one.attrs.wantedTitle === attrs?.wantedTitle,
  )
  same.sort((a, b) => Math.abs(a.pos - (pos ?? 0)) - Math.abs(b.pos - (pos ?? 0)))
  return same[0]?.pos ?? null
}
