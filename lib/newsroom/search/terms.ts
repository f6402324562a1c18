import { slugify } from '#lib/newsroom/slug.ts'
import { namesIn } from './names.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { type Topic, topicsIn } from './topics.ts'
import { foldedWords, wordsIn } from './words.ts'

/** A story as the archive's index reads it: plain text, in the parts that weigh differently. */
export type StoryText = {
  headline: string
  standfirst: string
  /** Without baca juga and marks; blocks are separated by blank lines. */
  body: string
  tags: readonly string[]
  /** Names under the story; they are found, but make no two stories alike. */
  credits: readonly string[]
}

/** A: headline. B: standfirst, tags and names. C: the body. */
export type Weight = 'A' | 'B' | 'C'
/**
 * What stories are compared by. In the index a stem is a word, a name begins with `@`, a tag with `#`, the month of
 * publication with `~`, the section with `=`, a topic that asks for care with `!`, so that no two kinds are ever mixed up.
 */
export type Term = string
export const nameTerm = (key: string): Term => `@${key}`
export const tagTerm = (tag: string): Term => `#${slugify(tag)}`
export const monthTerm = (at: Date): Term => `~${at.toISOString().slice(0, 7).replace('-', '')}`
export const sectionTerm = (sectionId: string): Term => `=${sectionId}`
export const topicTerm = (topic: Topic): Term => `!${topic}`

export type Place = { at: number; weight: Weight }
export type Places = Map<Term, Place[]>

/** Beyond so many words a text is indexed no further: PostgreSQL bounds a text's index at a megabyte. */
const MOST_WORDS = 8000

/** Whether a folded word says something about its story: no grammar, no number, two letters at least. */
const says = (word: string): boolean => word.length > 1 && !isStopWord(word) && !/^\p{N}+$/u.test(word)

/** Changes whenever the same text would get other terms: what was indexed before is then indexed anew. */
export const ANALYSIS = 2

/** The terms of a story with where they stand: the index's `terms`. */
export function termsOf(story: StoryText): Places {
  const places: Places = new Map()
  let at = 0
  for (const [text, weight] of partsOf(story)) {
    for (const word of foldedWords(text)) {
      if (at >= MOST_WORDS) break
      at += 1
      if (says(word)) put(places, stem(word), { at, weight })
    }
  }
  for (const key of namesIn(`${story.standfirst}\n${story.body}`).keys())
    put(places, nameTerm(key), { at: 1, weight: 'B' })
  const whole = [story.headline, story.standfirst, story.body, ...story.tags].join('\n')
  for (const topic of topicsIn(whole)) put(places, topicTerm(topic), { at: 1, weight: 'B' })
  for (const tag of story.tags) put(places, tagTerm(tag), { at: 1, weight: 'B' })
  return places
}

/** The words of a story as they are written, folded: the index's `words`, for exact words and phrases. */
export function writtenWordsOf(story: StoryText): Places {
  const places: Places = new Map()
  let at = 0
  const parts = [...partsOf(story), [story.tags.join('\n'), 'B'], [story.credits.join('\n'), 'B']] as const
  for (const [text, weight] of parts) {
    for (const word of foldedWords(text)) {
      if (at >= MOST_WORDS) break
      at += 1
      put(places, word, { at, weight })
    }
    // No phrase reaches from one part into the next.
    at += 2
  }
  return places
}

const partsOf = ({ headline, standfirst, body }: StoryText) =>
  [
    [headline, 'A'],
    [standfirst, 'B'],
    [body, 'C'],
  ] as const

function put(places: Places, term: Term, place: Place): void {
  const known = places.get(term)
  if (known) known.push(place)
  else places.set(term, [place])
}

/** Positions that PostgreSQL keeps of one term. */
const MOST_PLACES = 200

/** Terms as PostgreSQL reads a tsvector. Terms are letters, digits, blanks and `@#~=!-`: nothing needs to be escaped. */
export function vectorText(places: Places): string {
  let text = ''
  for (const [term, where] of places) {
    text += `${text && ' '}'${term}':`
    for (let nth = 0; nth < where.length && nth < MOST_PLACES; nth += 1) {
      const { at, weight } = where[nth] as Place
      text += `${nth > 0 ? ',' : ''}${at}${weight}`
    }
  }
  return text
}

/** How each stem is written where it stands first: what people are shown of it. */
export function writtenForms(text: string): Map<Term, string> {
  const forms = new Map<Term, string>()
  for (const written of wordsIn(text)) {
    const [word] = foldedWords(written)
    if (word && says(word) && !forms.has(stem(word))) forms.set(stem(word), written)
  }
  return forms
}
