/** What a shortcut does; each has its words in messages, keyboard.does. */
export const SHORTCUTS = {
  palette: ['Mod+K'],
  help: ['?'],
  search: ['/'],
  new: ['n'],
  desk: ['g', 'd'],
  board: ['g', 'b'],
  calendar: ['g', 'k'],
  pitches: ['g', 'u'],
  notifications: ['g', 'p'],
  account: ['g', 'a'],
  nextRow: ['j'],
  previousRow: ['k'],
  open: ['Enter'],
  mark: ['x'],
  unmark: ['Escape'],
} as const satisfies Record<string, readonly string[]>
export type Shortcut = keyof typeof SHORTCUTS

/** As they stand in the overlay. */
export const GROUPS: Record<'general' | 'go' | 'list', readonly Shortcut[]> = {
  general: ['palette', 'help', 'search', 'new'],
  go: ['desk', 'board', 'calendar', 'pitches', 'notifications', 'account'],
  list: ['nextRow', 'previousRow', 'open', 'mark', 'unmark'],
}

/** Screens by shortcut. */
export const PLACES = {
  desk: '/newsroom',
  board: '/newsroom/board',
  calendar: '/newsroom/calendar',
  pitches: '/newsroom/pitches',
  notifications: '/newsroom/notifications',
  account: '/newsroom/account',
  new: '/newsroom/new',
} as const satisfies Partial<Record<Shortcut, string>>
export type Place = keyof typeof PLACES

/** After the first key of two, the second one is waited for so long, in milliseconds. */
export const PATIENCE = 1500

/** A finished shortcut, the keys of one that is begun, or neither. */
export type Pressed = { done: Shortcut } | { begun: readonly string[] } | null

/** One key more after `begun`: keys that lead nowhere are forgotten, and the last one may begin anew. */
export function press(begun: readonly string[], key: string): Pressed {
  const keys = [...begun, key]
  const done = names.find((name) => same(SHORTCUTS[name], keys))
  if (done) return { done }
  if (names.some((name) => SHORTCUTS[name].length > keys.length && same(SHORTCUTS[name].slice(0, keys.length), keys)))
    return { begun: keys }
  return begun.length > 0 ? press([], key) : null
}

const names = Object.keys(SHORTCUTS) as Shortcut[]
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((key, at) => key === b[at])

type Target = { tagName: string; isContentEditable?: boolean; type?: string }

/** Buttons take no text: shortcuts work while one has the focus. */
const WORDLESS = ['button', 'checkbox', 'radio', 'submit', 'reset', 'file']

/** Whether a key pressed there is text, or the choice of a field. */
export function isTyping({ tagName, isContentEditable, type }: Target): boolean {
  if (isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT') return true
  return tagName === 'INPUT' && !WORDLESS.includes(type ?? 'text')
}
