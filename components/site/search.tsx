import { createElement, Fragment } from 'react'
import { SEARCH_PATH } from '#lib/newsroom/paths.ts'
import type { Stretch } from '#lib/newsroom/search/ask.ts'
import { type FoundStory, LAST_SEARCH_PAGE, type SearchView, searchPath } from '#lib/newsroom/search-view.ts'
import { Moment } from './moment.tsx'
import { words } from './words.ts'

/** What readers look for, and what was found. */
export function Search({ view }: { view: SearchView }) {
  const { query, stories, corrected, chrome } = view
  return (
    <div className="list search">
      <header className="of">
        <h1>{words('search.title')}</h1>
      </header>
      <SearchForm view={view} />
      {query.text !== '' && (
        <div aria-live="polite">
          {corrected !== null && <p>{words('search.corrected', { asked: query.text, corrected })}</p>}
          {stories.length === 0 && <p>{words('search.none', { asked: query.text })}</p>}
          {stories.length === 0 && <p className="date">{words('search.noneHint')}</p>}
        </div>
      )}
      {stories.map((story) => (
        <Found key={story.card.number} story={story} timeZone={chrome.timeZone} />
      ))}
      <SearchPages view={view} />
    </div>
  )
}

function SearchForm({ view: { query, chrome } }: { view: SearchView }) {
  return (
    <search>
      <form action={SEARCH_PATH} className="ask">
        <label className="wide">
          <span>{words('search.words')}</span>
          <input type="search" name="q" defaultValue={query.text} maxLength={200} autoComplete="off" />
        </label>
        <label>
          <span>{words('search.section')}</span>
          <select name="kanal" defaultValue={query.section}>
            <option value="">{words('search.allSections')}</option>
            {chrome.sections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words('search.from')}</span>
          <input type="date" name="dari" defaultValue={query.from} />
        </label>
        <label>
          <span>{words('search.to')}</span>
          <input type="date" name="sampai" defaultValue={query.to} />
        </label>
        <button type="submit">{words('search.submit')}</button>
      </form>
    </search>
  )
}

const Marked = ({ stretches }: { stretches: readonly Stretch[] }) =>
  createElement(Fragment, null, ...stretches.map(({ text, found }) => (found ? <mark>{text}</mark> : text)))

function Found({ story: { card, headline, snippet }, timeZone }: { story: FoundStory; timeZone: string }) {
  return (
    <article className="card row">
      <div className="says">
        <p className="kicker">{card.section.name}</p>
        <h2>
          <a href={card.path}>
            <Marked stretches={headline} />
          </a>
        </h2>
        <p className="deck snippet">
          <Marked stretches={snippet} />
        </p>
        <p className="date">
          <Moment at={card.publishedAt} timeZone={timeZone} />
        </p>
      </div>
    </article>
  )
}

function SearchPages({ view: { query, hasNext } }: { view: SearchView }) {
  const { page } = query
  const more = hasNext && page < LAST_SEARCH_PAGE
  if (page === 1 && !more) return null
  return (
    <nav className="pages" aria-label={words('pages')}>
      {page > 1 && (
        <a href={searchPath({ ...query, page: page - 1 })} rel="prev">
          {words('search.previous')}
        </a>
      )}
      <span>{words('page', { page })}</span>
      {more && (
        <a href={searchPath({ ...query, page: page + 1 })} rel="next">
          {words('search.next')}
        </a>
      )}
    </nav>
  )
}
