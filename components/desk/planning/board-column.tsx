import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'

type Props = {
  name: string
  /** Something is carried over it. */
  isOver: boolean
  isEmpty: boolean
  moreHref: string | null
  onDrop: () => void
  children: ReactNode
}

/** One column of the board; what lies in it are list items. */
export function BoardColumn({ name, isOver, isEmpty, moreHref, onDrop, children }: Props) {
  const t = useTranslations('planning.board')
  return (
    <section
      aria-label={name}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
      className={classes(
        'flex w-64 shrink-0 flex-col gap-2 rounded-md bg-sunken p-2',
        isOver && 'outline-2 outline-focus',
      )}
    >
      <h2 className="font-semibold">{name}</h2>
      {isEmpty ? <p className="text-faint text-sm">{t('empty')}</p> : null}
      <ul className="flex flex-col gap-2 empty:hidden">{children}</ul>
      {moreHref ? (
        <Link prefetch={false} href={moreHref} className="rounded text-soft text-sm underline">
          {t('more')}
        </Link>
      ) : null}
    </section>
  )
}
