'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { LinkDialog } from '../link-dialog.tsx'
import { matchPending } from '../read-also/commands.ts'
import { PickDialog } from '../read-also/pick-dialog.tsx'
import { useTargets } from '../read-also/targets.tsx'
import type { Peer } from '../session/sitting.ts'
import type { Bound } from '../session/text-session.ts'
import type { SlashProps } from '../slash/extension.ts'
import { slash } from '../slash/extension.ts'
import { type SlashKeys, SlashMenu } from '../slash/menu.tsx'
import { type DialogTool, DOINGS } from '../toolbar/tools.ts'
import { BoundProvider, type Pick } from './bound-context.ts'
import { editorExtensions } from './extensions.ts'

export const NEW_PICK: Pick = { pos: null, attrs: null }

type Props = {
  articleId: string
  bound: Bound
  user: Peer
  editable: boolean
  dialog: DialogTool | null
  onDialog: (tool: DialogTool | null) => void
  onTools: () => void
  onLeave: () => void
  onEditor: (editor: Editor | null) => void
}

/** The story's body under a writer's hands, with the menu at the cursor and the dialogs of links and baca juga. */
export function BodyEditor({ articleId, bound, user, editable, dialog, onDialog, onTools, onLeave, onEditor }: Props) {
  const t = useTranslations('editor')
  const { learn } = useTargets()
  const [pick, setPick] = useState<Pick>(NEW_PICK)
  const [menu, setMenu] = useState<SlashProps | null>(null)
  const menuKeys = useRef<SlashKeys>(null)
  const openPick = (wanted: Pick) => {
    setPick(wanted)
    onDialog('readAlso')
  }
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editable,
      extensions: [
        ...editorExtensions({
          ...bound,
          user,
          placeholder: {
            body: t('placeholder.body'),
            heading: t('placeholder.heading'),
            quote: t('placeholder.quote'),
          },
          onPasted: () => void match(),
          onLink: () => onDialog('link'),
          onTools,
          onLeave,
        }),
        slash({
          wordsOf: (item) => t(`slash.words.${item}`),
          onShow: setMenu,
          onKey: (event) => menuKeys.current?.key(event) ?? false,
          onPick: (item) =>
            item === 'readAlso' ? openPick(NEW_PICK) : current.current && DOINGS[item].run(current.current),
        }),
      ],
      editorProps: { attributes: { role: 'textbox', 'aria-label': t('part.body'), 'aria-multiline': 'true' } },
    },
    [bound],
  )
  const current = useRef<Editor | null>(editor)
  current.current = editor
  const match = async () => {
    if (current.current) learn(await matchPending(current.current, articleId).catch(() => []))
  }
  useEffect(() => {
    editor?.setEditable(editable)
  }, [editor, editable])
  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])
  const value = useMemo(() => ({ doc: bound.doc, pick: openPick }), [bound])
  return (
    <BoundProvider value={value}>
      <EditorContent editor={editor} className="manuscript-body" />
      {menu && editor ? <SlashMenu ref={menuKeys} shown={menu} editor={editor} /> : null}
      {editor ? (
        <>
          <LinkDialog open={dialog === 'link'} editor={editor} onClose={() => onDialog(null)} />
          <PickDialog
            open={dialog === 'readAlso'}
            pick={pick}
            editor={editor}
            articleId={articleId}
            onClose={() => {
              onDialog(null)
              setPick(NEW_PICK)
            }}
          />
        </>
      ) : null}
    </BoundProvider>
  )
}
