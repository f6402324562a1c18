import type { Card as CardView } from '#lib/newsroom/site-views.ts'
import { Moment } from './moment.tsx'
import { ResponsivePicture } from './picture.tsx'
import { unbroken } from './unbroken.tsx'

type Props = {
  card: CardView
  /** Level of its heading in the page. */
  level: 2 | 3
  timeZone: string
  /** How wide its picture is shown; without it there is none. */
  sizes?: string
  /** Nothing on the page is more important: its picture is loaded first. */
  first?: boolean
  kicker?: boolean
  /** Stands in its place: which part of a series it is. */
  label?: string
  standfirst?: boolean
  dated?: boolean
  className?: string
  /** What the reader's browser tells when the card is seen or followed: `linkMark`. */
  mark?: string
}

/** A story in a list. The headline's link covers the whole card, so that a thumb need not aim. */
export function Card(props: Props) {
  const {
    card,
    level,
    timeZone,
    sizes,
    first,
    kicker = false,
    label = kicker ? card.section.name : '',
    standfirst = false,
    dated = false,
    className,
    mark,
  } = props
  const Heading = `h${level}` as const
  return (
    <article className={className ? `card ${className}` : 'card'} data-link={mark}>
      {sizes && card.picture && (
        <div className="shot">
          <ResponsivePicture picture={card.picture} sizes={sizes} alt="" first={first} />
        </div>
      )}
      <div className="says">
        {label && <p className="kicker">{label}</p>}
        <Heading>
          <a href={card.path}>{unbroken(card.headline)}</a>
        </Heading>
        {standfirst && card.standfirst && <p className="deck">{card.standfirst}</p>}
        {dated && (
          <p className="date">
            <Moment at={card.publishedAt} timeZone={timeZone} />
          </p>
        )}
      </div>
    </article>
  )
}
