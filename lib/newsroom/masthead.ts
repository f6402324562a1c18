import type { Role } from './actor.ts'
import type { SectionRef } from './site-views.ts'

/** A member of the newsroom as readers are told of them; `sections` are those they edit, by slug. */
export type Colleague = { name: string; roles: readonly Role[]; sections: readonly string[] }

/** Those who hold one office. `section` is the name of the section that an editor answers for. */
export type Office = { role: MastheadRole; section: string | null; names: readonly string[] }

/** From who answers for everything downwards. Admins and lawyers make no newspaper. */
const ORDER = ['chief', 'managing', 'editor', 'copyeditor', 'reporter', 'contributor', 'secretary'] as const
export type MastheadRole = (typeof ORDER)[number]

/** Who also leads or edits is not named once more as the writer that everybody there is. */
const WRITERS: readonly MastheadRole[] = ['reporter', 'contributor']

/** Who makes the newspaper, by office: editors by section in the sections' order, names by alphabet. */
export function mastheadOf(colleagues: readonly Colleague[], sections: readonly SectionRef[]): Office[] {
  const office = (role: MastheadRole, section: string | null, holds: (one: Colleague) => boolean): Office => ({
    role,
    section,
    names: colleagues
      .filter((one) => one.roles.includes(role) && !isMore(one, role) && holds(one))
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'id')),
  })
  return ORDER.flatMap((role) =>
    role === 'editor'
      ? [
          office(role, null, (one) => one.sections.length === 0),
          ...sections.map(({ slug, name }) => office(role, name, (one) => one.sections.includes(slug))),
        ]
      : [office(role, null, () => true)],
  ).filter(({ names }) => names.length > 0)
}

const isMore = ({ roles }: Colleague, role: MastheadRole): boolean =>
  WRITERS.includes(role) && ORDER.slice(0, ORDER.indexOf(role)).some((higher) => roles.includes(higher))
