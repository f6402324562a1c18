'use client'

import { mergeAttributes } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { BodyNode } from '#lib/body/document.ts'
import { ReadAlso, type ReadAlsoAttrs } from '#lib/body/read-also.ts'
import { bodyExtensions } from '#lib/body/schema.ts'
import { WordsOnly } from './words-only.ts'
import '../editor.css'

type Props = {
  body: BodyNode
  /** Of the stories that it leads to, by id. */
  titles: Readonly<Record<string, string>>
  onChange: (body: BodyNode) => void
}

/** The live body, of which only the words can be changed. Nobody else is in it: what is typed is sent once, by the form. */
export function FixBody({ body, titles, onChange }: Props) {
  const t = useTranslations('quickFix')
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    extensions: [
      ...bodyExtensions.map((extension) => {
        if (extension.name === 'link') return extension.configure({ autolink: false, linkOnPaste: false })
        return extension.name === 'readAlso' ? withTitle(t('readAlso'), titles) : extension
      }),
      UndoRedo,
      WordsOnly,
    ],
    content: body,
    editorProps: { attributes: { role: 'textbox', 'aria-label': t('body'), 'aria-multiline': 'true' } },
    onUpdate: ({ editor: now }) => onChange(plain(now.getJSON())),
  })
  return (
    <div className="manuscript !mx-0 !mt-0 !max-w-none !px-4 !py-4 rounded-md border border-edge" lang="id">
      <EditorContent editor={editor} className="manuscript-body !mt-0 !border-t-0 !pt-0" />
    </div>
  )
}

/** ProseMirror's attributes have no prototype, and React sends no such object to the server: it leaves a mark in its place. */
const plain = (json: unknown): BodyNode => JSON.parse(JSON.stringify(json))

/** A baca juga as it stands in the text, to be left alone: where it leads is not for here. */
const withTitle = (label: string, titles: Props['titles']) =>
  ReadAlso.extend({
    renderHTML({ node, HTMLAttributes }) {
      const { articleId, label: own, wantedTitle, fallbackId } = node.attrs as ReadAlsoAttrs
      const title = titles[articleId ?? ''] ?? wantedTitle ?? titles[fallbackId ?? ''] ?? ''
      const face = { class: 'read-also', contenteditable: 'false' }
      return [
        'aside',
        mergeAttributes(HTMLAttributes, face),
        ['p', { class: 'read-also-label' }, own || label],
        ['p', { class: 'read-also-title' }, title],
      ]
    },
  })
