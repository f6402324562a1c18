import type { HocuspocusProvider } from '@hocuspocus/provider'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Peer } from './session/sitting.ts'

/** So many colours there are in editor.css (`--peer-0` …). */
const COLOURS = 6

/** The same colour for a person on every screen and every day. */
export function colourOf(id: string): number {
  let sum = 0
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 65_521
  return sum % COLOURS
}

/** The others' carets and selections, with their names as the server vouches for them. */
export const carets = (provider: HocuspocusProvider, user: Peer) =>
  CollaborationCaret.configure({
    provider,
    user: { id: user.id, name: user.name },
    render: caret,
    selectionRender: selection,
  })

function caret(user: Record<string, unknown>): HTMLElement {
  const element = document.createElement('span')
  element.className = 'caret'
  element.style.setProperty('--peer', `var(--peer-${colourOf(String(user.id))})`)
  const name = document.createElement('span')
  name.className = 'caret-name'
  name.textContent = String(user.name ?? '')
  // A word joiner on either side keeps the line from breaking at the caret.
  element.append('\u2060', name, '\u2060')
  return element
}

const selection = (user: Record<string, unknown>) => ({
  nodeName: 'span',
  class: 'caret-selection',
  style: `--peer: var(--peer-${colourOf(String(user.id))})`,
})
