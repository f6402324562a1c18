import { homePath } from '#lib/newsroom/paths.ts'
import type { NotFoundView } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { words } from './words.ts'

/** Nothing is here; what is new is a way on. */
export function NotFound({ view: { latest, chrome } }: { view: NotFoundView }) {
  return (
    <div className="list">
      <header className="of">
        <h1>{words('notFound.title')}</h1>
        <p className="deck">{words('notFound.text')}</p>
        <p className="back">
          <a href={homePath()}>{words('notFound.back')}</a>
        </p>
      </header>
      {latest.length > 0 && (
        <section className="more" aria-labelledby="terbaru">
          <h2 id="terbaru">{words('latest')}</h2>
          <div className="others">
            {latest.map((card) => (
              <Card key={card.number} card={card} level={3} timeZone={chrome.timeZone} kicker dated />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
