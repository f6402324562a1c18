'use client'

import type { ReactNode } from 'react'
import { useMetadata } from '#components/desk/metadata/use-metadata.tsx'
import { useChecks } from '#components/editor/checks/checks.tsx'
import { SuggestionsPanel } from '#components/editor/suggestions/panel.tsx'
import { SuggestionsProvider } from '#components/editor/suggestions/suggestions.tsx'

/** Looks for stories that the open text, its tags and its section might lead to. */
export function Suggestions({ articleId, children }: { articleId: string; children: ReactNode }) {
  const { draft } = useMetadata().state
  return (
    <SuggestionsProvider articleId={articleId} sectionId={draft.sectionId} tags={draft.tags}>
      {children}
    </SuggestionsProvider>
  )
}

/** The gaps follow the newsroom's placement rules, which the checks have at hand. */
export function SuggestionsMargin() {
  const { checked } = useChecks()
  return <SuggestionsPanel rules={checked.settings.readAlso} />
}
