'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ComponentProps, KeyboardEvent } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { classes } from '#components/ui/classes.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon, GripIcon } from '#components/ui/icons.tsx'
import type { Story } from './use-stories.ts'

type Props = {
  story: Story
  /** Its place in the order, from 0, of a series; null where there is no order. */
  place: { at: number; of: number } | null
  picked: boolean
  item: ComponentProps<'li'>
  onKey: (event: KeyboardEvent) => void
  /** Takes it up, or puts it down. */
  onPress: () => void
  /** Whoever leaves what they are moving lets it go back. */
  onBlur: () => void
  onStep: (by: 1 | -1) => void
  onRemove: () => void
}

/** One story of a topic: its part, its state before readers, and what can be done with it. */
export function StoryLine({ story, place, picked, item, onKey, onPress, onBlur, onStep, onRemove }: Props) {
  const t = useTranslations('topics.stories')
  const title = story.headline || t('untitled')
  return (
    <li
      {...item}
      className={classes(
        'flex min-h-10 flex-wrap items-center gap-x-2 border-line border-b px-2 py-1 last:border-b-0',
        picked && 'bg-sunken outline-2 outline-focus -outline-offset-2',
      )}
    >
      {place ? (
        <button
          type="button"
          data-handle={story.id}
          aria-label={t('handle', { title, at: place.at + 1, of: place.of })}
          aria-pressed={picked}
          aria-describedby="order-help"
          onKeyDown={onKey}
          onClick={onPress}
          onBlur={picked ? onBlur : undefined}
          className="inline-flex h-7 shrink-0 cursor-grab items-center gap-1 rounded-md px-1 text-faint tabular-nums hover:bg-sunken hover:text-ink pointer-coarse:h-11"
        >
          <GripIcon />
          <span className="min-w-14 text-left text-sm">{t('part', { at: place.at + 1 })}</span>
        </button>
      ) : null}
      <span className="min-w-0 flex-1 basis-52">
        <Link
          prefetch={false}
          draggable={false}
          href={`/newsroom/article/${story.id}`}
          className="line-clamp-2 rounded font-medium hover:underline"
        >
          {title}
        </Link>
      </span>
      <span className="ml-auto flex items-center gap-1">
        <State publication={story.publication} />
        {place ? (
          <>
            <IconButton
              label={t('up', { title })}
              icon={<ArrowUpIcon />}
              aria-disabled={place.at === 0 || undefined}
              onClick={place.at === 0 ? undefined : () => onStep(-1)}
            />
            <IconButton
              label={t('down', { title })}
              icon={<ArrowDownIcon />}
              aria-disabled={place.at === place.of - 1 || undefined}
              onClick={place.at === place.of - 1 ? undefined : () => onStep(1)}
            />
          </>
        ) : null}
        <IconButton label={t('remove', { title })} icon={<CloseIcon />} onClick={onRemove} />
      </span>
    </li>
  )
}

/** What readers see of it: told by a word, and loudly when it is nothing. */
function State({ publication }: Pick<Story, 'publication'>) {
  const t = useTranslations('topics.stories')
  if (publication === 'live') return <span className="text-live text-sm">{t('live')}</span>
  return <Badge strong>{t(publication === 'retracted' ? 'retracted' : 'notLive')}</Badge>
}
