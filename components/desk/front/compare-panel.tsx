'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Select } from '#components/ui/select.tsx'
import { useToast } from '#components/ui/toast.tsx'
import { changedParts } from '#lib/newsroom/front/compare.ts'
import type { FrontSpec } from '#lib/newsroom/front/spec.ts'
import type { FrontStory, FrontToEdit } from '#lib/newsroom/front/views.ts'
import { PartSide } from './part-side.tsx'
import type { FrontState } from './use-front.ts'

type Props = {
  front: FrontToEdit
  state: FrontState
  mayArrange: boolean
  ordinal: number
  onOrdinal: (ordinal: number) => void
}

/** The arrangement on the screen beside what is live, or any edition before it. */
export function ComparePanel({ front, state, mayArrange, ordinal, onOrdinal }: Props) {
  const t = useTranslations('fronts')
  const say = useToast()
  const { edition, failed } = useEdition(front, ordinal, state.learn)
  const parts = edition ? changedParts(edition, state.spec) : []
  const title = ordinal === 0 ? t('compare.beforeRule') : t('compare.before', { ordinal })
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('compare.with')}>
        {(control) => (
          <Select {...control} value={ordinal} onChange={({ target }) => onOrdinal(Number(target.value))}>
            {front.editions.map((one) => (
              <option key={one.ordinal} value={one.ordinal}>
                {one.ordinal === front.live.ordinal
                  ? t('compare.live', { ordinal: one.ordinal })
                  : t('compare.edition', { ordinal: one.ordinal, by: one.by })}
              </option>
            ))}
            <option value={0}>{t('compare.rule')}</option>
          </Select>
        )}
      </Field>
      {failed ? <Notice tone="bad">{t('compare.failed')}</Notice> : null}
      {edition && parts.length === 0 ? <p className="text-soft">{t('compare.same')}</p> : null}
      {edition && parts.length > 0 ? (
        <>
          {parts.map((part) => (
            <section
              key={part}
              aria-label={t('conflict.choose', { part: state.slotName(part) })}
              className="flex flex-col gap-1"
            >
              <h3 className="font-semibold">{state.slotName(part)}</h3>
              <div className="grid gap-3 sm:grid-cols-2">
                <PartSide {...{ part, title, ...state }} front={edition} against={state.spec} absence="gone" />
                <PartSide
                  {...{ part, ...state }}
                  title={t('compare.now')}
                  front={state.spec}
                  against={edition}
                  absence="new"
                />
              </div>
            </section>
          ))}
          {mayArrange ? (
            <Button
              className="self-start"
              onClick={() => {
                state.change(edition)
                say({ tone: 'good', text: t('compare.taken', { ordinal }) })
              }}
            >
              {t('compare.take')}
            </Button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

/** The edition with a number: the live one is here already. */
function useEdition({ owner, live }: FrontToEdit, ordinal: number, learn: FrontState['learn']) {
  const [fetched, setFetched] = useState<{ ordinal: number; spec: FrontSpec | null } | null>(null)
  const isLive = ordinal === live.ordinal
  useEffect(() => {
    if (isLive) return
    const gone = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ ...owner, ordinal: String(ordinal) })
      const answer = await fetch(`/newsroom/fronts/edition?${query}`, { signal: gone.signal })
      if (!answer.ok) throw new Error(`edition: ${answer.status}`)
      const { spec, stories }: { spec: FrontSpec; stories: FrontStory[] } = await answer.json()
      learn(stories)
      setFetched({ ordinal, spec })
    }
    void ask().catch(() => gone.signal.aborted || setFetched({ ordinal, spec: null }))
    return () => gone.abort()
  }, [isLive, ordinal, owner.kind, owner.key])
  const own = fetched?.ordinal === ordinal ? fetched : null
  return { edition: isLive ? live.spec : (own?.spec ?? null), failed: !isLive && own !== null && own.spec === null }
}
