import type { Passage } from '#lib/newsroom/checks/check.ts'

/** A quotation mark or bracket that is alone, or closed by one of another shape. */
export type Loose = {
  key: 'quoteOpened' | 'quoteClosed' | 'quoteMixed' | 'bracketOpened' | 'bracketClosed'
  at: number
  right?: string
}
/** `spans` are quotations from their opening mark to behind their closing one, or to the end where none closes. */
export type Quotations = { spans: { from: number; to: number }[]; loose: Loose[]; openAtEnd: boolean }
type Open = { mark: string; at: number }

const OPENERS: Readonly<Record<string, string>> = { '“': '”', '„': '”', '"': '"', '‘': '’', "'": "'" }
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
const isSpace = (char: string | undefined): boolean => char === undefined || /[\s([{“"‘—–/-]/u.test(char)
const isSingle = (mark: string): boolean => mark === '‘' || mark === "'"

/** Pairs the quotation marks of a text. Apostrophes, inches and the ayn of "‘Aisyiyah" are none. */
export function quotationsOf(text: string): Quotations {
  const found: Quotations = { spans: [], loose: [], openAtEnd: false }
  const open: Open[] = []
  for (const { 0: char, index: at } of text.matchAll(/[“„”"‘’']/g)) {
    if (closes(char, at, text, open)) close(found, open, char, at)
    else if (opens(char, at, text)) open.push({ mark: char, at })
    else if (char === '”') found.loose.push({ key: 'quoteClosed', at })
  }
  const left = open.filter(({ mark, at }) => !isSingle(mark) || (mark === '‘' && !/[AIU]/.test(text[at + 1] ?? '')))
  for (const { at } of left) found.loose.push({ key: 'quoteOpened', at })
  const doubles = left.filter(({ mark }) => !isSingle(mark))
  const [first] = doubles
  if (first) found.spans.push({ from: first.at, to: text.length })
  found.openAtEnd = doubles.length > 0
  return found
}

function closes(char: string, at: number, text: string, open: readonly Open[]): boolean {
  const [before, after] = [text[at - 1], text[at + 1]]
  if (char === '”') return open.some(({ mark }) => !isSingle(mark))
  if (char === '"') return open.some(({ mark }) => !isSingle(mark)) && !(isSpace(before) && isLetter(after))
  if (char === '’' || char === "'") {
    return open.some(({ mark }) => isSingle(mark)) && !isLetter(after) && before !== undefined && !/\s/.test(before)
  }
  return false
}

function opens(char: string, at: number, text: string): boolean {
  const [before, after] = [text[at - 1], text[at + 1]]
  if (char === '“' || char === '„') return true
  if (char === '"') return !(before !== undefined && /\d/.test(before))
  // A year's apostrophe ("’90-an") and a word's own (“Qur'an”) open nothing.
  return (char === '‘' || char === "'") && isSpace(before) && after !== undefined && /\p{L}/u.test(after)
}

/** Takes the mark's own opener off; singles that were still open inside a double quotation were never closed. */
function close({ spans, loose }: Quotations, open: Open[], char: string, at: number): void {
  const single = char === '’' || char === "'"
  for (let opener = open.pop(); opener; opener = open.pop()) {
    if (isSingle(opener.mark) === single) {
      spans.push({ from: opener.at, to: at + 1 })
      const right = OPENERS[opener.mark] as string
      if (right !== char) loose.push({ key: 'quoteMixed', at, right })
      return
    }
    if (opener.mark === '‘') loose.push({ key: 'quoteOpened', at: opener.at })
  }
}

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Brackets without their other half. Those of "1)" in a list and of smileys are none. */
export function looseBrackets(text: string): Loose[] {
  const loose: Loose[] = []
  const open: Open[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[([{)\]}]/g)) {
    if (/[:;]-?$/.test(text.slice(0, at))) continue
    const opener = BRACKETS[mark]
    if (!opener) open.push({ mark, at })
    else if (open.at(-1)?.mark === opener) open.pop()
    else if (!/(?:^|[\s(])[\p{L}\d]{1,3}$/u.test(text.slice(Math.max(0, at - 5), at))) {
      loose.push({ key: 'bracketClosed', at })
    }
  }
  return [...loose, ...open.map(({ at }) => ({ key: 'bracketOpened' as const, at }))]
}

/** Does this paragraph begin a quotation anew, so that the one before it may stay open? */
export const reopens = (passage: Passage | undefined): boolean =>
  passage?.part === 'body' && passage.kind !== 'heading' && /^\s*["“„]/.test(passage.text)
