'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Field } from '#components/ui/field.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import { slugify } from '#lib/newsroom/slug.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { useAct } from '../use-act.ts'

/** A section to change, or a new one (id null). */
export type SectionDraft = { id: string | null; slug: string; name: string; position: number; version: number }
type Props = { section: SectionDraft; save: Act<unknown>; onDone: (name: string) => void }

export function SectionForm({ section, save, onDone }: Props) {
  const t = useTranslations('settings.sections')
  const common = useTranslations('settings.form')
  const [name, setName] = useState(section.name)
  // The slug of a new section follows its name until it is touched; an old one's address does not change by itself.
  const [slug, setSlug] = useState(section.id ? section.slug : null)
  const [position, setPosition] = useState(String(section.position))
  const { busy, problem, at, act } = useAct(save, ['name', 'slug', 'position'], common('unreachable'))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const acted = await act({
      sectionId: section.id,
      version: section.version,
      name,
      slug: slug ?? slugify(name),
      position: position.trim() === '' ? Number.NaN : Number(position),
    })
    if (acted?.ok) onDone(name)
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <Field label={t('name')} error={at('name')}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={60}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={t('slug')} error={at('slug')} hint={section.id ? t('slugHint') : null}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={40}
            spellCheck={false}
            className="font-mono text-sm"
            value={slug ?? slugify(name)}
            onChange={({ target }) => setSlug(target.value)}
          />
        )}
      </Field>
      <Field label={t('position')} error={at('position')} hint={t('positionHint')}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            className="max-w-24"
            value={position}
            onChange={({ target }) => setPosition(target.value)}
          />
        )}
      </Field>
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}
