import { topicPath } from '#lib/newsroom/paths.ts'
import type { TopicLine, TopicsView } from '#lib/newsroom/site-views.ts'
import { Moment } from './moment.tsx'
import { ResponsivePicture } from './picture.tsx'
import { words } from './words.ts'

const ROW = '(min-width: 60rem) 16rem, (min-width: 40rem) 11rem, 7rem'

/** Topik and series that readers can open, the one that moved last first. */
export function Topics({ view: { topics, chrome } }: { view: TopicsView }) {
  return (
    <div className="list">
      <header className="of">
        <h1>{words('topics.title')}</h1>
        <p className="deck">{words(topics.length > 0 ? 'topics.deck' : 'topics.empty')}</p>
      </header>
      {topics.map((topic, at) => (
        <Line key={topic.slug} topic={topic} timeZone={chrome.timeZone} first={at === 0} />
      ))}
    </div>
  )
}

/** A topic with the picture and the headline of its newest story; the whole line leads to the topic. */
function Line({ topic, timeZone, first }: { topic: TopicLine; timeZone: string; first: boolean }) {
  const { kind, slug, name, about, newest } = topic
  return (
    <article className="card row">
      {newest.picture && (
        <div className="shot">
          <ResponsivePicture picture={newest.picture} sizes={ROW} alt="" first={first} />
        </div>
      )}
      <div className="says">
        <p className="kicker">{words(kind === 'series' ? 'series.kicker' : 'list.topic')}</p>
        <h2>
          <a href={topicPath(slug)}>{name}</a>
        </h2>
        {about && <p className="deck">{about}</p>}
        <p className="edition">{words('topics.latest', { headline: newest.headline })}</p>
        <p className="date">
          <Moment at={newest.publishedAt} timeZone={timeZone} />
        </p>
      </div>
    </article>
  )
}
