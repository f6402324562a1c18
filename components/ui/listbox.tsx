import { classes } from './classes.ts'
import type { Option } from './use-listbox.ts'

type Props = {
  id: string
  label: string
  open: boolean
  options: readonly Option[]
  active: number
  optionId: (index: number) => string
  onPick: (option: Option) => void
}

/** The list under a combobox. The pointer picks on press, before the field loses its focus. */
export function Listbox({ id, label, open, options, active, optionId, onPick }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      hidden={!open}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface py-1 shadow-lift"
    >
      {options.map((option, index) => (
        <div
          key={option.id}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault()
            onPick(option)
          }}
          className={classes(
            'flex min-h-8 cursor-pointer items-center justify-between gap-3 px-2.5 py-1 hover:bg-sunken pointer-coarse:min-h-11',
            index === active && 'bg-sunken',
          )}
        >
          <span>{option.label}</span>
          {option.hint ? <span className="text-faint text-sm">{option.hint}</span> : null}
        </div>
      ))}
    </div>
  )
}
