import type { TargetState } from '#lib/newsroom/read-also/target-state.ts'

/** A live story that a baca juga may lead to, as the server tells it. */
export type Choice = { articleId: string; headline: string; section: string; publishedAt: string; path: string }
/** A story that is not live, with where it stands. */
export type Coming = {
  state: Exclude<TargetState, 'live'>
  articleId: string
  headline: string
  section: string
  scheduledAt: string | null
}
/** What may be chosen. */
export type Offer = ({ state: 'live' } & Choice) | Coming
export type Target = Offer | { state: 'gone'; articleId: string }

const PATH = '/api/newsroom/read-also'
/** The server takes so many titles at once. */
const TITLES = 40

/** Stories whose headlines fit, live ones first; `not` are left out. Throws when there is no answer. */
export const search = (query: string, not: readonly string[], signal: AbortSignal): Promise<Offer[]> =>
  ask<Offer[]>(new URLSearchParams({ q: query.slice(0, 200), not: not.join(',') }), signal)

/** What these articles are. Throws when there is no answer. */
export const targetsOf = (ids: readonly string[]): Promise<Target[]> =>
  ask<Target[]>(new URLSearchParams({ ids: ids.join(',') }))

/** The live stories of titles, by title; those without one are not in it. Throws when there is no answer. */
export async function matchesOf(titles: readonly string[]): Promise<Map<string, Choice>> {
  const params = new URLSearchParams()
  for (const title of titles.slice(0, TITLES)) params.append('titles', title.slice(0, 500))
  const matches = await ask<{ title: string; match: Choice | null }[]>(params)
  return new Map(matches.flatMap(({ title, match }) => (match ? [[title, match]] : [])))
}

/** Whether the session still holds; when nobody answers, it is taken to. */
export async function isSignedIn(): Promise<boolean> {
  try {
    return (await fetch(`${PATH}?q=`, { cache: 'no-store' })).status !== 401
  } catch {
    return true
  }
}

async function ask<T>(params: URLSearchParams, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`${PATH}?${params}`, { signal: signal ?? null })
  if (!response.ok) throw new Error(`${PATH} answered ${response.status}`)
  return (await response.json()) as T
}
