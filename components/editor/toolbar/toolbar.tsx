'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type Ref, useState, useSyncExternalStore } from 'react'
import { ownStep } from '../own-step.ts'
import { ToolIcon } from './icons.tsx'
import { DOINGS, isDialogTool, TOOLS, type Tool } from './tools.ts'

type Props = {
  /** Null while nothing can be written: the tools stand where they will be, and refuse. */
  editor: Editor | null
  ref?: Ref<HTMLDivElement>
  onLink: () => void
  onReadAlso: () => void
}

type Shown = { on: readonly Tool[]; undo: boolean; redo: boolean; editable: boolean }
const NOTHING: Shown = { on: [], undo: false, redo: false, editable: false }

/** After the ARIA toolbar pattern: one stop for Tab, arrows inside. Alt+F10 comes here from the text, Escape goes back. */
export function Toolbar({ editor, ref, onLink, onReadAlso }: Props) {
  const t = useTranslations('editor.toolbar')
  const [stop, setStop] = useState<Tool>(TOOLS[0])
  const shown = useEditorState({ editor, selector: ({ editor: now }) => (now ? shownOf(now) : NOTHING) }) ?? NOTHING
  const modifier = useModifier()
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') editor?.commands.focus()
    const at = TOOLS.indexOf(stop)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TOOLS.length - 1 }[event.key]
    const tool = to === undefined ? undefined : TOOLS[(to + TOOLS.length) % TOOLS.length]
    if (!tool) return
    event.preventDefault()
    setStop(tool)
    event.currentTarget.querySelector<HTMLElement>(`[data-tool=${tool}]`)?.focus()
  }
  const press = (tool: Tool) => {
    setStop(tool)
    if (!editor || !mayPress(tool, shown)) return
    if (tool === 'link') onLink()
    else if (tool === 'readAlso') onReadAlso()
    else {
      ownStep(editor.state)
      DOINGS[tool].run(editor)
    }
  }
  return (
    <div className="toolbar-strip">
      <div
        ref={ref}
        role="toolbar"
        aria-label={t('label')}
        aria-orientation="horizontal"
        onKeyDown={key}
        className="toolbar"
      >
        {TOOLS.map((tool) => (
          <button
            key={tool}
            type="button"
            data-tool={tool}
            aria-label={t(tool)}
            title={titleOf(t(tool), tool, modifier)}
            tabIndex={tool === stop ? 0 : -1}
            aria-pressed={hasState(tool) ? shown.on.includes(tool) : undefined}
            aria-disabled={mayPress(tool, shown) ? undefined : true}
            // The text keeps its selection, and a phone its keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => press(tool)}
          >
            <ToolIcon tool={tool} />
          </button>
        ))}
      </div>
    </div>
  )
}

const hasState = (tool: Tool): boolean => tool === 'link' || (!isDialogTool(tool) && DOINGS[tool].on !== null)

function shownOf(editor: Editor): Shown {
  const on = TOOLS.filter((tool) => {
    if (isDialogTool(tool)) return tool === 'link' && editor.isActive('link')
    return DOINGS[tool].on?.(editor) ?? false
  })
  return { on, undo: editor.can().undo(), redo: editor.can().redo(), editable: editor.isEditable }
}

const mayPress = (tool: Tool, shown: Shown): boolean =>
  shown.editable && (tool === 'undo' || tool === 'redo' ? shown[tool] : true)

function titleOf(label: string, tool: Tool, modifier: string): string {
  const keys = tool === 'link' ? 'Mod+K' : tool === 'readAlso' ? '/baca' : DOINGS[tool].keys
  return keys ? `${label} (${keys.replace('Mod', modifier)})` : label
}

/** The server, which makes the page first, does not know the machine. */
const useModifier = (): string =>
  useSyncExternalStore(
    () => () => {},
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'),
    () => 'Ctrl',
  )
