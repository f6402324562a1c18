'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { CONTROL } from '#components/ui/text-input.tsx'
import { COLOUR, type Colour } from '#lib/newsroom/theme/colour.ts'
import { darkOf } from '#lib/newsroom/theme/palette.ts'
import type { Colours, Scheme } from '#lib/newsroom/theme/theme.ts'
import { Part, type PartProps } from './part.tsx'

const CHOSEN = ['paper', 'ink', 'accent'] as const

export function ColourFields({ theme, change }: PartProps) {
  const t = useTranslations('theme')
  const own = theme.dark !== null
  return (
    <Part title={t('coloursTitle')}>
      <Trio scheme="light" colours={theme.light} change={(light) => change({ light })} />
      <Checkbox
        label={t('ownDark')}
        hint={t('ownDarkHint')}
        checked={own}
        onChange={({ target }) => change({ dark: target.checked ? darkOf(theme.light) : null })}
      />
      {theme.dark ? <Trio scheme="dark" colours={theme.dark} change={(dark) => change({ dark })} /> : null}
    </Part>
  )
}

function Trio({ scheme, colours, change }: { scheme: Scheme; colours: Colours; change: (colours: Colours) => void }) {
  const t = useTranslations('theme')
  return (
    <fieldset className="grid min-w-0 grid-cols-3 gap-3">
      <legend className="mb-1 text-faint text-sm">{t(scheme)}</legend>
      {CHOSEN.map((name) => (
        <ColourField
          key={name}
          label={t(name)}
          pickLabel={t('pick', { colour: t('inScheme', { colour: t(name), scheme: t(scheme) }) })}
          value={colours[name]}
          onPick={(colour) => change({ ...colours, [name]: colour })}
        />
      ))}
    </fieldset>
  )
}

type FieldProps = { label: string; pickLabel: string; value: Colour; onPick: (colour: Colour) => void }

/** A colour by its code or by the browser's picker. A code that is none yet changes nothing, and is gone when one leaves. */
function ColourField({ label, pickLabel, value, onPick }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const take = (text: string) => {
    setTyped(text)
    const colour = text.trim().toLowerCase().replace(/^#?/, '#')
    if (COLOUR.test(colour)) onPick(colour)
  }
  return (
    <Field label={label}>
      {(control) => (
        <span className={`${CONTROL} flex h-8 items-center overflow-hidden pointer-coarse:h-11`}>
          <input
            type="color"
            aria-label={pickLabel}
            value={value}
            onChange={({ target }) => onPick(target.value)}
            className="h-full w-8 shrink-0 cursor-pointer border-0 bg-transparent p-1"
          />
          <input
            {...control}
            type="text"
            spellCheck={false}
            autoComplete="off"
            maxLength={7}
            value={typed ?? value}
            onChange={({ target }) => take(target.value)}
            onBlur={() => setTyped(null)}
            className="h-full w-full min-w-0 bg-transparent font-mono text-sm"
          />
        </span>
      )}
    </Field>
  )
}
