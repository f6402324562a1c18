import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import type { ListView } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { Empty } from './empty.tsx'
import { Blocks, FrontHead, WIDE } from './front.tsx'
import { PopularBlock } from './popular.tsx'
import { words } from './words.ts'

const ROW = '(min-width: 60rem) 16rem, (min-width: 40rem) 11rem, 7rem'

/** A section's, a tag's, an author's or a topik's stories: the newest larger, then one row each. */
export function List({ view }: { view: ListView }) {
  const { of, slug, name, about, closed, page, cards, front, chrome } = view
  const isHead = (at: number) => page === 1 && at === 0 && !front
  return (
    <div className="list">
      <header className="of">
        {of !== 'section' && <p className="kicker">{words(`list.${of}`)}</p>}
        <h1>{name}</h1>
        {about && <p className="deck">{about}</p>}
        {closed && <p className="date">{words('topics.closed')}</p>}
        {page > 1 && <p className="date">{words('page', { page })}</p>}
      </header>
      {front && <FrontHead front={front} within={of === 'section' ? slug : ''} chrome={chrome} />}
      {!front && cards.length === 0 && <Empty title={words('empty.list')} hint={words('empty.listHint')} back />}
      {cards.map((card, at) => (
        <Card
          key={card.number}
          card={card}
          level={2}
          timeZone={chrome.timeZone}
          sizes={isHead(at) ? WIDE : ROW}
          className={isHead(at) ? 'wide' : 'row'}
          first={!front && at === 0}
          kicker={of !== 'section'}
          standfirst
          dated
        />
      ))}
      <Blocks blocks={front?.blocks ?? []} timeZone={chrome.timeZone} />
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
