import type { BodyNode } from '#lib/body/body-node.ts'
import { homePath, sectionPath, tagPath, topicPath } from '#lib/newsroom/paths.ts'
import { type LinkReason, linkMark } from '#lib/newsroom/readings/reading.ts'
import { storyNumberOf } from '#lib/newsroom/site-links.ts'
import type { ArticleView, Card as CardView, Picture } from '#lib/newsroom/site-views.ts'
import { Body } from './body.tsx'
import { Card } from './card.tsx'
import { Credits } from './credits.tsx'
import { Moment } from './moment.tsx'
import { ResponsivePicture } from './picture.tsx'
import { SeriesLine, SeriesWalk } from './series.tsx'
import { unbroken } from './unbroken.tsx'
import { words } from './words.ts'

const WIDE = '(min-width: 60rem) 57rem, 100vw'

/** A story, from where it stands to what else there is about it. */
export function Article({ view }: { view: ArticleView<BodyNode> }) {
  return (
    <>
      <article className="story" data-story={storyNumberOf(view.path)}>
        <header>
          <Breadcrumb section={view.section} />
          {view.series.map((part) => (
            <SeriesLine key={part.slug} part={part} />
          ))}
          {view.series.length === 0 && view.tags[0] && <p className="kicker">{view.tags[0].name}</p>}
          <h1>{unbroken(view.headline)}</h1>
          {view.standfirst && <p className="deck">{view.standfirst}</p>}
          <div className="byline">
            <Credits credits={view.credits} />
            <Dates view={view} />
          </div>
        </header>
        {view.picture && <LeadPicture picture={view.picture} />}
        <div className="text">
          <Body
            body={view.body}
            links={{ origin: view.chrome.origin, targets: view.targets, stories: view.stories, moved: view.moved }}
          />
        </div>
        {view.series.map((part) => (
          <SeriesWalk key={part.slug} part={part} />
        ))}
        <Topics view={view} />
        <Tags view={view} />
        <p className="share">
          <a href={whatsApp(view)} rel="nofollow">
            WhatsApp
          </a>
          <button type="button" data-share="">
            {words('share')}
          </button>
        </p>
      </article>
      <More view={view} />
    </>
  )
}

/** Where most readers here pass a story on. A plain link: nothing of theirs is asked for until somebody follows it. */
const whatsApp = ({ headline, path, chrome: { origin } }: ArticleView): string =>
  `https://wa.me/?text=${encodeURIComponent(`${headline} ${origin}${path}`)}`

function Breadcrumb({ section }: Pick<ArticleView, 'section'>) {
  return (
    <nav className="crumbs" aria-label={words('breadcrumb')}>
      <ol>
        <li>
          <a href={homePath()}>{words('home')}</a>
        </li>
        <li>
          <a href={sectionPath(section.slug)}>{section.name}</a>
        </li>
      </ol>
    </nav>
  )
}

function Dates({ view: { publishedAt, updatedAt, chrome } }: { view: ArticleView }) {
  const moment = (at: Date) => <Moment at={at} timeZone={chrome.timeZone} long />
  return (
    <div className="date">
      <p>{moment(publishedAt)}</p>
      {updatedAt && updatedAt > publishedAt && <p>{words.rich('updated', { date: () => moment(updatedAt) })}</p>}
    </div>
  )
}

function LeadPicture({ picture }: { picture: Picture }) {
  return (
    <figure>
      <ResponsivePicture picture={picture} sizes={WIDE} alt={picture.alt} first />
      <figcaption>
        {picture.caption} {picture.credit && <span className="credit">({picture.credit})</span>}
      </figcaption>
    </figure>
  )
}

function Topics({ view: { topics } }: { view: ArticleView }) {
  if (topics.length === 0) return null
  return (
    <nav className="tags" aria-label={words('topics.of')}>
      <ul>
        <li className="label">{words('topics.of')}</li>
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={topicPath(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Tags({ view: { tags } }: { view: ArticleView }) {
  if (tags.length === 0) return null
  return (
    <nav className="tags" aria-label={words('tags')}>
      <ul>
        {tags.map(({ slug, name }) => (
          <li key={slug}>
            <a href={tagPath(slug)} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function More({ view }: { view: ArticleView }) {
  const { more, moreKind, section, chrome } = view
  if (more.length === 0) return null
  return (
    <section className="more" aria-labelledby="terbaru">
      <h2 id="terbaru">
        {moreKind === 'related' ? (
          words('related')
        ) : (
          <a href={sectionPath(section.slug)}>{words('moreIn', { section: section.name })}</a>
        )}
      </h2>
      <div className="others">
        {more.map((card, position) => (
          <Card
            key={card.number}
            card={card}
            level={3}
            timeZone={chrome.timeZone}
            dated
            mark={linkMark({ kind: 'related', position, to: card.number, reason: reasonOf(view, card) })}
          />
        ))}
      </div>
    </section>
  )
}

const reasonOf = ({ moreKind, moreReasons }: ArticleView, { number }: CardView): LinkReason =>
  moreKind === 'newest' ? 'newest' : (moreReasons[number] ?? 'words')
