'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { classes } from '#components/ui/classes.ts'
import type { Person } from './account-form.tsx'

type Props = {
  caption: string
  people: readonly Person[]
  ownId: string
  sections: readonly { id: string; name: string }[]
  /** What can be done with an account: changed while it is open, else opened again. */
  verb: 'change' | 'reactivate'
  onVerb: (person: Person) => void
}

const GRID = 'md:grid md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_minmax(0,1fr)_7rem] md:items-center md:gap-x-4'

export function PeopleTable({ caption, people, ownId, sections, verb, onVerb }: Props) {
  const t = useTranslations('settings.users')
  const role = useTranslations('settings.role')
  const nameOf = (id: string) => sections.find((section) => section.id === id)?.name
  return (
    <table className="block w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:block">
        <tr className={classes('text-left text-faint text-xs md:px-3', GRID)}>
          <th scope="col" className="py-1.5 font-medium">
            {t('name')}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            {t('email')}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            {t('roles')}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            <span className="sr-only">{t('change')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="block overflow-hidden rounded-md border border-line bg-surface">
        {people.map((person) => (
          <tr
            key={person.id}
            className={classes('flex flex-wrap gap-x-3 border-line border-b px-3 py-1.5 last:border-b-0', GRID)}
          >
            <th scope="row" className="w-full p-0 text-left font-medium md:w-auto">
              {person.name}
            </th>
            <td className="w-full truncate p-0 text-soft md:w-auto">{person.email}</td>
            <td className="flex-1 p-0 text-soft">
              {person.roles.map((one) => role(one)).join(', ')}
              {person.sectionIds.length > 0 ? (
                <span className="text-faint"> · {person.sectionIds.map(nameOf).filter(Boolean).join(', ')}</span>
              ) : null}
            </td>
            <td className="p-0 md:text-right">
              {person.id !== ownId ? (
                <Button size="small" aria-label={t(`${verb}Of`, { name: person.name })} onClick={() => onVerb(person)}>
                  {t(verb)}
                </Button>
              ) : (
                <span className="text-faint text-sm">{t('you')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
