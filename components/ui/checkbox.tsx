import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode }

export function Checkbox({ label, hint, ...rest }: Props) {
  return (
    <label className="flex min-h-7 items-start gap-2 py-1 pointer-coarse:min-h-11">
      <input type="checkbox" className="mt-0.5 size-4 shrink-0 accent-ink" {...rest} />
      <span>
        {label}
        {hint ? <span className="block text-faint text-sm">{hint}</span> : null}
      </span>
    </label>
  )
}
