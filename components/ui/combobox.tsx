'use client'

import type { ComponentProps } from 'react'
import { Listbox } from './listbox.tsx'
import { TextInput } from './text-input.tsx'
import { type Option, useListbox } from './use-listbox.ts'

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'list'> & {
  value: string
  onChange: (text: string) => void
  options: readonly Option[]
  onPick: (option: Option) => void
  listLabel: string
}

/** A text field that offers what fits; any other text is welcome too. The owner filters the options. */
export function Combobox({ value, onChange, options, onPick, listLabel, onBlur, ...rest }: Props) {
  const list = useListbox(options, onPick)
  return (
    <div className="relative min-w-0 flex-1">
      <TextInput
        {...rest}
        {...list.input}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          list.show()
        }}
        onKeyDown={list.key}
        onBlur={(event) => {
          list.hide()
          onBlur?.(event)
        }}
      />
      <Listbox
        id={list.listId}
        label={listLabel}
        open={list.open}
        options={options}
        active={list.active}
        optionId={list.optionId}
        onPick={(option) => {
          onPick(option)
          list.hide()
        }}
      />
    </div>
  )
}
