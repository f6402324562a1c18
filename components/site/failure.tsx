import { homePath } from '#lib/newsroom/paths.ts'
import { Shell, type Style } from './shell.tsx'
import { words } from './words.ts'

/** Something broke: no query was answered, so this page knows only the id under which it was logged. */
export function Failure({ id, style }: { id: string; style: Style }) {
  return (
    <Shell
      style={style}
      head={
        <>
          <title>{words('failure.title')}</title>
          <meta name="robots" content="noindex" />
        </>
      }
    >
      <main id="isi">
        <div className="list">
          <header className="of">
            <h1>{words('failure.title')}</h1>
            <p className="deck">{words('failure.text')}</p>
            <p className="date">{words('failure.id', { id })}</p>
            <p className="back">
              <a href={homePath()}>{words('notFound.back')}</a>
            </p>
          </header>
        </div>
      </main>
    </Shell>
  )
}
