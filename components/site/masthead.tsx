import { homePath, imagePath, SEARCH_PATH, sectionPath } from '#lib/newsroom/paths.ts'
import type { Chrome } from '#lib/newsroom/site-views.ts'
import type { Logo } from '#lib/newsroom/theme/theme.ts'
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
          <h1 className="name">
            <Name chrome={chrome} />
          </h1>
        ) : (
          <p className="name">
            <a href={homePath()}>
              <Name chrome={chrome} />
            </a>
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

/** The logo in place of the name, which it is read out as. Its room is known before it is there. */
function Name({ chrome: { siteName, theme } }: Pick<Props, 'chrome'>) {
  const { logo, logoDark } = theme
  if (!logo) return siteName
  return (
    <picture>
      {logoDark && (
        <source
          srcSet={logoPath(logoDark)}
          media="(prefers-color-scheme: dark)"
          width={logoDark.width}
          height={logoDark.height}
        />
      )}
      <img src={logoPath(logo)} width={logo.width} height={logo.height} alt={siteName} />
    </picture>
  )
}

const logoPath = ({ imageId, width }: Logo): string => imagePath(imageId, width, 'webp')

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
