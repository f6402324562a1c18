import { candidatesIn, namesIn } from '#lib/newsroom/search/names.ts'
import {
  nameTerm,
  type Place,
  type StoryText,
  type Term,
  tagTerm,
  termsOf,
  writtenForms,
} from '#lib/newsroom/search/terms.ts'

/** A term that a fitting story would have: how much the text is about it, and how people are shown it. */
export type Wanted = {
  term: Term
  weight: number
  kind: 'tag' | 'name' | 'word'
  /** Terms that are shown as the same are one thing, which counts once. */
  shown: string
  /** Words of the headline that are a name only when the archive has it. */
  guess: boolean
}

/** Of a word: what the headline says, the text is about; what it says again and again, too. */
const FIELD = { A: 3, B: 2, C: 1 } as const
/** Of two words or more: mostly a person or an institution, which hardly anything but the same case has. */
const FULL_NAME = 4.5
const NAME = 2.6
const TAG = 4.6
const IN_HEADLINE = 1.5

/**
 * The terms that `story` is looked for by. A name in the text is also looked for as a tag. Capitals say nothing in a
 * headline: what may be a name there is one when the archive knows it.
 */
export function wantedTerms(story: StoryText): Wanted[] {
  const wanted = new Map<Term, Wanted>()
  const want = (one: Wanted): void => {
    const before = wanted.get(one.term)
    if (!before || before.weight < one.weight) wanted.set(one.term, one)
  }
  const forms = writtenForms(`${story.headline}\n${story.standfirst}\n${story.body}`)
  for (const [term, places] of termsOf(story)) {
    if (/^[@#~!]/.test(term)) continue
    want({ term, weight: weightOf(places), kind: 'word', shown: forms.get(term) ?? term, guess: false })
  }
  for (const { key, text, ...one } of namesOf(story)) {
    want({ ...one, term: nameTerm(key), kind: 'name', shown: text })
    want({ ...one, term: tagTerm(text), kind: 'name', shown: text })
  }
  for (const tag of story.tags) {
    for (const term of [tagTerm(tag), nameTerm(tagKey(tag))])
      want({ term, weight: TAG, kind: 'tag', shown: tag, guess: false })
  }
  return [...wanted.values()]
}

const weightOf = (places: readonly Place[]): number => {
  const heaviest = Math.max(...places.map(({ weight }) => FIELD[weight]))
  return heaviest * (1 + Math.log(places.length)) * 0.5
}

const tagKey = (tag: string): string => candidatesIn(tag).at(-1)?.key ?? tag.toLowerCase()

type NameIn = { key: string; text: string; weight: number; guess: boolean }

function namesOf(story: StoryText): NameIn[] {
  const inText = namesIn(`${story.standfirst}\n${story.body}`)
  const inHeadline = new Set(candidatesIn(story.headline).map(({ key }) => key))
  const known = [...inText].map(([key, { text, often }]) => {
    const isHeadlined = inHeadline.has(key) || key.split(' ').some((part) => inHeadline.has(part))
    return {
      key,
      text,
      weight: nameWeight(key) * (1 + Math.log(often)) * (isHeadlined ? IN_HEADLINE : 1),
      guess: false,
    }
  })
  const only = candidatesIn(story.headline)
    .filter(({ key }) => !inText.has(key))
    .map(({ key, text }) => ({ key, text, weight: nameWeight(key), guess: true }))
  return [...known, ...only]
}

const nameWeight = (key: string): number => (key.includes(' ') ? FULL_NAME : NAME)
