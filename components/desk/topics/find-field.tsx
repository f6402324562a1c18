'use client'

import { useState } from 'react'
import { Combobox } from '#components/ui/combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { useFinding } from './use-finding.ts'

type Props<T> = {
  label: string
  hint: string
  listLabel: string
  /** Where words are looked up. */
  url: string
  /** Those that are there already. */
  without: readonly string[]
  optionOf: (found: T) => { label: string; hint: string }
  onPick: (found: T) => void
}

/** A field that finds something by words, and empties itself once one is picked. */
export function FindField<T extends { id: string }>(props: Props<T>) {
  const { label, hint, listLabel, url, without, optionOf, onPick } = props
  const [text, setText] = useState('')
  const left = useFinding<T>(url, text).filter(({ id }) => !without.includes(id))
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Combobox
          {...control}
          value={text}
          onChange={setText}
          listLabel={listLabel}
          options={left.map((one) => ({ id: one.id, ...optionOf(one) }))}
          onPick={({ id }) => {
            const picked = left.find((one) => one.id === id)
            setText('')
            if (picked) onPick(picked)
          }}
        />
      )}
    </Field>
  )
}
