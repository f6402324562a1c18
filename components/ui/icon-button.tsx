import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = Omit<ComponentProps<'button'>, 'aria-label'> & { label: string; icon: ReactNode }

/** A square button that shows only a picture; `label` is its accessible name and its title. */
export function IconButton({ label, icon, type = 'button', className, ...rest }: Props) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classes(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft hover:bg-sunken hover:text-ink',
        'aria-disabled:cursor-default aria-disabled:text-faint aria-disabled:opacity-40 aria-disabled:hover:bg-transparent',
        'disabled:text-faint disabled:opacity-40 disabled:hover:bg-transparent pointer-coarse:size-11',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  )
}
