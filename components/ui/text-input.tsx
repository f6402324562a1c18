import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

/** The edge and ground that every field of the design system shares. */
export const CONTROL =
  'w-full rounded-md border border-edge bg-surface text-ink hover:border-soft aria-invalid:border-bad disabled:border-line disabled:bg-sunken disabled:text-soft'

export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={classes(CONTROL, 'h-8 px-2.5 pointer-coarse:h-11', className)} {...rest} />
}

export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={classes(CONTROL, 'field-sizing-content min-h-16 px-2.5 py-1.5', className)}
      {...rest}
    />
  )
}
