'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { type Finding, LEVELS } from '#lib/newsroom/checks/check.ts'
import { LevelShape } from '../finding-mark.tsx'
import { useCheckName } from './check-name.ts'
import { FindingItem } from './finding-item.tsx'
import { OverrideDialog } from './override-dialog.tsx'

export type Override = { check: string; reason: string; by: string }

/** A finding as it is shown: `words` are those it is about. */
export type FindingLine = { finding: Finding; sentence: string; words: string }

type Props = {
  lines: readonly FindingLine[]
  /** What was let pass in this round. */
  overrides: readonly Override[]
  mayWrite: boolean
  mayOverride: boolean
  onShow: (finding: Finding) => void
  onFix: (finding: Finding) => boolean
  /** True when it was let pass. */
  onOverride: (check: string, reason: string) => Promise<boolean>
}

/** What the checks found, the heaviest first; each leads to its place. What was let pass stands at the end. */
export function ChecksPanel({ lines, overrides, mayWrite, mayOverride, onShow, onFix, onOverride }: Props) {
  const t = useTranslations('checks')
  const panel = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const passed = (check: string) => overrides.find((one) => one.check === check)
  const open = lines.filter(({ finding }) => finding.level === 'advise' || !passed(finding.check))
  const fix = (finding: Finding) => {
    const done = onFix(finding)
    setSaid(t(done ? 'fixed' : 'notFixed'))
    // The item goes away with its button: the focus stays in the list.
    if (done) panel.current?.focus()
  }
  return (
    <div ref={panel} tabIndex={-1} className="flex flex-col gap-5 outline-none">
      <p role="status" className="sr-only">
        {said}
      </p>
      {open.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState> : null}
      {LEVELS.map((level) => {
        const here = open.filter(({ finding }) => finding.level === level)
        if (here.length === 0) return null
        return (
          <section key={level} aria-labelledby={`checks-${level}`} className="flex flex-col gap-2">
            <h2 id={`checks-${level}`} className="flex items-center gap-1.5 font-semibold">
              <LevelShape level={level} />
              {t(`level.${level}`)}
              <span className="font-normal text-faint tabular-nums">{here.length}</span>
            </h2>
            <ul className="flex flex-col gap-2">
              {here.map((line, at) => (
                <FindingItem
                  key={`${line.finding.check}-${at}`}
                  line={line}
                  onShow={() => onShow(line.finding)}
                  onFix={mayWrite && line.finding.fix ? () => fix(line.finding) : null}
                  onOverride={mayOverride && level !== 'advise' ? () => setAsked(line.finding.check) : null}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <Passed overrides={overrides} />
      <OverrideDialog
        check={asked}
        onClose={() => setAsked(null)}
        onOverride={async (reason) => asked !== null && (await onOverride(asked, reason))}
      />
    </div>
  )
}

function Passed({ overrides }: Pick<Props, 'overrides'>) {
  const t = useTranslations('checks')
  const nameOf = useCheckName()
  if (overrides.length === 0) return null
  return (
    <section aria-labelledby="checks-passed" className="flex flex-col gap-2">
      <h2 id="checks-passed" className="font-semibold">
        {t('passed')}
      </h2>
      <ul className="flex flex-col gap-2 text-sm">
        {overrides.map(({ check, reason, by }) => (
          <li key={check} className="border-line border-b pb-2 last:border-b-0">
            <p>{t('passedBy', { check: nameOf(check), name: by })}</p>
            <p className="whitespace-pre-line text-soft">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
