'use client'

import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Stage } from '#lib/newsroom/article.ts'

type Choice = { id: string; name: string }
type Props = {
  values: { stage: string; section: string; person: string; q: string }
  stages: readonly (Stage | 'live')[]
  sections: readonly Choice[]
  people: readonly Choice[]
  isFiltered: boolean
}

/** The list's filters live in its address: they can be linked to, and work before any script has come. */
export function Filters({ values, stages, sections, people, isFiltered }: Props) {
  const t = useTranslations('desk.board')
  const stage = useTranslations('desk.stage')
  const form = useRef<HTMLFormElement>(null)
  const { q, stage: atStage, section, person } = values
  // The address changes under a form that stays, so that the focus stays too: its fields follow.
  useEffect(() => {
    for (const [name, value] of Object.entries({ q, stage: atStage, section, person })) {
      const field = form.current?.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    }
  }, [q, atStage, section, person])
  return (
    <Form
      action="/newsroom"
      role="search"
      aria-label={t('filter')}
      ref={form}
      className="grid grid-cols-2 gap-2 lg:flex lg:items-center"
    >
      <TextInput
        type="search"
        name="q"
        defaultValue={values.q}
        aria-label={t('searchHeadlines')}
        placeholder={t('searchHeadlines')}
        className="col-span-2 lg:w-72"
      />
      <Select name="stage" defaultValue={values.stage} aria-label={t('column.state')} className="lg:w-36">
        <option value="">{t('anyState')}</option>
        {stages.map((one) => (
          <option key={one} value={one}>
            {stage(one)}
          </option>
        ))}
      </Select>
      <Select name="section" defaultValue={values.section} aria-label={t('column.section')} className="lg:w-40">
        <option value="">{t('anySection')}</option>
        {sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select name="person" defaultValue={values.person} aria-label={t('person')} className="lg:w-44">
        <option value="">{t('anyPerson')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <SubmitButton busyLabel={t('applying')}>{t('apply')}</SubmitButton>
      {isFiltered ? (
        <Link prefetch={false} href="/newsroom" className={buttonClass('quiet')}>
          {t('clear')}
        </Link>
      ) : null}
    </Form>
  )
}
