import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import type { ListView } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { Empty } from './empty.tsx'
import { PopularBlock } from './popular.tsx'
import { words } from './words.ts'

const FIRST = '(min-width: 78rem) 40rem, (min-width: 40rem) 54vw, 92vw'
const ROW = '(min-width: 60rem) 16rem, (min-width: 40rem) 11rem, 7rem'

/** A section's, a tag's or an author's stories: the newest larger, then one row each. */
export function List({ view }: { view: ListView }) {
  const { of, name, about, page, cards, chrome } = view
  return (
    <div className="list">
      <header className="of">
        {of !== 'section' && <p className="kicker">{words(`list.${of}`)}</p>}
        <h1>{name}</h1>
        {about && <p className="deck">{about}</p>}
        {page > 1 && <p className="date">{words('page', { page })}</p>}
      </header>
      {cards.length === 0 && <Empty title={words('empty.list')} hint={words('empty.listHint')} back />}
      {cards.map((card, at) => (
        <Card
          key={card.number}
          card={card}
          level={2}
          timeZone={chrome.timeZone}
          sizes={page === 1 && at === 0 ? FIRST : ROW}
          className={page === 1 && at === 0 ? 'wide' : 'row'}
          first={at === 0}
          kicker={of !== 'section'}
          standfirst
          dated
        />
      ))}
      <Pages view={view} />
      <PopularBlock cards={view.popular ?? []} timeZone={chrome.timeZone} />
    </div>
  )
}

function Pages({ view: { of, slug, page, hasNext } }: { view: ListView }) {
  if (page === 1 && !hasNext) return null
  return (
    <nav className="pages" aria-label={words('pages')}>
      {page > 1 && (
        <a href={LIST_PATH[of](slug, page - 1)} rel="prev">
          {words('newer')}
        </a>
      )}
      <span>{words('page', { page })}</span>
      {hasNext && (
        <a href={LIST_PATH[of](slug, page + 1)} rel="next">
          {words('older')}
        </a>
      )}
    </nav>
  )
}
