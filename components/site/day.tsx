import { dayName } from '#lib/newsroom/dates.ts'
import { dayPath, INDEX_PATH } from '#lib/newsroom/paths.ts'
import type { DayView } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { words } from './words.ts'

/** Everything that went out on one day. */
export function Day({ view: { day, page, hasNext, before, after, cards, chrome } }: { view: DayView }) {
  return (
    <div className="list">
      <header className="of">
        <p className="kicker">{words('day.kicker')}</p>
        <h1>{dayName(day)}</h1>
        {page > 1 && <p className="date">{words('page', { page })}</p>}
      </header>
      <form action={INDEX_PATH} className="ask">
        <label>
          <span>{words('day.choose')}</span>
          <input type="date" name="tanggal" defaultValue={day} required />
        </label>
        <button type="submit">{words('day.open')}</button>
      </form>
      {cards.length === 0 && <p className="deck">{words('day.empty')}</p>}
      {cards.map((card) => (
        <Card key={card.number} card={card} level={2} timeZone={chrome.timeZone} className="row" kicker dated />
      ))}
      {(page > 1 || hasNext) && (
        <nav className="pages" aria-label={words('pages')}>
          {page > 1 && (
            <a href={dayPath(day, page - 1)} rel="prev">
              {words('newer')}
            </a>
          )}
          <span>{words('page', { page })}</span>
          {hasNext && (
            <a href={dayPath(day, page + 1)} rel="next">
              {words('older')}
            </a>
          )}
        </nav>
      )}
      <nav className="pages" aria-label={words('day.kicker')}>
        {before && <a href={dayPath(before)}>{words('day.before')}</a>}
        {after && <a href={dayPath(after)}>{words('day.after')}</a>}
      </nav>
    </div>
  )
}
