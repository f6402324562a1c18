'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { At } from '#lib/newsroom/front/edit.ts'
import { isFrontNews } from '#lib/newsroom/front/news.ts'
import type { FrontToEdit } from '#lib/newsroom/front/views.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { LiveList } from '../live/live-list.tsx'
import { PreviewFrame } from '../site/preview-frame.tsx'
import { usePreview } from '../site/use-preview.ts'
import { Blocks } from './blocks.tsx'
import { BreakingForm } from './breaking-form.tsx'
import { ComparePanel } from './compare-panel.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { Finder, type Target } from './finder.tsx'
import { FrontBar } from './front-bar.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { Slot } from './slot.tsx'
import { useCarryStory } from './use-carry-story.ts'
import { type FrontState, useFront } from './use-front.ts'
import { type FrontActions, useFrontVerbs } from './use-front-verbs.ts'

type Props = {
  front: FrontToEdit
  /** Why this member may only look. */
  refusal: Refusal | null
  timeZone: string
  now: Date
  memberId: string
  actions: FrontActions
}

/** A front page under the hands: its slots at the left, what helps to fill, try and compare it at the right. */
export function FrontDesk({ front, refusal, timeZone, now, memberId, actions }: Props) {
  const t = useTranslations('fronts')
  const say = useToast()
  const mayArrange = refusal === null
  const state = useFront(front, now, timeZone, mayArrange)
  const verbs = useFrontVerbs(front, state, actions)
  const carry = useCarryStory(state)
  const [panel, setPanel] = useState(refusal ? 'preview' : 'find')
  const [target, setTarget] = useState<Target>({ slot: 'main', place: null })
  const [ordinal, setOrdinal] = useState<number | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useLeaveGuard(state.dirty)
  const fill = (next: Target) => {
    setTarget(next)
    setPanel('find')
    requestAnimationFrame(() => field.current?.focus())
  }
  const slot = { state, carry, mayArrange, onFill: (at: At) => fill(at) }
  const compared = ordinal ?? front.live.ordinal
  const showEdition = (next: number) => {
    setOrdinal(next)
    setPanel('compare')
  }
  return (
    <LiveList heeds={(event) => isFrontNews(event, memberId)}>
      <div
        data-unsaved={state.dirty || carry.carried ? '' : undefined}
        className="mx-auto flex w-full max-w-[100rem] flex-col gap-4 px-4 pt-4 pb-20 sm:pb-4"
      >
        <p className="text-sm">
          <Link prefetch={false} href="/newsroom/fronts" className="rounded text-soft underline">
            {t('back')}
          </Link>
        </p>
        <FrontBar {...{ front, refusal, timeZone, state, verbs }} />
        <div role="status" aria-live="assertive" className="sr-only">
          {state.told}
        </div>
        {state.conflicts.length > 0 ? (
          <ConflictPanel
            key={front.version}
            state={state}
            theirs={front.spec}
            by={front.draft?.by ?? verbs.by}
            onMerged={() => say({ tone: 'good', text: t('conflict.merged') })}
          />
        ) : null}
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-col gap-3">
            {mayArrange ? (
              <p id="front-help" className="text-faint text-sm">
                {t('help')}
              </p>
            ) : null}
            <BreakingForm
              {...{ state, now, timeZone, mayArrange }}
              at={verbs.at}
              onChoose={() => fill({ slot: 'breaking', place: null })}
            />
            <Slot slot="main" filled={state.arranged.main} hint={t('hint.main')} {...slot} />
            <Slot slot="picks" filled={state.arranged.picks} hint={t('hint.picks')} {...slot}>
              {mayArrange && state.spec.picks.length > 0 ? <FillPicks state={state} /> : null}
            </Slot>
            <Blocks owner={front.owner} names={front.names} {...slot} />
          </div>
          <div className="flex min-w-0 flex-col rounded-md border border-line bg-surface lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)]">
            <Tabs
              label={t('panels')}
              chosen={panel}
              onChoose={setPanel}
              tabs={[
                ...(mayArrange
                  ? [
                      {
                        id: 'find',
                        label: t('find.tab'),
                        panel: (
                          <Finder
                            {...{ state, carry, target, field }}
                            newest={front.candidates.newest}
                            onTarget={setTarget}
                          />
                        ),
                      },
                    ]
                  : []),
                {
                  id: 'preview',
                  label: t('preview.tab'),
                  panel: panel === 'preview' ? <Preview front={front} state={state} /> : null,
                },
                {
                  id: 'compare',
                  label: t('compare.tab'),
                  panel: <ComparePanel {...{ front, state, mayArrange }} ordinal={compared} onOrdinal={setOrdinal} />,
                },
                {
                  id: 'history',
                  label: t('history.tab'),
                  panel: (
                    <HistoryPanel
                      {...{ front, timeZone, mayArrange }}
                      busy={verbs.busy}
                      onRollBack={verbs.rollBack}
                      onCompare={showEdition}
                    />
                  ),
                },
              ]}
            />
          </div>
        </div>
      </div>
    </LiveList>
  )
}

function FillPicks({ state }: { state: FrontState }) {
  const t = useTranslations('fronts')
  return (
    <Checkbox
      label={t('fillPicks')}
      checked={state.spec.fillPicks}
      onChange={({ target }) => state.change({ ...state.spec, fillPicks: target.checked })}
    />
  )
}

/** The arrangement on the screen as readers would see it. */
function Preview({ front: { owner }, state: { spec } }: { front: FrontToEdit; state: FrontState }) {
  const t = useTranslations('fronts')
  const preview = usePreview('/api/newsroom/front-preview', { owner, spec }, t('unreachable'))
  return (
    <div className="flex flex-col gap-2">
      <p className="text-faint text-sm">{t('preview.hint')}</p>
      <PreviewFrame title={t('preview.title')} preview={preview} />
    </div>
  )
}

/** The browser asks before it leaves with what is not saved. */
function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])
}
