import type { At, Check, Checked, Finding } from './check.ts'

const headlineOf = ({ passages }: Checked): string => passages.find(({ part }) => part === 'headline')?.text ?? ''

const inHeadline = (from: number, to: number): At => ({ part: 'headline', block: 0, from, to })

/** Characters as a reader counts them; lists and search results cut what is longer. */
const length: Check = {
  id: 'headlineLength',
  level: 'advise',
  find(checked) {
    const text = headlineOf(checked)
    const count = [...text.trim()].length
    const { min, max } = checked.settings.headline
    if (count === 0 || (count >= min && count <= max)) return []
    const [key, wanted] = count < min ? (['short', min] as const) : (['long', max] as const)
    const at = inHeadline(0, text.length)
    return [{ check: 'headlineLength', level: 'advise', at, says: { key, values: { count, wanted } } }]
  },
}

/** Fewer capitals than this in a row are abbreviations: "KPK", "TNI AL". */
const SHOUTED_WORDS = 3
const SHOUTED_LETTERS = 12

/** Three words or more in capitals, one after the other, that are too long together for abbreviations. */
const SHOUT = new RegExp(`(?:\\p{Lu}[\\p{Lu}\\d-]*(?![\\p{L}\\d])[^\\p{L}\\d]*){${SHOUTED_WORDS},}`, 'gu')

const capitals: Check = {
  id: 'headlineCapitals',
  level: 'warn',
  find(checked) {
    return [...headlineOf(checked).matchAll(SHOUT)].flatMap(({ 0: found, index }) => {
      if (found.replace(/[^\p{Lu}]/gu, '').length < SHOUTED_LETTERS) return []
      const at = inHeadline(index, index + found.trimEnd().length)
      return [{ check: 'headlineCapitals', level: 'warn' as const, at, says: { key: 'shouts' } }]
    })
  },
}

/** Cries before the news. They tell nothing: without them the headline says the same. */
const CRY =
  /^\s*(?:geger|viral|heboh|gempar|parah|astaga|wow|waduh|duh|miris|ngeri|sadis|terkuak|terungkap|bikin heboh)\s*!+\s*/iu
/** Openers that point at something instead of saying it. */
const POINTER = /^\s*(?:ini|inilah|begini|beginilah|ternyata ini)(?=\s)/iu

/** The same at the end: "…, Ini Penyebabnya". */
const TAIL = /(?<=[,:;]\s)(?:ini|inilah|begini|beginilah|simak)\s+\p{L}+nya(?=\s*[!.]*\s*$)/iu

const clickbait: Check = {
  id: 'clickbait',
  level: 'warn',
  find(checked) {
    const text = headlineOf(checked)
    const cry = CRY.exec(text)?.[0]
    if (cry) {
      const at = inHeadline(0, cry.length)
      const fix = cry.length < text.length ? { fix: { replace: '' } } : {}
      return [{ check: 'clickbait', level: 'warn', at, says: { key: 'cry', values: { word: cry.trim() } }, ...fix }]
    }
    return [['pointer', POINTER] as const, ['tail', TAIL] as const].flatMap(([key, pattern]): Finding[] => {
      const match = pattern.exec(text)
      if (!match) return []
      const word = match[0].trim()
      const from = match.index + match[0].indexOf(word)
      const at = inHeadline(from, from + word.length)
      return [{ check: 'clickbait', level: 'advise', at, says: { key, values: { word } } }]
    })
  },
}

/** From here on two headlines are the same one: nearly every group of three letters is in both. */
const SAME = 0.8

const duplicate: Check = {
  id: 'duplicate',
  level: 'advise',
  find(checked) {
    const [nearest] = checked.similar
    const text = headlineOf(checked)
    if (!nearest || text === '') return []
    const says = {
      key: 'similar',
      values: { headline: nearest.headline, percent: Math.round(nearest.similarity * 100) },
    }
    const level = nearest.similarity >= SAME ? 'warn' : 'advise'
    return [{ check: 'duplicate', level, at: inHeadline(0, text.length), says }]
  },
}

export const HEADLINE_CHECKS: readonly Check[] = [length, capitals, clickbait, duplicate]
