'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { matchPending } from '../read-also/commands.ts'
import { useTargets } from '../read-also/targets.tsx'
import type { Peer } from '../session/sitting.ts'
import type { Bound } from '../session/state.ts'
import { type SlashProps, slash } from '../slash/extension.ts'
import { type SlashKeys, SlashMenu } from '../slash/menu.tsx'
import { DOINGS } from '../toolbar/tools.ts'
import { BoundProvider, NEW_PICK, type Pick } from './bound-context.ts'
import { editorExtensions } from './extensions.ts'
import { NOTHING, putBack } from './paste.ts'
import { SetAside } from './set-aside.tsx'

type Props = {
  articleId: string
  bound: Bound
  user: Peer
  editable: boolean
  onLink: () => void
  onPick: (pick: Pick) => void
  onTools: () => void
  onLeave: () => void
  onEditor: (editor: Editor | null) => void
}

/** The story's body under a writer's hands, with the menu at the cursor. */
export function BodyEditor({ articleId, bound, user, editable, onLink, onPick, onTools, onLeave, onEditor }: Props) {
  const t = useTranslations('editor')
  const { learn } = useTargets()
  const [aside, setAside] = useState(NOTHING)
  const [menu, setMenu] = useState<SlashProps | null>(null)
  const menuKeys = useRef<SlashKeys>(null)
  const match = async (now: Editor) => learn(await matchPending(now, articleId).catch(() => []))
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editable,
      extensions: [
        ...editorExtensions({
          ...bound,
          user,
          placeholder: { body: t('placeholder.body'), heading: t('placeholder.heading') },
          onPasted: (now) => void match(now),
          onSetAside: setAside,
          onLink,
          onTools,
          onLeave,
        }),
        slash({
          onShow: setMenu,
          onKey: (event) => menuKeys.current?.key(event) ?? false,
          onPick: (item, now) => (item === 'readAlso' ? onPick(NEW_PICK) : DOINGS[item].run(now)),
        }),
      ],
      editorProps: { attributes: { role: 'textbox', 'aria-label': t('part.body'), 'aria-multiline': 'true' } },
    },
    [bound],
  )
  useEffect(() => {
    editor?.setEditable(editable)
  }, [editor, editable])
  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])
  const value = useMemo(() => ({ doc: bound.doc, pick: onPick }), [bound, onPick])
  return (
    <BoundProvider value={value}>
      <EditorContent editor={editor} className="manuscript-body" />
      {editor && editable ? (
        <SetAside
          {...aside}
          onReturn={(line) => {
            putBack(editor, line.text)
            setAside({ ...aside, lines: aside.lines.filter((one) => one !== line) })
          }}
          onClose={() => setAside(NOTHING)}
        />
      ) : null}
      {menu && editor ? <SlashMenu ref={menuKeys} shown={menu} editor={editor} /> : null}
    </BoundProvider>
  )
}
