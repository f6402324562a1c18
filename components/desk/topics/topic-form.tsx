'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { TagInput } from '#components/ui/tag-input.tsx'
import { TextArea, TextInput } from '#components/ui/text-input.tsx'
import { slugify } from '#lib/newsroom/slug.ts'
import { TOPIC_KINDS, type TopicKind } from '#lib/newsroom/topic.ts'
import type { Act } from '../acted.ts'
import { FormFoot } from '../form-foot.tsx'
import { suggestTags } from '../metadata/suggest-tags.ts'
import { useAct } from '../use-act.ts'

/** A topic to change, or a new one (id null). */
export type TopicDraft = {
  id: string | null
  kind: TopicKind
  slug: string
  name: string
  about: string
  tags: readonly string[]
  closed: boolean
  version: number
}
type Props = { topic: TopicDraft; save: Act<{ topicId: string }>; onDone: (name: string, topicId: string) => void }

const FIELDS = ['name', 'slug', 'about', 'tags', 'kind']

/** What a topik or a series is. Its address follows the name until it is touched; that of an old one stays. */
export function TopicForm({ topic, save, onDone }: Props) {
  const t = useTranslations('topics')
  const common = useTranslations('settings.form')
  const [draft, setDraft] = useState(topic)
  const [slug, setSlug] = useState(topic.id ? topic.slug : null)
  const { busy, problem, at, act } = useAct(save, FIELDS, common('unreachable'))
  const change = (fields: Partial<TopicDraft>) => setDraft((before) => ({ ...before, ...fields }))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { id: topicId, kind, name, about, closed, version } = draft
    const tags = kind === 'series' ? [] : draft.tags
    const acted = await act({ topicId, kind, name, about, tags, closed, version, slug: slug ?? slugify(name) })
    if (acted?.ok) onDone(name, acted.value.topicId)
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      {topic.id ? null : (
        <Field label={t('kindLabel')} error={at('kind')} hint={t(`kindHint.${draft.kind}`)}>
          {(control) => (
            <Select
              {...control}
              value={draft.kind}
              onChange={({ target }) => change({ kind: TOPIC_KINDS.find((one) => one === target.value) ?? 'topic' })}
            >
              {TOPIC_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field label={t('name')} error={at('name')}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={80}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t('slug')} error={at('slug')} hint={topic.id ? t('slugHint') : null}>
        {(control) => (
          <TextInput
            {...control}
            required
            maxLength={80}
            spellCheck={false}
            className="font-mono text-sm"
            value={slug ?? slugify(draft.name)}
            onChange={({ target }) => setSlug(target.value)}
          />
        )}
      </Field>
      <Field label={t('about')} error={at('about')} hint={t('aboutHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={300}
            value={draft.about}
            onChange={({ target }) => change({ about: target.value })}
          />
        )}
      </Field>
      {draft.kind === 'topic' ? (
        <Field label={t('tags')} error={at('tags')} hint={t('tagsHint')}>
          {(control) => (
            <TagInput
              control={control}
              value={draft.tags}
              suggest={suggestTags}
              listLabel={t('tagsKnown')}
              removeLabel={(tag) => t('tagRemove', { tag })}
              onChange={(tags) => change({ tags })}
            />
          )}
        </Field>
      ) : null}
      {topic.id ? (
        <Checkbox
          label={t('closed')}
          hint={t('closedHint')}
          checked={draft.closed}
          onChange={({ target }) => change({ closed: target.checked })}
        />
      ) : null}
      <FormFoot problem={problem} busy={busy} label={common('save')} busyLabel={common('busy')} />
    </form>
  )
}
