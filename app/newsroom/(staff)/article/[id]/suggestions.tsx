'use client'

import type { ReactNode } from 'react'
import { useMetadata } from '#components/desk/metadata/use-metadata.tsx'
import { useChecks } from '#components/editor/checks/checks.tsx'
import type { Suggested } from '#components/editor/suggestions/ask.ts'
import { SuggestionsPanel } from '#components/editor/suggestions/panel.tsx'
import { SuggestionsProvider } from '#components/editor/suggestions/suggestions.tsx'
import { accept } from './actions.ts'

/** Looks for stories that the open text, its tags and its section might lead to. */
export function Suggestions({ articleId, children }: { articleId: string; children: ReactNode }) {
  const { draft } = useMetadata().state
  // Why it was suggested is told to the report on clicks. The text is saved by itself: this may fail without a word.
  const tell = ({ articleId: toId, reasons }: Suggested) => {
    if (reasons[0]) void accept({ articleId, toId, reason: reasons[0].kind }).catch(() => {})
  }
  return (
    <SuggestionsProvider articleId={articleId} sectionId={draft.sectionId} tags={draft.tags} onAccept={tell}>
      {children}
    </SuggestionsProvider>
  )
}

/** The gaps follow the newsroom's placement rules, which the checks have at hand. */
export function SuggestionsMargin() {
  const { checked } = useChecks()
  return <SuggestionsPanel rules={checked.settings.readAlso} />
}
