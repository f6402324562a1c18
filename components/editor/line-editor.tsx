'use client'

import { type Editor, Extension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Placeholder } from '@tiptap/extensions'
import { Plugin } from '@tiptap/pm/state'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import { LIMITS } from '#lib/body/document.ts'
import { lineExtensions } from '#lib/body/schema.ts'
import { FRAGMENTS } from '#lib/body/yjs.ts'
import { carets } from './carets.ts'
import { FindingMarks } from './checks/marks.ts'
import type { Peer } from './session/sitting.ts'
import type { Bound } from './session/state.ts'

type Part = 'headline' | 'standfirst'

/** Characters beyond which readers of lists and search results see less than the whole. */
const GOOD: Record<Part, number> = { headline: 90, standfirst: 220 }

type Props = {
  part: Part
  bound: Bound
  user: Peer
  editable: boolean
  /** Enter, or the arrow keys at an edge: to the line above or below. */
  onLeave: (to: 'next' | 'previous') => void
  onEditor: (editor: Editor | null) => void
}

/** One line of the document: no line breaks, no marks. Its length is told once it grows long. */
export function LineEditor({ part, bound, user, editable, onLeave, onEditor }: Props) {
  const t = useTranslations('editor')
  const hintId = useId()
  const [full, setFull] = useState(false)
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editable,
      extensions: [
        ...lineExtensions,
        Collaboration.configure({ document: bound.doc, field: FRAGMENTS[part] }),
        carets(bound.provider, user),
        Placeholder.configure({ placeholder: t(`placeholder.${part}`), showOnlyWhenEditable: false }),
        limited(LIMITS[part], setFull),
        leaving(onLeave),
        FindingMarks,
      ],
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-label': t(`part.${part}`),
          'aria-multiline': 'false',
          'aria-describedby': hintId,
        },
      },
    },
    [bound],
  )
  useEffect(() => {
    editor?.setEditable(editable, false)
  }, [editor, editable])
  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])
  const length = useEditorState({ editor, selector: ({ editor: now }) => [...(now?.getText() ?? '')].length }) ?? 0
  const over = length > GOOD[part]
  return (
    <div className={`manuscript-${part}`}>
      <EditorContent editor={editor} />
      <p id={hintId} className="length-hint" data-over={over || full || undefined}>
        {full ? t('length.full', { limit: LIMITS[part] }) : null}
        {!full && over ? t('length.over', { count: length, good: GOOD[part] }) : null}
      </p>
    </div>
  )
}

/**
 * Takes nothing in that makes a line longer than may be stored; shorter, and what others write, is always taken. Without
 * this the server could not store the whole document.
 */
const limited = (limit: number, onFull: (full: boolean) => void) =>
  Extension.create({
    name: 'limited',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction) => {
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return true
          const length = [...transaction.doc.textContent].length
          const fits = length <= limit || length <= [...transaction.before.textContent].length
          onFull(!fits)
          return fits
        },
      }),
    ],
  })

const leaving = (onLeave: Props['onLeave']) =>
  Extension.create({
    name: 'leaving',
    // Before the line's own keys, which take Enter and do nothing.
    priority: 200,
    addKeyboardShortcuts() {
      const next = () => {
        onLeave('next')
        return true
      }
      const atEdge = (to: 'next' | 'previous', side: 'up' | 'down') => {
        const { view, state } = this.editor
        if (!state.selection.empty || !view.endOfTextblock(side)) return false
        onLeave(to)
        return true
      }
      return { Enter: next, ArrowDown: () => atEdge('next', 'down'), ArrowUp: () => atEdge('previous', 'up') }
    },
  })
