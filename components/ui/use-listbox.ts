'use client'

import { type KeyboardEvent, useId, useState } from 'react'

export type Option = { id: string; label: string; hint?: string }

type Listbox = {
  /** Whether the list is shown. */
  open: boolean
  active: number
  show: () => void
  hide: () => void
  /** Attributes of the text field: role and keys of an ARIA combobox. */
  input: {
    role: 'combobox'
    autoComplete: 'off'
    'aria-expanded': boolean
    'aria-controls': string
    'aria-autocomplete': 'list'
    'aria-activedescendant': string | undefined
  }
  listId: string
  optionId: (index: number) => string
  /** Moves in the list and picks; true when the key was used up. */
  key: (event: KeyboardEvent) => boolean
}

/** State and keys of a text field with a list of suggestions; the text itself stays with its owner. */
export function useListbox(options: readonly Option[], onPick: (option: Option) => void): Listbox {
  const listId = useId()
  const [wanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const open = wanted && options.length > 0
  const optionId = (index: number) => `${listId}-${index}`
  const hide = () => {
    setWanted(false)
    setActive(-1)
  }
  const step = (by: 1 | -1) => {
    setWanted(true)
    setActive((at) => {
      const next = at + by
      if (next < -1) return options.length - 1
      return next >= options.length ? -1 : next
    })
  }
  const key = (event: KeyboardEvent): boolean => {
    const option = options[active]
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Escape' && open) hide()
    else if (event.key === 'Enter' && open && option) {
      onPick(option)
      hide()
    } else return false
    event.preventDefault()
    return true
  }
  return {
    open,
    active,
    show: () => setWanted(true),
    hide,
    listId,
    optionId,
    key,
    input: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-expanded': open,
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': open && active >= 0 ? optionId(active) : undefined,
    },
  }
}
