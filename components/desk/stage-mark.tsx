import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { kindOf, type Publication, type Stage, type StageKind } from '#lib/newsroom/article.ts'

const RING = <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />

/** One shape a kind of stage, told apart without colour: dashed, half, ticked, struck out. */
const SHAPES: Record<StageKind, ReactNode> = {
  draft: (
    <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.9" />
  ),
  stage: (
    <>
      {RING}
      <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8Z" fill="currentColor" />
    </>
  ),
  approved: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.3 7.2 1.9 1.9 3.6-3.9" fill="none" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  spiked: (
    <>
      {RING}
      <path d="m3.4 10.6 7.2-7.2" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
}

/** A stage's name: our word for the fixed ones, the newsroom's (`name`) for its own. */
export function useStageName(): (stage: Stage, name: string) => string {
  const t = useTranslations('desk.stage')
  return (stage, name) => (stage === 'draft' || stage === 'approved' || stage === 'spiked' ? t(stage) : name)
}

/** The stage of a working copy by word and shape; `name` is the newsroom's word for a stage of its own. */
export function StageMark({ stage, name = stage }: { stage: Stage; name?: string }) {
  const nameOf = useStageName()
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-soft">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="shrink-0">
        {SHAPES[kindOf(stage)]}
      </svg>
      {nameOf(stage, name)}
    </span>
  )
}

/** What readers see, in the one red of the house. */
export function LiveMark() {
  const t = useTranslations('desk.stage')
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap font-medium text-live">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="shrink-0">
        <circle cx="7" cy="7" r="4" fill="currentColor" />
      </svg>
      {t('live')}
    </span>
  )
}

type StateProps = { stage: Stage; stageName: string; publication: Publication; changed: boolean }

/** Both machines together. A live story whose working copy is untouched is simply live. */
export function StateMarks({ stage, stageName, publication, changed }: StateProps) {
  const t = useTranslations('desk.stage')
  const isLive = publication === 'live'
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      {isLive ? <LiveMark /> : null}
      {isLive && stage === 'draft' ? (
        changed ? (
          <span className="text-soft">{t('changed')}</span>
        ) : null
      ) : (
        <StageMark stage={stage} name={stageName} />
      )}
    </span>
  )
}
