'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import { classes } from './classes.ts'

type Props = ButtonProps & {
  /** Why it cannot be pressed now; null when it can. */
  reason: string | null
  /** Pressed although refused: for what cannot be said in a tooltip. */
  onRefused?: (() => void) | undefined
}

/**
 * A button that says why it is refused. It keeps its place in the tab order; the reason describes it to screen readers
 * and shows on hover, on focus and on press. Escape hides it (WCAG 1.4.13).
 */
export function ExplainedButton({ reason, onClick, onRefused, ...rest }: Props) {
  const id = useId()
  const [shown, setShown] = useState(false)
  if (reason === null) return <Button onClick={onClick} {...rest} />
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering shows what focus shows too
    <span className="relative inline-flex" onMouseEnter={() => setShown(true)} onMouseLeave={() => setShown(false)}>
      <Button
        {...rest}
        look="plain"
        aria-disabled="true"
        aria-describedby={id}
        onKeyDown={key}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={(event) => {
          event.preventDefault()
          setShown(true)
          onRefused?.()
        }}
      />
      <span
        id={id}
        role="tooltip"
        className={classes(
          'absolute top-full right-0 z-30 w-64 pt-1.5 font-normal whitespace-normal text-left',
          !shown && 'hidden',
        )}
      >
        <span className="block rounded-md border border-line bg-surface px-3 py-2 text-ink text-sm shadow-lift">
          {reason}
        </span>
      </span>
    </span>
  )
}
