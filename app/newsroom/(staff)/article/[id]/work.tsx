'use client'

import { useTranslations } from 'next-intl'

import { type ReactNode, useEffect, useState } from 'react'

import type { Clock } from '#components/desk/article/action-bar.tsx'
import type { OfferView, VerbActions } from '#components/desk/article/verbs.ts'
import { Workspace } from '#components/desk/article/workspace.tsx'
import { MetadataPanel, type PanelProps } from '#components/desk/metadata/metadata-panel.tsx'
import { remember } from '#components/desk/palette/recent.ts'
import { ArticleEditor } from '#components/editor/article-editor.tsx'
import { useEditingSession } from '#components/editor/editing-session.tsx'
import { SaveLine } from '#components/editor/save-line.tsx'
import type { Tab } from '#components/ui/tabs.tsx'
import {
  approve,
  claim,
  giveBack,
  publish,
  release,
  restore,
  retract,
  schedule,
  spike,
  submit,
  unschedule,
  unspike,
} from './actions.ts'
import { ChangedElsewhere } from './changed-elsewhere.tsx'
import { Checks, ChecksLabel, ChecksMargin, type ChecksProps } from './checks.tsx'
import { Suggestions, SuggestionsMargin } from './suggestions.tsx'
import { useFreshRules } from './use-fresh-rules.ts'

const ACTIONS: VerbActions = {
  approve,
  claim,
  publish,
  release,
  restore,
  retract,
  return: giveBack,
  schedule,
  spike,
  submit,
  unschedule,
  unspike,
}

type Props = Omit<PanelProps, 'headline'> & {
  contentHash: string
  memberId: string
  offers: readonly OfferView[]
  clock: Clock
  names: Readonly<Record<string, string>>
  marks: ReactNode
  notices: ReactNode
  checks: ChecksProps
  /** The plan's group below the metadata. */
  planning: ReactNode
  trail: readonly Tab[]
}

/** Joins the editing session to the desk's parts, which know no editor. */
export function Work({
  contentHash,
  memberId,
  offers,
  clock,
  names,
  marks,
  notices,
  checks,
  planning,
  trail,
  ...panel
}: Props) {
  const t = useTranslations('desk')
  const session = useEditingSession()
  useFreshRules(session.unsaved)
  const [tab, chooseTab] = useState('metadata')
  useEffect(() => remember(localStorage, panel.articleId), [panel.articleId])
  return (
    <Checks articleId={panel.articleId} {...checks}>
      <Suggestions articleId={panel.articleId}>
        <Workspace
          title={session.headline || t('board.untitled')}
          articleId={panel.articleId}
          contentHash={contentHash}
          mayWrite={session.mayWrite}
          flushText={session.flush}
          thawText={session.thaw}
          offers={offers}
          clock={clock}
          actions={ACTIONS}
          marks={marks}
          saveLine={<SaveLine />}
          notices={
            <>
              <ChangedElsewhere memberId={memberId} names={names} />
              {notices}
            </>
          }
          editor={<ArticleEditor />}
          tab={tab}
          onTab={chooseTab}
          tabs={[
            {
              id: 'checks',
              label: <ChecksLabel overrides={checks.overrides} />,
              panel: <ChecksMargin articleId={panel.articleId} {...checks} onField={() => chooseTab('metadata')} />,
            },
            {
              id: 'metadata',
              label: t('metadata.title'),
              panel: (
                <>
                  <MetadataPanel {...panel} headline={session.headline} />
                  {planning}
                </>
              ),
            },
            ...trail.map((one) => (one.id === 'links' ? withSuggestions(one) : one)),
          ]}
        />
      </Suggestions>
    </Checks>
  )
}

const withSuggestions = (tab: Tab): Tab => ({
  ...tab,
  panel: (
    <div className="flex flex-col gap-5">
      <SuggestionsMargin />
      {tab.panel}
    </div>
  ),
})
