import { createElement, Fragment, type ReactNode } from 'react'
import { authorPath } from '#lib/newsroom/paths.ts'
import type { CreditView } from '#lib/newsroom/site-views.ts'
import { LANGUAGE, words } from './words.ts'

/** Who is named under a story: writers first, then everybody else by what they did. */
export function Credits({ credits }: { credits: readonly CreditView[] }) {
  const of = (role: CreditView['role']) => credits.filter((credit) => credit.role === role)
  const others = (['contributor', 'editor', 'photographer'] as const).filter((role) => of(role).length > 0)
  return (
    <>
      {of('writer').length > 0 && <p className="by">{words.rich('by', { names: () => names(of('writer')) })}</p>}
      {others.length > 0 && (
        <ul className="credits">
          {others.map((role) => (
            <li key={role}>{words.rich(`role.${role}`, { names: () => names(of(role)) })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** "Ani, Budi, dan Citra", each linked to the page that lists their stories if there is one. */
function names(credits: readonly CreditView[]): ReactNode {
  let at = 0
  const parts = new Intl.ListFormat(LANGUAGE)
    .formatToParts(credits.map(({ name }) => name))
    .map(({ type, value }) => (type === 'element' ? linked(credits[at++] as CreditView) : value))
  return createElement(Fragment, null, ...parts)
}

const linked = ({ name, handle }: CreditView): ReactNode =>
  handle ? (
    <a href={authorPath(handle)} rel="author">
      {name}
    </a>
  ) : (
    name
  )
