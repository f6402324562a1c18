'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { OfferView, VerbActions } from '#components/desk/article/verbs.ts'
import { Workspace } from '#components/desk/article/workspace.tsx'
import { MetadataPanel, type PanelProps } from '#components/desk/metadata/metadata-panel.tsx'
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
  clock: { zone: string; minute: string }
  names: Readonly<Record<string, string>>
  marks: ReactNode
  notices: ReactNode
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
  planning,
  trail,
  ...panel
}: Props) {
  const t = useTranslations('desk')
  const session = useEditingSession()
  useFreshRules(session.unsaved)
  return (
    <Workspace
      title={session.headline || t('board.untitled')}
      articleId={panel.articleId}
      contentHash={contentHash}
      mayWrite={session.mayWrite}
      flushText={session.flush}
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
      tabs={[
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
        ...trail,
      ]}
    />
  )
}
