import { homePath, SEARCH_PATH, sectionPath } from '#lib/newsroom/paths.ts'
import type { Chrome } from '#lib/newsroom/site-views.ts'
import { Moment } from './moment.tsx'
import { words } from './words.ts'

type Props = {
  chrome: Chrome
  /** The section this page is in: the page itself, or what it belongs to. */
  section?: { slug: string; isPage: boolean }
  /** On the front page the name is the page's title, over the time of its last story. */
  front?: { updatedAt: Date | null }
}

/** The newspaper's name and the way to its sections, at the head of every page. */
export function Masthead({ chrome, section, front }: Props) {
  return (
    <header className={front ? 'mast front' : 'mast'}>
      <div className="title">
        {front ? (
          <h1 className="name">{chrome.siteName}</h1>
        ) : (
          <p className="name">
            <a href={homePath()}>{chrome.siteName}</a>
          </p>
        )}
        {front && chrome.tagline && <p className="tagline">{chrome.tagline}</p>}
        {front?.updatedAt && (
          <p className="edition">
            {words.rich('updated', {
              date: () => <Moment at={front.updatedAt as Date} timeZone={chrome.timeZone} long />,
            })}
          </p>
        )}
      </div>
      <Sections chrome={chrome} section={section} />
    </header>
  )
}

function Sections({ chrome, section }: Pick<Props, 'chrome' | 'section'>) {
  return (
    <nav className="sections" aria-label={words('sections')}>
      <ul>
        {chrome.sections.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={sectionPath(slug)}
              aria-current={section?.slug === slug ? (section.isPage ? 'page' : 'true') : undefined}
            >
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={SEARCH_PATH}>{words('search.submit')}</a>
        </li>
      </ul>
    </nav>
  )
}
