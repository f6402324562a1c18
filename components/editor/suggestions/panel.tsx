'use client'

import type { Editor } from '@tiptap/core'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { ExplainedButton } from '#components/ui/explained-button.tsx'
import type { Gap, PlacementRules } from '#lib/newsroom/read-also/placement.ts'
import type { Suggested } from './ask.ts'
import { gapsIn, insertInto, markGaps, proposedGap } from './gaps.ts'
import { Reasons } from './reasons.tsx'
import { useSuggestions } from './suggestions.tsx'

/** What the text might lead to, with why, and where. A person accepts; nothing is put in by itself. */
export function SuggestionsPanel({ rules }: { rules: PlacementRules }) {
  const t = useTranslations('suggestions')
  const { suggestions, state, editor, accept } = useSuggestions()
  const [said, say] = useState('')
  const [list, hold] = useHeld(suggestions)
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} tabIndex={-1} aria-label={t('title')} className="flex flex-col gap-2">
      <h2 className="font-medium text-sm text-soft">{t('title')}</h2>
      <p role="status" className="text-faint text-sm">
        {said || (list.length > 0 && state !== 'failed' ? '' : t(`state.${state}`))}
      </p>
      {list.length > 0 ? (
        <ul className="flex flex-col gap-3" {...hold}>
          {list.map((suggested) => (
            <Suggestion
              key={suggested.articleId}
              suggested={suggested}
              editor={editor}
              rules={rules}
              onInsert={(gap) => {
                say(t('inserted', { paragraphs: gap.paragraphs }))
                accept(suggested)
                // The button goes with its suggestion; the focus stays here.
                section.current?.focus({ preventScroll: true })
              }}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

type ItemProps = { suggested: Suggested; editor: Editor | null; rules: PlacementRules; onInsert: (gap: Gap) => void }

function Suggestion({ suggested, editor, rules, onInsert }: ItemProps) {
  const t = useTranslations('suggestions')
  const format = useFormatter()
  const [place, setPlace] = useState<Gap | null>(null)
  const look = () => {
    if (!editor) return
    const gaps = gapsIn(editor.state.doc, rules)
    const gap = proposedGap(editor.state.doc, gaps, suggested.reasons)
    markGaps(editor, gaps, gap)
    setPlace(gap)
  }
  const leave = () => {
    if (editor) markGaps(editor, [], null)
    setPlace(null)
  }
  useEffect(() => () => void (editor && markGaps(editor, [], null)), [editor])
  const insert = () => {
    const gap = editor && proposedGap(editor.state.doc, gapsIn(editor.state.doc, rules), suggested.reasons)
    if (!gap) return
    insertInto(editor, gap, suggested.articleId)
    onInsert(gap)
  }
  const none = editor ? (gapsIn(editor.state.doc, rules).length === 0 ? t('noGap') : null) : t('readOnly')
  return (
    <li
      className="flex flex-col items-start gap-1 border-line border-b pb-3 last:border-b-0"
      onMouseEnter={look}
      onMouseLeave={leave}
      onFocus={look}
      onBlur={leave}
    >
      <a
        href={suggested.path}
        target="_blank"
        rel="noreferrer"
        className="font-book text-base leading-snug hover:underline"
      >
        {suggested.headline}
        <span className="sr-only"> {t('newTab')}</span>
      </a>
      <span className="text-faint text-sm">
        {suggested.section} · {format.dateTime(new Date(suggested.publishedAt), { dateStyle: 'medium' })}
      </span>
      <span className="text-soft text-sm">
        <Reasons reasons={suggested.reasons} />
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-2">
        <ExplainedButton reason={none} onClick={insert} aria-label={t('insertOf', { title: suggested.headline })}>
          {t('insert')}
        </ExplainedButton>
        <span className="text-faint text-sm">{place ? t('place', { paragraphs: place.paragraphs }) : null}</span>
      </span>
    </li>
  )
}

/** Nothing moves under a person's hands: while the list is pointed at or has the focus, only what is gone goes. */
function useHeld(fresh: readonly Suggested[]) {
  const [held, setHeld] = useState<readonly Suggested[] | null>(null)
  const ids = new Set(fresh.map(({ articleId }) => articleId))
  const list = held?.filter(({ articleId }) => ids.has(articleId)) ?? fresh
  const take = () => setHeld((old) => old ?? fresh)
  const free = () => setHeld(null)
  return [list, { onMouseEnter: take, onMouseLeave: free, onFocus: take, onBlur: free }] as const
}
