'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef } from 'react'
import { classes } from '#components/ui/classes.ts'

type Entry = {
  kind: 'due' | 'scheduled' | 'published' | 'assignment'
  id: string
  title: string
  at: Date
  section: string
  href: string
}
type Day = { from: Date; isToday: boolean; entries: readonly Entry[]; moreHref: string | null }
type Props = { days: readonly Day[]; timeZone: string }

const STEPS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Days beside one another, on a phone below one another. Arrows walk from day to day and from story to story. */
export function Calendar({ days, timeZone }: Props) {
  const t = useTranslations('planning.calendar')
  const untitled = useTranslations('desk.board')('untitled')
  const format = useFormatter()
  const root = useRef<HTMLDivElement>(null)
  // Where Tab comes in: today, or the first day of another week.
  const entry = Math.max(
    0,
    days.findIndex(({ isToday }) => isToday),
  )
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day]') : null
    if (!step || !cell) return
    event.preventDefault()
    const [day, row] = [Number(cell.dataset.day) + step[0], Number(cell.dataset.row) + step[1]]
    const column = [...(root.current?.querySelectorAll<HTMLElement>(`[data-day="${day}"]`) ?? [])]
    column[Math.min(row, column.length - 1)]?.focus()
  }
  return (
    <>
      <p className="mb-2 text-faint text-sm pointer-coarse:hidden">{t('help')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the headings and links inside */}
      <div ref={root} onKeyDown={walk} className="grid gap-3 lg:auto-cols-fr lg:grid-flow-col">
        {days.map(({ from, isToday, entries, moreHref }, day) => (
          <section
            key={from.getTime()}
            aria-labelledby={`day-${day}`}
            className={classes('min-w-0 rounded-md border p-2', isToday ? 'border-ink' : 'border-line')}
          >
            <h2
              id={`day-${day}`}
              tabIndex={day === entry ? 0 : -1}
              data-day={day}
              data-row={0}
              className="mb-2 rounded font-semibold"
            >
              {format.dateTime(from, { weekday: 'short', day: 'numeric', month: 'short', timeZone })}
              {isToday ? <span className="font-normal text-soft"> · {t('today')}</span> : null}
            </h2>
            {entries.length === 0 ? <p className="text-faint text-sm">{t('empty')}</p> : null}
            <ul className="flex flex-col gap-1.5 empty:hidden">
              {entries.map(({ kind, id, title, at, section, href }, row) => (
                <li key={`${kind} ${id}`} className="rounded-md bg-sunken p-1.5">
                  <Link
                    prefetch={false}
                    href={href}
                    data-day={day}
                    data-row={row + 1}
                    data-story={id}
                    className="line-clamp-3 rounded hover:underline"
                  >
                    {title || untitled}
                  </Link>
                  <p className="flex flex-wrap gap-x-2 text-soft text-sm">
                    <span className={kind === 'published' ? 'text-live' : undefined}>{t(`kind.${kind}`)}</span>
                    <time dateTime={at.toISOString()}>
                      {format.dateTime(at, { hour: '2-digit', minute: '2-digit', timeZone })}
                    </time>
                    <span>{section}</span>
                  </p>
                </li>
              ))}
            </ul>
            {moreHref ? (
              <Link prefetch={false} href={moreHref} className="rounded text-soft text-sm underline">
                {t('more')}
              </Link>
            ) : null}
          </section>
        ))}
      </div>
    </>
  )
}
