import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One story of the labelled set: `links` are the earlier ones that a careful editor would lead readers to. */
export type Labelled = {
  id: string
  /** Its case is looked at for the figures alone: no weight, threshold or rule was ever chosen with it at hand. */
  heldOut: boolean
  section: string
  publishedAt: Date
  tags: string[]
  links: string[]
  headline: string
  standfirst: string
  paragraphs: string[]
}

/** The files whose stories weights and thresholds were set with, and those written and labelled afterwards. */
const TUNED: readonly number[] = [1, 2, 3, 4]
const HELD_OUT: readonly number[] = [5, 6, 7, 8]

/** All labelled stories, the oldest first. Throws on a label that names no earlier story. */
export function labelledStories(): Labelled[] {
  const stories = [...TUNED, ...HELD_OUT].flatMap((part) =>
    readFileSync(join(import.meta.dirname, `stories-${part}.txt`), 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((text) => storyOf(text, HELD_OUT.includes(part))),
  )
  stories.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
  for (const [at, { id, links }] of stories.entries()) {
    const earlier = new Set(stories.slice(0, at).map((one) => one.id))
    for (const link of links)
      if (!earlier.has(link)) throw new Error(`${id} links to ${link}, which is no earlier story`)
  }
  return stories
}

/** `id | section | day | tags; … | links, …`, then headline, standfirst, and paragraphs between blank lines. */
function storyOf(text: string, heldOut: boolean): Labelled {
  const [head = '', headline = '', standfirst = '', ...rest] = text.split('\n')
  const [id = '', section = '', day = '', tags = '', links = ''] = head.split('|').map((part) => part.trim())
  return {
    id,
    heldOut,
    section,
    publishedAt: new Date(`${day}T05:00:00Z`),
    tags: tags.split(';').map((tag) => tag.trim()),
    links: links === '-' ? [] : links.split(','),
    headline,
    standfirst,
    paragraphs: rest
      .join('\n')
      .split(/\n\n+/)
      .map((one) => one.trim())
      .filter(Boolean),
  }
}
