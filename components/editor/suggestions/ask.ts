import type { Document } from '#lib/body/document.ts'
import { plainText, readAlsoNodes } from '#lib/body/text.ts'
import type { Reason } from '#lib/newsroom/suggest/suggestion.ts'
import type { Choice } from '../read-also/ask.ts'

/** A live story that a baca juga might lead to, as the server tells it, and why. */
export type Suggested = Choice & { reasons: readonly Reason[] }

/** What the server wants to know of an open text. */
export type Asked = {
  articleId: string
  sectionId: string
  headline: string
  standfirst: string
  body: string
  tags: readonly string[]
  linked: readonly string[]
}

const MOST_TEXT = 60_000
const MOST_LINKS = 100

export const askedOf = (document: Document, story: Pick<Asked, 'articleId' | 'sectionId' | 'tags'>): Asked => ({
  ...story,
  headline: document.headline,
  standfirst: document.standfirst,
  body: plainText(document.body).slice(0, MOST_TEXT),
  linked: linkedIn(document),
})

export const linkedIn = ({ body }: Document): string[] =>
  [...new Set(readAlsoNodes(body).flatMap(({ articleId }) => articleId ?? []))].slice(0, MOST_LINKS)

/** Throws when there is no answer. */
export async function ask(body: string, signal: AbortSignal): Promise<Suggested[]> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/api/newsroom/suggestions', { method: 'POST', headers, body, signal })
  if (!response.ok) throw new Error(`suggestions answered ${response.status}`)
  return (await response.json()) as Suggested[]
}
