'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { classes } from '#components/ui/classes.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Act } from '../acted.ts'
import { Age } from '../moment.tsx'
import { useAct } from '../use-act.ts'
import { useRefresh } from '../use-refresh.tsx'

type Row = {
  id: string
  name: string
  by: string | null
  path: string
  /** Null where it is about no story and no pitch. */
  title: string | null
  note: string | null
  at: Date
  read: boolean
}
type Props = { rows: readonly Row[]; now: Date; timeZone: string; read: Act<unknown> }

export function NotificationList({ rows, now, timeZone, read }: Props) {
  const t = useTranslations('notifications')
  const common = useTranslations('settings.form')
  const refresh = useRefresh()
  const { act, busy } = useAct(read, [], common('unreachable'))
  const [newest] = rows
  const markAll = async () => {
    await act({ ids: [], until: newest?.at.toISOString() })
    refresh()
  }
  if (rows.length === 0) return <EmptyState title={t('empty')} />
  return (
    <>
      {rows.some((row) => !row.read) ? (
        <Button className="mb-3" aria-disabled={busy || undefined} onClick={markAll}>
          {t('readAll')}
        </Button>
      ) : null}
      <ul className="overflow-hidden rounded-md border border-line bg-surface">
        {rows.map((row) => (
          <li key={row.id} className="flex items-baseline gap-3 border-line border-b px-3 py-2 last:border-b-0">
            <div className={classes('min-w-0 flex-1', !row.read && 'font-semibold')}>
              <Line row={row} onOpen={() => (row.read ? null : act({ ids: [row.id] }))} />
              {row.read ? null : (
                <span className="whitespace-nowrap font-normal text-note text-sm"> · {t('unread')}</span>
              )}
              {row.note ? (
                <p className="mt-1 whitespace-pre-line border-note-line border-l-2 pl-2 font-normal text-sm">
                  {row.note}
                </p>
              ) : null}
            </div>
            <span className="text-faint text-sm">
              <Age at={row.at} now={now} timeZone={timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whoever opens what it is about has read it. */
function Line({ row, onOpen }: { row: Row; onOpen: () => unknown }) {
  const t = useTranslations('notifications')
  const event = t(`event.${row.name.replaceAll('.', '-')}` as 'event.article-submitted')
  const sentence = t('line', { by: row.by ?? t('system'), event })
  if (row.title === null) return sentence
  return (
    <>
      {sentence}:{' '}
      <Link prefetch={false} href={row.path} onClick={onOpen} className="underline decoration-edge">
        {row.title || t('untitled')}
      </Link>
    </>
  )
}
