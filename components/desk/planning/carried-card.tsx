'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { classes } from '#components/ui/classes.ts'
import type { Handle } from './use-carry.ts'

type Props = {
  id: string
  href: string
  title: string
  /** Whether it is a story, which live news find by its id, or a plan for one, drawn with a broken line. */
  isStory: boolean
  handle: Handle
  children: ReactNode
}

/** A card of the board: dragged by pointer, or picked up with the space bar on its title. */
export function CarriedCard({ id, href, title, isStory, handle: { picked, onKey, onDrag }, children }: Props) {
  return (
    <li
      draggable
      data-picked={picked || undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', id)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
      className={classes(
        'flex cursor-grab flex-col gap-1 rounded-md border bg-surface p-2',
        isStory ? null : 'border-dashed',
        picked ? 'border-focus shadow-lift' : 'border-line',
      )}
    >
      <Link
        prefetch={false}
        draggable={false}
        href={href}
        data-card={id}
        data-story={isStory ? id : undefined}
        aria-describedby="board-help"
        onKeyDown={onKey}
        className="line-clamp-3 rounded font-medium hover:underline"
      >
        {title}
      </Link>
      {children}
    </li>
  )
}
