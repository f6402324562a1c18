import { type ReactNode, useId } from 'react'
import { WarningIcon } from './icons.tsx'

/** What a control of a field needs to be named and described by it. */
export type ControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type Props = {
  label: ReactNode
  hint?: ReactNode
  error?: string | null | undefined
  /** Stands at the right end of the label's line: a meter, a small button. */
  aside?: ReactNode
  children: (control: ControlProps) => ReactNode
}

/** A label, its control, and the hint and error that describe it to everyone. */
export function Field({ label, hint, error, aside, children }: Props) {
  const id = useId()
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1">
      <div className="flex min-h-5 items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium text-sm text-soft">
          {label}
        </label>
        {aside}
      </div>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-bad text-sm">
          <span className="mt-0.5">
            <WarningIcon size={14} />
          </span>
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-faint text-sm">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
