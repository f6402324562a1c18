'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PlusIcon } from '#components/ui/icons.tsx'
import { CREDIT_ROLES, type CreditLine } from '#lib/newsroom/metadata.ts'
import { CreditRow, type Person } from './credit-row.tsx'
import { LostValue } from './lost-value.tsx'
import { useMetadata } from './use-metadata.tsx'

/** Who is named under the story, in order. The focus follows a line that is moved. */
export function CreditsField({ staff }: { staff: readonly Person[] }) {
  const t = useTranslations('desk.metadata')
  const role = useTranslations('desk.credit')
  const titleId = useId()
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ to: number; by: -1 | 1 } | null>(null)
  const { state, mayWrite, dispatch } = useMetadata()
  const { credits } = state.draft
  const set = (next: readonly CreditLine[]) => dispatch({ type: 'edit', fields: { credits: next } })
  useEffect(() => {
    if (!moved) return
    const buttons = list.current?.children[moved.to]?.querySelectorAll<HTMLButtonElement>('[data-move]:enabled')
    const wanted = [...(buttons ?? [])].find((button) => button.dataset.move === String(moved.by))
    ;(wanted ?? buttons?.[0])?.focus()
  }, [moved])
  const move = (from: number, by: -1 | 1) => {
    const next = [...credits]
    const [line] = next.splice(from, 1)
    if (!line) return
    next.splice(from + by, 0, line)
    set(next)
    setMoved({ to: from + by, by })
  }
  const unused = CREDIT_ROLES.find((one) => !credits.some((line) => line.role === one))
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-1.5">
      <h2 id={titleId} className="font-medium text-sm text-soft">
        {t('credits')}
      </h2>
      {credits.length === 0 ? <p className="text-faint text-sm">{t('creditsEmpty')}</p> : null}
      <ol ref={list} className="flex flex-col gap-2">
        {credits.map((line, at) =>
          mayWrite ? (
            <CreditRow
              key={at}
              line={line}
              at={at}
              count={credits.length}
              staff={staff}
              onChange={(next) => set(credits.map((old, index) => (index === at ? next : old)))}
              onMove={(by) => move(at, by)}
              onRemove={() => set(credits.filter((_, index) => index !== at))}
            />
          ) : (
            <li key={at}>
              {line.name} <span className="text-faint text-sm">{role(line.role)}</span>
            </li>
          ),
        )}
      </ol>
      <p role="status" className="sr-only">
        {moved ? t('creditMoved', { name: credits[moved.to]?.name ?? '', place: moved.to + 1 }) : ''}
      </p>
      {mayWrite && credits.length < 20 ? (
        <Button
          size="small"
          className="self-start"
          onClick={() => set([...credits, { role: unused ?? 'writer', name: '', userId: null }])}
        >
          <PlusIcon size={14} />
          {t('creditAdd')}
        </Button>
      ) : null}
      <LostValue
        field="credits"
        show={(lines) => lines.map((line) => `${line.name} (${role(line.role)})`).join(', ') || t('nothing')}
      />
    </section>
  )
}
