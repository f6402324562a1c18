'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextInput } from '#components/ui/text-input.tsx'
import type { Suggested } from '../suggestions/ask.ts'
import { Reasons } from '../suggestions/reasons.tsx'
import { useSuggestions } from '../suggestions/suggestions.tsx'
import { type Offer, search } from './ask.ts'
import { TargetMark } from './target-mark.tsx'

type Props = {
  open: boolean
  /** The title that a pending baca juga waits for, or null for a new one. */
  wantedTitle: string | null
  /** Articles that are not offered: the one that is written, then those that it leads to already. */
  not: readonly string[]
  /** Whether it is chosen for the time while another is not live. */
  isFallback: boolean
  /** `suggested` when it was offered as a suggestion and not found by a search. */
  onPick: (offer: Offer, suggested: Suggested | null) => void
  /** Keeps a title without a story; null where that makes no sense. */
  onLater: ((title: string) => void) | null
  onClose: () => void
}

/** Chooses a story by its title: type, arrows, Enter. What is not live yet says so. */
export function ReadAlsoPicker({ open, onClose, ...rest }: Props) {
  const t = useTranslations('editor.readAlso.picker')
  const title = rest.isFallback ? t('fallback') : rest.wantedTitle === null ? t('insert') : t('match')
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={t('close')}>
      <Search {...rest} />
    </Dialog>
  )
}

function Search({ wantedTitle, not, isFallback, onPick, onLater }: Omit<Props, 'open' | 'onClose'>) {
  const t = useTranslations('editor.readAlso.picker')
  const base = useId()
  const [query, setQuery] = useState(wantedTitle ?? '')
  const { choices: found, failed, searching, taken } = useSearch(query, not)
  const choices = useSuggestedFirst(found, query, not)
  const [active, setActive] = useState(0)
  const input = useFocus()
  const at = Math.min(active, choices.length - 1)
  const key = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    const choice = choices[at]
    if (to !== undefined && choices.length > 0) setActive((to + choices.length) % choices.length)
    else if (event.key === 'Enter' && choice && (choice.suggested || !searching)) onPick(choice.offer, choice.suggested)
    else return
    event.preventDefault()
  }
  return (
    <div className="flex flex-col gap-2">
      {isFallback ? <p className="text-soft">{t('fallbackHint')}</p> : null}
      {wantedTitle ? <p className="text-soft">{t('wanted', { title: wantedTitle })}</p> : null}
      <TextInput
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={t('search')}
        placeholder={t('search')}
        maxLength={500}
        aria-expanded={choices.length > 0}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${base}-${at}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={key}
      />
      <p role="status" className="text-faint text-sm">
        {failed
          ? t('failed')
          : searching
            ? ''
            : taken && choices.length === 0
              ? t(taken.articleId === not[0] ? 'itself' : 'taken', { title: taken.headline })
              : t('found', { count: choices.length })}
      </p>
      <div id={`${base}-list`} role="listbox" aria-label={t('results')} className="-mx-2 flex flex-col">
        {choices.map((choice, index) => (
          <ChoiceOption
            key={choice.offer.articleId}
            id={`${base}-${index}`}
            choice={choice}
            active={index === at}
            onPick={() => onPick(choice.offer, choice.suggested)}
          />
        ))}
      </div>
      {onLater && query.trim() ? (
        <Button onClick={() => onLater(query.trim())} className="py-1.5">
          <span className="wrap-anywhere line-clamp-3 whitespace-normal">{t('later', { title: query.trim() })}</span>
        </Button>
      ) : null}
    </div>
  )
}

type Offered = { offer: Offer; suggested: Suggested | null }
type OptionProps = { id: string; choice: Offered; active: boolean; onPick: () => void }

function ChoiceOption({ id, choice: { offer, suggested }, active, onPick }: OptionProps) {
  const format = useFormatter()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the combobox that owns the list
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
    <div
      id={id}
      role="option"
      aria-selected={active}
      onClick={onPick}
      className="cursor-pointer rounded-md px-2 py-1.5 hover:bg-sunken aria-selected:bg-sunken pointer-coarse:py-2.5"
    >
      <span className="block font-book text-lg leading-snug">{offer.headline}</span>
      <span className="text-faint text-sm">
        {offer.section} ·{' '}
        {offer.state === 'live' ? (
          format.dateTime(new Date(offer.publishedAt), { dateStyle: 'medium' })
        ) : (
          <TargetMark target={offer} />
        )}
      </span>
      {suggested ? (
        <span className="block text-soft text-sm">
          <Reasons reasons={suggested.reasons} />
        </span>
      ) : null}
    </div>
  )
}

/** The dialog gives its first button the focus when it opens; the field takes it after that. */
function useFocus() {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      ref.current?.focus()
      ref.current?.select()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return ref
}

type Found = { query: string | null; choices: Offer[]; failed: boolean; taken: Offer | null }

/**
 * Asks a moment after the last key; an answer that comes late is not shown. Where nothing may be chosen, `taken` is the
 * story that would have been, so that nobody looks for it any longer.
 */
function useSearch(query: string, not: readonly string[]) {
  const [found, setFound] = useState<Found>({ query: null, choices: [], failed: false, taken: null })
  const excluded = not.join(',')
  useEffect(() => {
    const abort = new AbortController()
    const timer = setTimeout(() => {
      searchOrTaken(query, excluded.split(',').filter(Boolean), abort.signal).then(
        (answer) => setFound({ query, failed: false, ...answer }),
        () => abort.signal.aborted || setFound({ query, choices: [], failed: true, taken: null }),
      )
    }, 120)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [query, excluded])
  return { ...found, searching: found.query !== query }
}

async function searchOrTaken(query: string, not: readonly string[], signal: AbortSignal) {
  const choices = await search(query, not, signal)
  if (choices.length > 0 || query.trim() === '') return { choices, taken: null }
  const all = await search(query, [], signal)
  return { choices, taken: all.find(({ articleId }) => not.includes(articleId)) ?? null }
}

/** Before anything is typed, what the text might lead to comes before the newest. */
function useSuggestedFirst(found: readonly Offer[], query: string, not: readonly string[]): readonly Offered[] {
  const { suggestions } = useSuggestions()
  if (query.trim() !== '') return found.map((offer) => ({ offer, suggested: null }))
  const first = suggestions.filter(({ articleId }) => !not.includes(articleId))
  const others = found.filter(({ articleId }) => !first.some((one) => one.articleId === articleId))
  return [
    ...first.map((suggested) => ({ offer: { ...suggested, state: 'live' as const }, suggested })),
    ...others.map((offer) => ({ offer, suggested: null })),
  ]
}
