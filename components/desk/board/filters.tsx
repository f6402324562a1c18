'use client'

import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { classes } from '#components/ui/classes.ts'
import { ChevronDownIcon } from '#components/ui/icons.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { PRIORITIES } from '#lib/newsroom/article.ts'

type Choice = { id: string; name: string }
export type FilterValues = Record<'stage' | 'section' | 'person' | 'q' | 'priority' | 'flag' | 'due', string>
type Props = {
  /** The screen that is filtered, e.g. "/newsroom/board". */
  path: string
  values: FilterValues
  /** What else stands in the address and stays, e.g. the calendar's day. */
  kept?: Readonly<Record<string, string>>
  stages: readonly Choice[]
  sections: readonly Choice[]
  people: readonly Choice[]
  isFiltered: boolean
}

/** On a phone they come when asked for, without script. */
const LATER = 'hidden peer-checked:block lg:block'

/** The list's filters live in its address: they can be linked to, and work before any script has come. */
export function Filters({ path, values, kept = {}, stages, sections, people, isFiltered }: Props) {
  const t = useTranslations('desk.board')
  const plan = useTranslations('planning')
  const form = useRef<HTMLFormElement>(null)
  const moreId = useId()
  const { q, stage, section, person, priority, flag, due } = values
  // The address changes under a form that stays, so that the focus stays too: its fields follow.
  useEffect(() => {
    for (const [name, value] of Object.entries({ q, stage, section, person, priority, flag, due })) {
      const field = form.current?.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    }
  }, [q, stage, section, person, priority, flag, due])
  return (
    <Form
      action={path}
      role="search"
      aria-label={t('filter')}
      ref={form}
      className="grid grid-cols-2 gap-2 lg:flex lg:flex-wrap lg:items-center"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        type="search"
        name="q"
        defaultValue={values.q}
        aria-label={t('searchHeadlines')}
        placeholder={t('searchHeadlines')}
        className="col-span-2 lg:w-64"
      />
      <input
        id={moreId}
        type="checkbox"
        className="peer sr-only lg:hidden"
        defaultChecked={[stage, section, person, priority, flag, due].some((value) => value !== '')}
      />
      <label
        htmlFor={moreId}
        className={classes(
          buttonClass(),
          'cursor-pointer peer-focus-visible:outline-2 peer-checked:bg-sunken lg:hidden',
        )}
      >
        {t('moreFilters')}
        <ChevronDownIcon size={12} />
      </label>
      <Select
        name="stage"
        defaultValue={values.stage}
        aria-label={t('column.state')}
        className={classes(LATER, 'lg:w-36')}
      >
        <option value="">{t('anyState')}</option>
        {stages.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <Select
        name="section"
        defaultValue={values.section}
        aria-label={t('column.section')}
        className={classes(LATER, 'lg:w-40')}
      >
        <option value="">{t('anySection')}</option>
        {sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select name="person" defaultValue={values.person} aria-label={t('person')} className={classes(LATER, 'lg:w-44')}>
        <option value="">{t('anyPerson')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        name="priority"
        defaultValue={priority}
        aria-label={plan('pitches.priority')}
        className={classes(LATER, 'lg:w-40')}
      >
        <option value="">{plan('filter.anyPriority')}</option>
        {PRIORITIES.map((one) => (
          <option key={one} value={one}>
            {plan(`pitches.priorities.${one}`)}
          </option>
        ))}
      </Select>
      <Select name="flag" defaultValue={flag} aria-label={plan('filter.flag')} className={classes(LATER, 'lg:w-36')}>
        <option value="">{plan('filter.anyFlag')}</option>
        {(['needsLegal', 'sensitive'] as const).map((one) => (
          <option key={one} value={one}>
            {plan(`flag.${one}`)}
          </option>
        ))}
      </Select>
      <Select name="due" defaultValue={due} aria-label={plan('pitches.due')} className={classes(LATER, 'lg:w-40')}>
        <option value="">{plan('filter.anyDue')}</option>
        {(['late', 'day', 'week'] as const).map((one) => (
          <option key={one} value={one}>
            {plan(`filter.due.${one}`)}
          </option>
        ))}
      </Select>
      <SubmitButton busyLabel={t('applying')}>{t('apply')}</SubmitButton>
      {isFiltered ? (
        <Link prefetch={false} href={path} className={buttonClass('quiet')}>
          {t('clear')}
        </Link>
      ) : null}
    </Form>
  )
}
