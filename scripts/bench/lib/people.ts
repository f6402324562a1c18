import { CAST, EXTRAS, SECTIONS } from '#lib/newsroom/cast.ts'
import { TAGS } from './stories.ts'
import { ADJECTIVES, FIRST, LAST, NOUNS, PLACES } from './words.ts'

export type Person = {
  handle: string
  name: string
  email: string
  bio: string
  roles: readonly string[]
  sections: readonly string[]
}

const MORE_REPORTERS = 45

const reporters: Person[] = Array.from({ length: MORE_REPORTERS }, (_, at) => {
  const handle = `wartawan-${at + 1}`
  const name = `${FIRST[(at * 7) % FIRST.length]} ${LAST[(at * 11) % LAST.length]}`
  return { handle, name, email: `${handle}@naskah.test`, bio: '', roles: ['reporter'], sections: [] }
})

/** The demo's cast, and as many more reporters as a large newsroom has. All have the demo's password. */
export const PEOPLE: readonly Person[] = [...Object.values(CAST), ...Object.values(EXTRAS), ...reporters]

/** Who writes, the busiest first. */
export const AUTHORS: readonly string[] = PEOPLE.filter(({ roles }) =>
  roles.some((role) => role === 'reporter' || role === 'contributor'),
).map(({ handle }) => handle)

export const SECTION_LIST = SECTIONS

const tagName = (at: number): string => {
  const noun = NOUNS[at % NOUNS.length] ?? ''
  const rest = Math.floor(at / NOUNS.length)
  const second = rest < ADJECTIVES.length ? ADJECTIVES[rest] : PLACES[(rest - ADJECTIVES.length) % PLACES.length]
  return `${noun} ${second}`
}

/** Tag names, the most used first. */
export const TAG_NAMES: readonly string[] = Array.from({ length: TAGS }, (_, at) => tagName(at))
