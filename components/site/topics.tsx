import { topicPath } from '#lib/newsroom/paths.ts'
import type { TopicLine, TopicsView } from '#lib/newsroom/site-views.ts'
import { Moment } from './moment.tsx'
import { words } from './words.ts'

/** Topik and series that readers can open, the one that moved last first. */
export function Topics({ view: { topics, chrome } }: { view: TopicsView }) {
  return (
    <div className="list">
      <header className="of">
        <h1>{words('topics.title')}</h1>
        <p className="deck">{words(topics.length > 0 ? 'topics.deck' : 'topics.empty')}</p>
      </header>
      {topics.map((topic) => (
        <Line key={topic.slug} topic={topic} timeZone={chrome.timeZone} />
      ))}
    </div>
  )
}

const Line = ({ topic: { kind, slug, name, about, newest }, timeZone }: { topic: TopicLine; timeZone: string }) => (
  <article className="row">
    <div className="says">
      <p className="kicker">{words(kind === 'series' ? 'series.kicker' : 'list.topic')}</p>
      <h2>
        <a href={topicPath(slug)}>{name}</a>
      </h2>
      {about && <p className="deck">{about}</p>}
      <p>
        <a href={newest.path}>{newest.headline}</a>
      </p>
      <p className="date">
        <Moment at={newest.publishedAt} timeZone={timeZone} />
      </p>
    </div>
  </article>
)
