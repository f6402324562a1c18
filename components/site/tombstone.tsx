import { homePath } from '#lib/newsroom/paths.ts'
import type { RetractedView } from '#lib/newsroom/site-views.ts'
import { Moment } from './moment.tsx'
import { words } from './words.ts'

/** Where a story was: that it was retracted, on what ground, in the newsroom's words, and when. Of the story nothing. */
export function Tombstone({ view: { reason, text, at, chrome } }: { view: RetractedView }) {
  return (
    <div className="list">
      <header className="of">
        <h1>{words('retracted.title')}</h1>
        {text.split(/\n+/).map((line) => (
          <p key={line} className="deck">
            {line}
          </p>
        ))}
        <p>{words('retracted.ground', { ground: words(`retracted.reason.${reason}`) })}</p>
        <p>
          {words('retracted.at')} <Moment at={at} timeZone={chrome.timeZone} long />
        </p>
        <p className="back">
          <a href={homePath()}>{words('notFound.back')}</a>
        </p>
      </header>
    </div>
  )
}
