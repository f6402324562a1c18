import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** A small word in a frame. `strong` is for what asks to be seen first. */
export function Badge({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 rounded border px-1.5 text-xs leading-5 whitespace-nowrap',
        strong ? 'border-note-line bg-note-wash text-note' : 'border-line text-soft',
      )}
    >
      {children}
    </span>
  )
}
