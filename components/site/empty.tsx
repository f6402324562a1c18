import { homePath } from '#lib/newsroom/paths.ts'
import { words } from './words.ts'

/** Where stories will stand and none does yet. */
export function Empty({ title, hint, back = false }: { title: string; hint: string; back?: boolean }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{hint}</p>
      {back && (
        <p>
          <a href={homePath()}>{words('notFound.back')}</a>
        </p>
      )}
    </div>
  )
}
