import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

/** `primary` is the one thing to do next; `live` the same where readers will see it at once. */
export type ButtonLook = 'primary' | 'live' | 'plain' | 'quiet'
export type ButtonSize = 'regular' | 'small' | 'large'

const LOOKS: Record<ButtonLook, string> = {
  primary: 'border-ink bg-ink text-surface hover:bg-soft',
  live: 'border-live-fill bg-live-fill text-white hover:brightness-110',
  plain: 'border-edge bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-sunken hover:text-ink',
}

const SIZES: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2 text-sm pointer-coarse:min-h-9',
  regular: 'min-h-8 px-3 pointer-coarse:min-h-11',
  large: 'min-h-10 px-4 pointer-coarse:min-h-11',
}

const SHAPE =
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap motion-safe:transition-colors'
const REFUSED =
  'aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-transparent aria-disabled:text-faint aria-disabled:hover:brightness-100'

/** The classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', size: ButtonSize = 'regular'): string =>
  classes(SHAPE, SIZES[size], LOOKS[look], REFUSED)

export type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook; size?: ButtonSize }

/** A button of type "button" unless told otherwise. Refuse with `aria-disabled`, so that it keeps its place in the tab order. */
export function Button({ look, size, type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={classes(buttonClass(look, size), className)} {...rest} />
}
