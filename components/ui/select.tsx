import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { ChevronDownIcon } from './icons.tsx'
import { CONTROL } from './text-input.tsx'

/** A native select in the kit's clothes: phones keep their own wheel. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={classes('relative block', className)}>
      <select className={classes(CONTROL, 'h-8 appearance-none pr-7 pl-2.5 pointer-coarse:h-11')} {...rest}>
        {children}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-2 flex items-center text-faint">
        <ChevronDownIcon size={12} />
      </span>
    </span>
  )
}
