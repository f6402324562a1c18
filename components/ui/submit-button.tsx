'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button.tsx'

/** The submit button of a form with an action: refuses a second press while the first is under way. */
export function SubmitButton({ busyLabel, children, onClick, ...rest }: ButtonProps & { busyLabel: string }) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      {pending ? busyLabel : children}
    </Button>
  )
}
