import { topicPath } from '#lib/newsroom/paths.ts'
import type { PartLink, SeriesPart, SeriesView } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { Blocks, FrontHead } from './front.tsx'
import { words } from './words.ts'

const ROW = '(min-width: 60rem) 16rem, (min-width: 40rem) 11rem, 7rem'

/** A series from its first part to its last, under what somebody put at its head: a part there keeps its place here. */
export function Series({ view: { name, about, closed, parts, front, chrome } }: { view: SeriesView }) {
  return (
    <div className="list">
      <header className="of">
        <p className="kicker">{words('series.kicker')}</p>
        <h1>{name}</h1>
        {about && <p className="deck">{about}</p>}
        <p className="date">
          {words('series.parts', { of: parts.length })}, {words(closed ? 'series.closed' : 'series.open')}
        </p>
      </header>
      {front && <FrontHead front={front} within="" chrome={chrome} />}
      <ol className="parts">
        {parts.map((card, at) => (
          <li key={card.number}>
            <Card
              card={card}
              level={2}
              timeZone={chrome.timeZone}
              sizes={ROW}
              className="row"
              first={!front && at === 0}
              label={words('series.part', { at: at + 1 })}
              standfirst
              dated
            />
          </li>
        ))}
      </ol>
      <Blocks blocks={front?.blocks ?? []} timeZone={chrome.timeZone} />
    </div>
  )
}

/** Over a story: which series it is a part of, and which part. */
export function SeriesLine({ part: { slug, name, at, of } }: { part: SeriesPart }) {
  return (
    <p className="kicker">{words.rich('series.where', { at, of, name: () => <a href={topicPath(slug)}>{name}</a> })}</p>
  )
}

/** Under a story: the parts before and after it. Nothing stands there while it is the only one. */
export function SeriesWalk({ part: { slug, name, previous, next } }: { part: SeriesPart }) {
  if (!previous && !next) return null
  const label = words('series.label', { name })
  return (
    <nav className="walk" aria-label={label}>
      <p className="label">
        <a href={topicPath(slug)}>{label}</a>
      </p>
      {previous && <Step rel="prev" to={previous} />}
      {next && <Step rel="next" to={next} />}
    </nav>
  )
}

const Step = ({ rel, to }: { rel: 'prev' | 'next'; to: PartLink }) => (
  <p>
    <span className="date">{words(rel === 'prev' ? 'series.previous' : 'series.next')}</span>{' '}
    <a href={to.path} rel={rel}>
      {to.headline}
    </a>
  </p>
)
