import { classes } from './classes.ts'

type Props = { length: number; limit: number; label: string }

/** How much of a limit in characters is used. Beyond the limit the number is marked, nothing is cut. */
export function LengthMeter({ length, limit, label }: Props) {
  const over = length > limit
  return (
    <span
      className={classes('inline-flex items-center gap-1.5 text-xs tabular-nums', over ? 'text-bad' : 'text-faint')}
    >
      <span aria-hidden="true" className="h-1 w-12 overflow-hidden rounded-full bg-line">
        <span
          className={classes('block h-full rounded-full', over ? 'bg-bad' : 'bg-soft')}
          style={{ width: `${Math.min(100, (length / limit) * 100)}%` }}
        />
      </span>
      {label}
    </span>
  )
}
