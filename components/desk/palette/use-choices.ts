'use client'

import { useTranslations } from 'next-intl'
import type { Command } from './commands.tsx'
import type { PlaceLink } from './palette.tsx'
import { rank } from './rank.ts'
import { type FoundPerson, type FoundStory, useFound } from './use-found.ts'

export type Choice = {
  id: string
  label: string
  hint: string
  /** Why it cannot be done now; null when it can. */
  reason: string | null
  href?: string
  run?: () => void
}
export type Group = { name: 'commands' | 'recent' | 'stories' | 'places' | 'people'; choices: readonly Choice[] }

/** So many people are enough to choose from. */
const PEOPLE = 6

/** What can be chosen for the text, in groups: what can be done here first, then where one can go. */
export function useChoices(text: string, commands: readonly Command[], places: readonly PlaceLink[]) {
  const board = useTranslations('desk.board')
  const stage = useTranslations('desk.stage')
  const role = useTranslations('settings.role')
  const { stories, people, state, ...found } = useFound(text)
  const query = text.trim()
  const story = ({ id, headline, section, publication }: FoundStory): Choice => ({
    id: `story-${id}`,
    label: headline || board('untitled'),
    hint: publication === 'live' ? `${section} · ${stage('live')}` : section,
    reason: null,
    href: `/newsroom/article/${id}`,
  })
  const person = ({ id, name, roles }: FoundPerson): Choice => ({
    id: `person-${id}`,
    label: name,
    hint: roles.map((one) => role(one)).join(', '),
    reason: null,
    href: `/newsroom?person=${id}`,
  })
  const place = ({ href, label }: PlaceLink): Choice => ({ id: `place-${href}`, label, hint: '', reason: null, href })
  // Results of what was typed before stay until the new ones are there, but never under the name of recent ones.
  const isRecent = found.for === ''
  const shown = isRecent === (query === '') ? stories : []
  // What is known at once stands before what the server finds later, so that nothing moves under a person's hands.
  const groups: Group[] = [
    { name: 'commands', choices: rank(query, commands, ({ label }) => label).map((one) => ({ ...one, hint: '' })) },
    { name: 'recent', choices: isRecent ? shown.map(story) : [] },
    { name: 'places', choices: rank(query, places, ({ label }) => label).map(place) },
    {
      name: 'people',
      choices: query
        ? rank(query, people, ({ name }) => name)
            .slice(0, PEOPLE)
            .map(person)
        : [],
    },
    { name: 'stories', choices: isRecent ? [] : shown.map(story) },
  ]
  return { groups: groups.filter(({ choices }) => choices.length > 0), state }
}
