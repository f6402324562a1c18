import { DISABILITY_PHRASES, DISABILITY_TERMS } from '#lib/newsroom/guidelines/disability.ts'
import { run } from './prose.ts'
import { type Found, likeCase, textCheck } from './text-check.ts'

const TERMS: ReadonlyMap<string, string> = new Map(DISABILITY_TERMS)
const PHRASES: ReadonlySet<string> = new Set(DISABILITY_PHRASES)
/** The words that a term begins with, so that the others cost nothing. */
const BEGINS: ReadonlySet<string> = new Set([...TERMS.keys(), ...PHRASES].map((term) => term.split(' ')[0] as string))

/** Terms of the disability guideline, outside quotations. In a name ("Yayasan Penyandang Cacat") they are left alone. */
export const disability = textCheck('disability', 'advise', (prose) =>
  prose.words.flatMap(({ lower }, index): Found[] => {
    if (!BEGINS.has(lower)) return []
    const words = run(prose, index, 6)
    for (let count = words.length; count > 1; count--) {
      const some = words.slice(0, count)
      const phrase = some.map((word) => word.lower).join(' ')
      const [from, to] = [some[0]?.from ?? 0, some.at(-1)?.to ?? 0]
      const wrong = prose.text.slice(from, to)
      if (!prose.titled && some.some(({ capital, first }) => capital && !first)) continue
      if (PHRASES.has(phrase)) return [{ from, to, key: 'phrase', values: { wrong } }]
      const right = TERMS.get(phrase)
      if (right) return [{ from, to, key: 'term', values: { wrong, right }, replace: likeCase(wrong, right) }]
    }
    return []
  }),
)
