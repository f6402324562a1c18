import { slugify } from '#lib/newsroom/slug.ts'
import { ADJECTIVES, BODIES, CLOSERS, FIRST, inventedNames, LAST, NOUNS, OPENERS, PLACES, VERBS } from './words.ts'

/** One story of the archive, whose columns the database makes the rest of. Times are in milliseconds. */
export type Story = {
  n: number
  headline: string
  standfirst: string
  slug: string
  words: number
  content: object[]
  author: number
  section: number
  tags: number[]
  /** Earlier stories of the same topic that it links to, by number. */
  links: number[]
}

/** Small, fast and the same on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const TAGS = 3000
const TOPICS = 1500
const PARAGRAPHS = 14
/** So many topics are in the news at the same time, for about so many stories. */
const AT_ONCE = 40
const LIFE = 6000

type Paragraph = { text: string; words: number; node: object }
type Topic = { place: string; noun: string; people: string[]; names: string[]; tags: number[]; paragraphs: Paragraph[] }

/** Writes stories: each belongs to a topic that has its own people, places and names, as real ones do. */
export class Desk {
  readonly #topics: Topic[]
  readonly #names: string[]
  readonly #authors: number
  readonly #sections: number

  constructor({ authors, sections }: { authors: number; sections: number }) {
    const random = randomOf(1)
    this.#names = inventedNames(30_000, random)
    this.#authors = authors
    this.#sections = sections
    this.#topics = Array.from({ length: TOPICS }, (_, at) => this.#topic(randomOf(1000 + at)))
  }

  story(n: number): Story {
    const random = randomOf(n * 7919)
    const at = this.#topicAt(n, random)
    const topic = this.#topics[at] as Topic
    const headline = this.#headline(topic, random)
    const lead = paragraph(`${pick(PLACES, random)}: ${this.#sentence(topic, random)} ${this.#sentence(topic, random)}`)
    const rest = Array.from({ length: 7 + Math.floor(random() * 6) }, () => pick(topic.paragraphs, random))
    const paragraphs = [lead, ...new Set(rest)]
    return {
      n,
      headline,
      standfirst: this.#sentence(topic, random).slice(0, 180),
      slug: slugify(headline),
      words: paragraphs.reduce((sum, { words }) => sum + words, 0),
      content: paragraphs.map(({ node }) => node),
      author: zipf(this.#authors, random),
      section: (at + (random() < 0.1 ? 1 : 0)) % this.#sections,
      tags: [
        ...new Set([...topic.tags.slice(0, 2 + Math.floor(random() * 2)), zipf(TAGS, random), zipf(TAGS, random)]),
      ],
      links: linksOf(n, random),
    }
  }

  /** Topics come, are in the news for a while, and go; a few come back. */
  #topicAt(n: number, random: () => number): number {
    const wave = Math.floor(n / LIFE) * AT_ONCE
    return random() < 0.15 ? zipf(TOPICS, random) : (wave + zipf(AT_ONCE, random)) % TOPICS
  }

  #topic(random: () => number): Topic {
    const topic: Topic = {
      place: pick(PLACES, random),
      noun: pick(NOUNS, random),
      people: Array.from({ length: 6 }, () => `${pick(FIRST, random)} ${pick(LAST, random)}`),
      names: Array.from({ length: 8 }, () => pick(this.#names, random)),
      tags: Array.from({ length: 3 }, () => zipf(TAGS, random)),
      paragraphs: [],
    }
    const write = () =>
      paragraph(Array.from({ length: 3 + Math.floor(random() * 2) }, () => this.#sentence(topic, random)).join(' '))
    topic.paragraphs = Array.from({ length: PARAGRAPHS }, write)
    return topic
  }

  #headline(topic: Topic, random: () => number): string {
    const name = random() < 0.5 ? pick(topic.names, random) : pick(this.#names, random)
    const subject = random() < 0.6 ? pick(topic.people, random) : capital(pick(BODIES, random))
    const object = `${capital(topic.noun)} ${capital(pick(NOUNS, random))}`
    return `${subject} ${capital(pick(VERBS, random))} ${object} di ${name}, ${topic.place}`
  }

  #sentence(topic: Topic, random: () => number): string {
    const who = random() < 0.5 ? pick(topic.people, random) : `${pick(BODIES, random)} ${topic.place}`
    const what = `${random() < 0.5 ? topic.noun : pick(NOUNS, random)} ${pick(NOUNS, random)} ${pick(ADJECTIVES, random)}`
    const where = random() < 0.4 ? `di ${pick(topic.names, random)}` : `di ${pick(PLACES, random)}`
    const opener = random() < 0.4 ? `${pick(OPENERS, random)}, ` : ''
    const sentence = `${opener}${who} ${pick(VERBS, random)} ${what} ${where} ${pick(CLOSERS, random)}.`
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  }
}

const capital = (text: string): string => text.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase())

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T
}

/** 0 most often, the last one seldom: one over the rank, as words, tags and bylines are spread. */
const zipf = (count: number, random: () => number): number => Math.min(count - 1, Math.floor(count ** random()) - 1)

function paragraph(text: string): Paragraph {
  const node = { type: 'paragraph', content: [{ type: 'text', text }] }
  return { text, words: text.split(/\s+/).length, node }
}

const linksOf = (n: number, random: () => number): number[] => [
  ...new Set(
    Array.from({ length: 3 }, () => n - 1 - Math.floor(random() * 2000)).filter((other) => other >= 1 && other !== n),
  ),
]
