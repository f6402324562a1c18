import type { Prose, Word } from './prose.ts'
import { type Found, textCheck } from './text-check.ts'

/** Words of the newsroom's own in a sentence; a quotation is as long as its speaker made it. */
export const LONGEST = 32
const COUNTED = /[\p{L}\p{N}][^\s]*/gu
/** They join clauses, not sentences. */
const JOINING: ReadonlySet<string> = new Set(['dan', 'sehingga', 'sedangkan', 'serta', 'melainkan', 'atau'])
const BUT: ReadonlySet<string> = new Set(['tetapi', 'tapi'])

export const sentences = textCheck('sentences', 'advise', (prose) => [...long(prose), ...conjunctions(prose)])

function long({ text, sentences: all, isForeign, passage, titled }: Prose): Found[] {
  if (titled || passage.part === 'imageAlt') return []
  return all.flatMap(({ from, to }) => {
    const words = [...text.slice(from, to).matchAll(COUNTED)].filter(({ index }) => !isForeign(from + index)).length
    if (words <= LONGEST) return []
    const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0)
    return [{ from: start, to, key: 'long', values: { words, limit: LONGEST } }]
  })
}

/** Reported at the word alone, so that a long sentence that begins with one has both findings. */
function conjunctions({ words, text, titled, passage }: Prose): Found[] {
  if (titled || passage.kind === 'listItem' || passage.part === 'headline') return []
  return words.flatMap((word: Word): Found[] => {
    if (!word.first || !word.capital || word.foreign) return []
    const { from, lower } = word
    if (BUT.has(lower)) {
      const to = text[word.to] === ',' ? word.to + 1 : word.to
      return [{ from, to, key: 'but', values: { word: word.text, right: 'Namun,' }, replace: 'Namun,' }]
    }
    return JOINING.has(lower) ? [{ from, to: word.to, key: 'conjunction', values: { word: word.text } }] : []
  })
}
