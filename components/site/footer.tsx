import { homePath, INDEX_PATH, popularPath, sectionPath, TOPICS_PATH } from '#lib/newsroom/paths.ts'
import type { Chrome } from '#lib/newsroom/site-views.ts'
import { staticPath } from '#lib/newsroom/static-pages.ts'
import { words } from './words.ts'

/** Whose pages these are, and where else to go. */
export function Footer({ chrome }: { chrome: Chrome }) {
  const { company } = chrome.imprint
  return (
    <footer className="foot">
      <div>
        <p className="name">
          <a href={homePath()}>{chrome.siteName}</a>
        </p>
        {chrome.tagline && <p className="tagline">{chrome.tagline}</p>}
        {company && <p className="edition">{words('publishedBy', { company })}</p>}
      </div>
      <ul>
        {chrome.sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={sectionPath(slug)}>{name}</a>
          </li>
        ))}
        {chrome.hasTopics && (
          <li>
            <a href={TOPICS_PATH}>{words('topics.title')}</a>
          </li>
        )}
        <li>
          <a href={popularPath('day')}>{words('popular.title')}</a>
        </li>
        <li>
          <a href={INDEX_PATH}>{words('day.all')}</a>
        </li>
        <li>
          <a href="/feed.xml">RSS</a>
        </li>
      </ul>
      <ul>
        {chrome.pages.map((slug) => (
          <li key={slug}>
            <a href={staticPath(slug)}>{words(`static.${slug}.title`)}</a>
          </li>
        ))}
      </ul>
      <p className="up">
        <a href="#atas">{words('top')}</a>
      </p>
    </footer>
  )
}
