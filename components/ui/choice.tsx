import { useId } from 'react'
import { classes } from './classes.ts'

type Props<T extends string> = {
  /** Names the group; shown only with `labelled`. */
  label: string
  labelled?: boolean
  options: readonly { value: T; label: string }[]
  value: T
  onChoose: (value: T) => void
}

/** One of a few, side by side: native radio buttons, so that arrows move between them. */
export function Choice<T extends string>({ label, labelled = false, options, value, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className={labelled ? 'mb-1 font-medium text-sm text-soft' : 'sr-only'}>{label}</legend>
      <div className="inline-flex flex-wrap self-start rounded-md border border-edge">
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              'relative inline-flex min-h-8 cursor-pointer items-center rounded-[5px] px-2.5 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-1 pointer-coarse:min-h-11',
              option.value === value ? 'bg-ink text-surface' : 'text-soft hover:bg-sunken',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
