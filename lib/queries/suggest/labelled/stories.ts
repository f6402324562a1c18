import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One story of the labelled set: `links` are the earlier ones that a careful editor would lead readers to. */
export type Labelled = {
  id: string
  section: string
  publishedAt: Date
  tags: string[]
  links: string[]
  headline: string
  standfirst: string
  paragraphs: string[]
}

/** All labelled stories, the oldest first. Throws on a label that names no earlier story. */
export function labelledStories(): Labelled[] {
  const texts = [1, 2, 3, 4].map((part) => readFileSync(join(import.meta.dirname, `stories-${part}.txt`), 'utf8'))
  const stories = texts.flatMap((text) => text.split(/^=== /m).slice(1).map(storyOf))
  stories.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
  for (const [at, { id, links }] of stories.entries()) {
    const earlier = new Set(stories.slice(0, at).map((one) => one.id))
    for (const link of links)
      if (!earlier.has(link)) throw new Error(`${id} links to ${link}, which is no earlier story`)
  }
  return stories
}

/** `id | section | day | tags; … | links, …`, then headline, standfirst, and paragraphs between blank lines. */
function storyOf(text: string): Labelled {
  const [head = '', headline = '', standfirst = '', ...rest] = text.split('\n')
  const [id = '', section = '', day = '', tags = '', links = ''] = head.split('|').map((part) => part.trim())
  return {
    id,
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
