'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { useCloseMargin } from '#components/desk/article/workspace.tsx'
import { ChecksPanel, type Override } from '#components/desk/checks/checks-panel.tsx'
import { ChecksTab } from '#components/desk/checks/checks-tab.tsx'
import { metadataOf } from '#components/desk/metadata/draft.ts'
import { useMetadata } from '#components/desk/metadata/use-metadata.tsx'
import { useRefresh } from '#components/desk/use-refresh.tsx'
import { ChecksProvider, useChecks } from '#components/editor/checks/checks.tsx'
import type { ServerFacts } from '#components/editor/checks/use-check-facts.ts'
import { useEditingSession } from '#components/editor/editing-session.tsx'
import { useToast } from '#components/ui/toast.tsx'
import type { CheckSettings, Finding } from '#lib/newsroom/checks/check.ts'
import { countByLevel, wordsAt } from '#lib/newsroom/checks/index.ts'
import { override } from './actions.ts'

export type ChecksProps = {
  settings: CheckSettings
  first: ServerFacts
  overrides: readonly Override[]
  mayOverride: boolean
}

/** Checks the open text together with what the margin says beside it. */
export function Checks({
  articleId,
  settings,
  first,
  children,
}: ChecksProps & { articleId: string; children: ReactNode }) {
  const { draft } = useMetadata().state
  const { metadata, sectionId } = useMemo(() => metadataOf(draft), [draft])
  return <ChecksProvider {...{ articleId, settings, first, metadata, sectionId }}>{children}</ChecksProvider>
}

export function ChecksLabel({ overrides }: Pick<ChecksProps, 'overrides'>) {
  const { findings } = useChecks()
  const passed = new Set(overrides.map(({ check }) => check))
  return (
    <ChecksTab counts={countByLevel(findings.filter(({ check, level }) => level === 'advise' || !passed.has(check)))} />
  )
}

type PanelProps = Pick<ChecksProps, 'overrides' | 'mayOverride'> & {
  articleId: string
  /** Where findings are that stand beside the text. */
  onField: () => void
}

/** Joins the findings to the desk's panel: a click leads to the place, on a phone out of the margin. */
export function ChecksMargin({ articleId, overrides, mayOverride, onField }: PanelProps) {
  const { findings, checked, say, show, fix } = useChecks()
  const { mayWrite } = useEditingSession()
  const closeMargin = useCloseMargin()
  const onOverride = useOverride(articleId)
  const lead = (finding: Finding) => {
    if (isBeside(finding)) return onField()
    closeMargin()
    // The sheet gives the focus back before the text takes it.
    requestAnimationFrame(() => show(finding) || scrollToBlock(finding))
  }
  return (
    <ChecksPanel
      lines={findings.map((finding) => ({ finding, sentence: say(finding), words: wordsAt(checked, finding.at) }))}
      overrides={overrides}
      mayWrite={mayWrite}
      mayOverride={mayOverride}
      onShow={lead}
      onFix={fix}
      onOverride={onOverride}
    />
  )
}

const TEXT: readonly string[] = ['headline', 'standfirst', 'body']

/** About the metadata, not the text. */
function isBeside({ at }: Finding): boolean {
  if (!at) return false
  return 'field' in at ? at.field !== 'readAlso' && at.field !== 'standfirst' : !TEXT.includes(at.part)
}

/** Who may only read has no caret: the block comes into view. */
function scrollToBlock({ at }: Finding): void {
  if (!at) return
  const part = 'part' in at ? at.part : at.field === 'readAlso' ? 'body' : at.field
  const root = document.querySelector(`.manuscript-${part}`)
  const blocks = root?.querySelectorAll(at && 'field' in at ? '.read-also' : ':is(p, h2, h3):not(.read-also *)')
  const nth = 'part' in at ? at.block : 'nth' in at ? (at.nth ?? 0) : 0
  const block = blocks?.[nth] ?? root
  block?.scrollIntoView({ block: 'center' })
}

/** First the text and the margin are stored, then the finding in exactly that text is let pass. */
function useOverride(articleId: string): (check: string, reason: string) => Promise<boolean> {
  const t = useTranslations('desk.article')
  const checks = useTranslations('checks')
  const metadata = useMetadata()
  const { mayWrite, flush, thaw } = useEditingSession()
  const refresh = useRefresh()
  const say = useToast()
  const refuse = (text: string): false => {
    say({ tone: 'bad', text })
    return false
  }
  const act = async (check: string, reason: string): Promise<boolean> => {
    const margin = mayWrite ? await metadata.flush() : { ok: true as const, version: metadata.state.version }
    if (!margin.ok) return refuse(margin.sentence)
    const text = mayWrite ? await flush() : { ok: true as const }
    if (!text.ok) return refuse(t(text.reason === 'changed' ? 'textChanging' : 'textNotStored'))
    const acted = await override({ articleId, version: margin.version, check, reason })
    if (!acted.ok) return refuse(acted.sentence)
    metadata.dispatch({ type: 'moved', version: acted.value.version })
    say({ tone: 'good', text: checks('overridden') })
    return true
  }
  return async (check, reason) => {
    try {
      return await act(check, reason)
    } catch {
      return refuse(t('unreachable'))
    } finally {
      thaw()
      refresh()
    }
  }
}
