import { popularPath } from '#lib/newsroom/paths.ts'
import { POPULAR_SPANS } from '#lib/newsroom/readings/popular.ts'
import type { Card as CardView, PopularView } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { words } from './words.ts'

/** What readers open most, from our own counts. */
export function Popular({ view: { span, cards, chrome } }: { view: PopularView }) {
  return (
    <div className="list">
      <header className="of">
        <h1>{words('popular.title')}</h1>
        <p className="deck">{words(`popular.deck.${span}`)}</p>
      </header>
      <nav className="tags" aria-label={words('popular.spans')}>
        <ul>
          {POPULAR_SPANS.map((one) => (
            <li key={one}>
              <a href={popularPath(one)} aria-current={one === span ? 'page' : undefined}>
                {words(`popular.span.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {cards.length === 0 && <p className="deck">{words('popular.empty')}</p>}
      <ol className="ranked">
        {cards.map((card) => (
          <li key={card.number}>
            <Card card={card} level={2} timeZone={chrome.timeZone} kicker dated />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The same as a block of another page; nothing while nothing was counted. */
export function PopularBlock({ cards, timeZone }: { cards: readonly CardView[]; timeZone: string }) {
  if (cards.length === 0) return null
  return (
    <section className="block" aria-labelledby="terpopuler">
      <h2 id="terpopuler">
        <a href={popularPath('day')}>{words('popular.title')}</a>
      </h2>
      <ol className="ranked">
        {cards.map((card) => (
          <li key={card.number}>
            <Card card={card} level={3} timeZone={timeZone} />
          </li>
        ))}
      </ol>
    </section>
  )
}
