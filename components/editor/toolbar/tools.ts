import type { Editor } from '@tiptap/core'

/** The kinds of block and mark a writer chooses from, in the order of the toolbar. */
export const TOOLS = [
  'paragraph',
  'heading2',
  'heading3',
  'bold',
  'italic',
  'link',
  'quote',
  'bullets',
  'numbers',
  'readAlso',
  'undo',
  'redo',
] as const
export type Tool = (typeof TOOLS)[number]

/** These open a dialog; the others are done at once. */
export type DialogTool = 'link' | 'readAlso'
export const isDialogTool = (tool: Tool): tool is DialogTool => tool === 'link' || tool === 'readAlso'

type Doing = {
  run: (editor: Editor) => boolean
  /** Whether the cursor is in one; null for what is no state. */
  on: ((editor: Editor) => boolean) | null
  /** As shown in the title, with Mod for the machine's own key. */
  keys: string | null
}

const start = (editor: Editor) => editor.chain().focus()

export const DOINGS: Record<Exclude<Tool, DialogTool>, Doing> = {
  paragraph: {
    run: (editor) => start(editor).clearNodes().run(),
    on: (editor) => editor.isActive('paragraph') && !inContainer(editor),
    keys: 'Mod+Alt+0',
  },
  heading2: {
    run: (editor) => leaveContainers(editor).toggleHeading({ level: 2 }).run(),
    on: (editor) => editor.isActive('heading', { level: 2 }),
    keys: 'Mod+Alt+2',
  },
  heading3: {
    run: (editor) => leaveContainers(editor).toggleHeading({ level: 3 }).run(),
    on: (editor) => editor.isActive('heading', { level: 3 }),
    keys: 'Mod+Alt+3',
  },
  bold: { run: (editor) => start(editor).toggleBold().run(), on: (editor) => editor.isActive('bold'), keys: 'Mod+B' },
  italic: {
    run: (editor) => start(editor).toggleItalic().run(),
    on: (editor) => editor.isActive('italic'),
    keys: 'Mod+I',
  },
  quote: {
    run: (editor) => wrap(editor, 'blockquote', (chain) => chain.toggleBlockquote()),
    on: (editor) => editor.isActive('blockquote'),
    keys: 'Mod+Shift+B',
  },
  bullets: {
    run: (editor) => wrap(editor, 'bulletList', (chain) => chain.toggleBulletList()),
    on: (editor) => editor.isActive('bulletList'),
    keys: 'Mod+Shift+8',
  },
  numbers: {
    run: (editor) => wrap(editor, 'orderedList', (chain) => chain.toggleOrderedList()),
    on: (editor) => editor.isActive('orderedList'),
    keys: 'Mod+Shift+7',
  },
  undo: { run: (editor) => editor.commands.undo(), on: null, keys: 'Mod+Z' },
  redo: { run: (editor) => editor.commands.redo(), on: null, keys: 'Mod+Shift+Z' },
}

const CONTAINERS = ['bulletList', 'orderedList', 'blockquote'] as const
const inContainer = (editor: Editor): boolean => CONTAINERS.some((name) => editor.isActive(name))

/** A subheading stands at the top level only. */
const leaveContainers = (editor: Editor) => (inContainer(editor) ? start(editor).clearNodes() : start(editor))

type Chain = ReturnType<Editor['chain']>

/** A quote holds paragraphs only and no list holds a heading, so what is there is made plain before it is wrapped. */
function wrap(editor: Editor, name: (typeof CONTAINERS)[number], toggle: (chain: Chain) => Chain): boolean {
  const lists = name !== 'blockquote' && (editor.isActive('bulletList') || editor.isActive('orderedList'))
  const plain = editor.isActive(name) || (lists && !editor.isActive('blockquote'))
  return toggle(plain ? start(editor) : start(editor).clearNodes()).run()
}
