'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { classes } from './classes.ts'
import type { ControlProps } from './field.tsx'
import { CloseIcon } from './icons.tsx'
import { Listbox } from './listbox.tsx'
import { useListbox } from './use-listbox.ts'
import { same, withWords } from './words.ts'

type Props = {
  control: ControlProps
  value: readonly string[]
  onChange: (tags: readonly string[]) => void
  /** Finds known words that begin like the text. */
  suggest: (text: string) => Promise<readonly string[]>
  listLabel: string
  removeLabel: (tag: string) => string
  disabled?: boolean
}

/** Words in a row: Enter or comma adds one, Backspace in the empty field takes the last one back. */
export function TagInput({ control, value, onChange, suggest, listLabel, removeLabel, disabled }: Props) {
  const [text, setText] = useState('')
  const found = useSuggestions(text, suggest)
  const options = found.filter((tag) => !value.some((one) => same(one, tag))).map((tag) => ({ id: tag, label: tag }))
  const add = (raw: string) => {
    setText('')
    const next = withWords(value, raw)
    if (next.length > value.length) onChange(next)
  }
  const list = useListbox(options, ({ label }) => add(label))
  const key = (event: KeyboardEvent) => {
    if (list.key(event)) return
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1))
  }
  return (
    <div className="relative">
      <div
        className={classes(
          'flex min-h-8 flex-wrap items-center gap-1 rounded-md border border-edge p-1 focus-within:outline-2 focus-within:outline-focus pointer-coarse:min-h-11',
          disabled ? 'border-line bg-sunken' : 'bg-surface',
        )}
      >
        {value.map((tag) => (
          <Chip
            key={tag}
            tag={tag}
            label={removeLabel(tag)}
            onRemove={disabled ? null : () => onChange(value.filter((one) => one !== tag))}
          />
        ))}
        <input
          {...control}
          {...list.input}
          disabled={disabled}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            list.show()
          }}
          onKeyDown={key}
          onBlur={() => {
            list.hide()
            add(text)
          }}
          className={classes('h-6 min-w-24 flex-1 bg-transparent px-1.5 outline-none', disabled && 'sr-only')}
        />
      </div>
      <Listbox
        id={list.listId}
        label={listLabel}
        open={list.open}
        options={options}
        active={list.active}
        optionId={list.optionId}
        onPick={({ label }) => {
          add(label)
          list.hide()
        }}
      />
    </div>
  )
}

function Chip({ tag, label, onRemove }: { tag: string; label: string; onRemove: (() => void) | null }) {
  return (
    <span className="inline-flex h-6 items-center rounded bg-sunken pr-0.5 pl-1.5 text-sm">
      {tag}
      {onRemove ? (
        <button
          type="button"
          aria-label={label}
          onClick={onRemove}
          className="inline-flex size-6 items-center justify-center rounded text-faint hover:text-ink"
        >
          <CloseIcon size={12} />
        </button>
      ) : (
        <span className="w-1" />
      )}
    </span>
  )
}

/** Asks a moment after the last key, and drops answers that come too late. */
function useSuggestions(text: string, suggest: Props['suggest']): readonly string[] {
  const [found, setFound] = useState<readonly string[]>([])
  useEffect(() => {
    if (text.trim() === '') return setFound([])
    let late = false
    const timer = setTimeout(async () => {
      const tags = await suggest(text.trim())
      if (!late) setFound(tags)
    }, 150)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [text, suggest])
  return found
}
