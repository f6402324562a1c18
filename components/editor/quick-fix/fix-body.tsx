'use client'

import { mergeAttributes } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { BodyNode } from '#lib/body/document.ts'
import { ReadAlso } from '#lib/body/read-also.ts'
import { bodyExtensions } from '#lib/body/schema.ts'
import { WordsOnly } from './words-only.ts'
import '../editor.css'

/** The live body, of which only the words can be changed. Nobody else is in it: what is typed is sent once, by the form. */
export function FixBody({ body, onChange }: { body: BodyNode; onChange: (body: BodyNode) => void }) {
  const t = useTranslations('quickFix')
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    extensions: [
      ...bodyExtensions.map((extension) => {
        if (extension.name === 'link') return extension.configure({ autolink: false, linkOnPaste: false })
        return extension.name === 'readAlso' ? withLabel(t('readAlso')) : extension
      }),
      UndoRedo,
      WordsOnly,
    ],
    content: body,
    editorProps: { attributes: { role: 'textbox', 'aria-label': t('body'), 'aria-multiline': 'true' } },
    onUpdate: ({ editor: now }) => onChange(now.getJSON() as BodyNode),
  })
  return (
    <div className="manuscript !mx-0 !mt-0 !max-w-none !px-4 !py-4 rounded-md border border-edge" lang="id">
      <EditorContent editor={editor} className="manuscript-body !mt-0 !border-t-0 !pt-0" />
    </div>
  )
}

/** A baca juga says that it is one; where it leads is not for here. */
const withLabel = (label: string) =>
  ReadAlso.extend({
    renderHTML({ node, HTMLAttributes }) {
      const title = node.attrs.label ?? node.attrs.wantedTitle
      return ['aside', mergeAttributes(HTMLAttributes), title ? `${label}: ${title}` : label]
    },
  })
