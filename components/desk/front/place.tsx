import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { classes } from '#components/ui/classes.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon, GripIcon } from '#components/ui/icons.tsx'
import type { Placed } from '#lib/newsroom/front/arrange.ts'
import { type At, allPlaces } from '#lib/newsroom/front/edit.ts'
import type { FrontStory } from '#lib/newsroom/front/views.ts'
import { StoryFacts } from './story-facts.tsx'
import { type Carry, placeId } from './use-carry-story.ts'
import type { FrontState } from './use-front.ts'

type Props = {
  at: At
  /** What somebody put here. */
  pinned: number | null
  /** What stands here for readers. */
  shown: Placed<FrontStory> | null
  state: FrontState
  carry: Carry
  mayArrange: boolean
  onFill: (at: At) => void
}

/** One place: what somebody put there, or what the rule fills it with, in a quieter voice. */
export function Place({ at, pinned, shown, state, carry, mayArrange, onFill }: Props) {
  const t = useTranslations('fronts.place')
  const story = pinned === null ? shown?.card : state.stories.get(pinned)
  const number = pinned ?? shown?.card.number ?? null
  const isAway = pinned !== null && story?.state !== 'live'
  return (
    <li
      id={placeId(at)}
      draggable={mayArrange && number !== null}
      onDragStart={(event) => {
        if (number === null) return
        event.dataTransfer.setData('text/plain', String(number))
        event.dataTransfer.effectAllowed = 'move'
        carry.begin(number, pinned === null ? null : at)
      }}
      onDragEnd={carry.end}
      onDragOver={(event) => {
        if (!carry.carried) return
        event.preventDefault()
        if (!carry.isOver(at)) carry.hover(at)
      }}
      onDrop={(event) => {
        event.preventDefault()
        carry.drop(at)
      }}
      className={classes(
        'flex min-h-12 flex-wrap items-center gap-x-2 rounded-md border px-2 py-1 sm:flex-nowrap',
        pinned === null ? 'border-line border-dashed' : 'border-edge bg-surface',
        carry.isOver(at) && 'outline-2 outline-focus',
        carry.carried?.number === number && number !== null && 'shadow-lift',
      )}
    >
      <span className="w-4 shrink-0 text-right text-faint text-sm tabular-nums">{at.place + 1}</span>
      {story?.picture ? (
        <img src={story.picture} alt="" className="h-8 w-12 shrink-0 rounded-sm object-cover" draggable={false} />
      ) : null}
      <span className="min-w-0 flex-1 basis-40">
        {story ? (
          <Link
            prefetch={false}
            draggable={false}
            href={`/newsroom/article/${story.articleId}`}
            className={classes(
              'line-clamp-2 rounded hover:underline',
              pinned === null ? 'text-soft' : 'font-medium text-ink',
            )}
          >
            {story.headline || state.titleOf(story.number)}
          </Link>
        ) : (
          <span className="text-faint text-sm">{number === null ? t('empty') : state.titleOf(number)}</span>
        )}
        <span className="flex flex-wrap items-center gap-x-2 text-faint text-sm">
          {story ? <StoryFacts story={story} clock={state.clock} /> : null}
          {pinned === null && story ? <span>{t('auto')}</span> : null}
          {isAway ? <Away story={story} shown={shown} /> : null}
        </span>
      </span>
      {mayArrange ? <Hands {...{ at, pinned, number, state, carry, onFill }} /> : null}
    </li>
  )
}

/** A story that readers do not see, and what they get meanwhile. */
function Away({ story, shown }: { story: FrontStory | undefined; shown: Placed<FrontStory> | null }) {
  const t = useTranslations('fronts')
  return (
    <>
      <Badge strong>{t(`state.${story?.state ?? 'coming'}`)}</Badge>
      {shown ? <span className="text-soft">{t('place.instead', { title: shown.card.headline })}</span> : null}
    </>
  )
}

type HandsProps = Pick<Props, 'at' | 'pinned' | 'state' | 'carry' | 'onFill'> & { number: number | null }

/** What can be done at a place. Up and down go from slot to slot. */
function Hands({ at, pinned, number, state, carry, onFill }: HandsProps) {
  const t = useTranslations('fronts.place')
  const slot = state.slotName(at.slot)
  const fill = (
    <Button
      size="small"
      look="quiet"
      aria-label={t('fillOf', { place: at.place + 1, slot })}
      onClick={() => onFill(at)}
    >
      {t('fill')}
    </Button>
  )
  if (number === null) return fill
  const title = state.titleOf(number)
  const places = allPlaces(state.spec)
  const index = places.findIndex((one) => one.slot === at.slot && one.place === at.place)
  const neighbour = (by: 1 | -1) => places[index + by]
  const step = (by: 1 | -1) => {
    const to = neighbour(by)
    if (to) state.bringTo(number, to)
  }
  return (
    <span className="flex w-full shrink-0 items-center justify-end sm:w-auto">
      {pinned === null ? (
        <>
          <Button
            size="small"
            look="quiet"
            aria-label={t('holdOf', { title })}
            onClick={() => state.bringTo(number, at)}
          >
            {t('hold')}
          </Button>
          {fill}
        </>
      ) : (
        <>
          <IconButton
            label={t('up', { title })}
            icon={<ArrowUpIcon />}
            disabled={!neighbour(-1)}
            onClick={() => step(-1)}
          />
          <IconButton
            label={t('down', { title })}
            icon={<ArrowDownIcon />}
            disabled={!neighbour(1)}
            onClick={() => step(1)}
          />
          <IconButton label={t('release', { title })} icon={<CloseIcon />} onClick={() => state.release(at, pinned)} />
        </>
      )}
      <IconButton
        data-carry
        label={t('carry', { title })}
        icon={<GripIcon />}
        aria-pressed={carry.carried?.number === number}
        aria-describedby="front-help"
        onKeyDown={carry.onKey(number, at)}
        className="cursor-grab"
      />
    </span>
  )
}
