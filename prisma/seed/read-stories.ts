import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Motif } from './illustrations/index.ts'

export type StoryTarget = 'live' | 'draft' | 'review' | 'returned' | 'approved' | 'spiked'
export type Story = {
  file: string
  headline: string
  standfirst: string
  section: string
  tags: string[]
  authors: string[]
  photographer: string | null
  editor: string
  stage: StoryTarget
  /** Minutes before the seed's now at which it was published, or last worked on. */
  age: number
  picture: { motif: Motif; caption: string; alt: string } | null
  note: string
  text: string
}

const FOLDER = join(import.meta.dirname, 'stories')
const MINUTES = { d: 24 * 60, h: 60, m: 1 } as const

const minutesOf = (age: string): number =>
  [...age.matchAll(/(\d+)([dhm])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * MINUTES[unit as 'd'], 0)

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** The demo stories, oldest first, so that the newest gets the highest number. */
export async function readStories(): Promise<Story[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.md')).sort()
  const stories = await Promise.all(
    files.map(async (file) => parseStory(file, await readFile(join(FOLDER, file), 'utf8'))),
  )
  return stories.sort((a, b) => b.age - a.age)
}

/** A file is `key: value` lines between two `---`, then the text as a reporter would paste it. */
export function parseStory(file: string, source: string): Story {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? []
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const need = (key: string): string => {
    const value = fields.get(key)
    if (!value) throw new Error(`${file} lacks "${key}"`)
    return value
  }
  return {
    file,
    headline: need('headline'),
    standfirst: need('standfirst'),
    section: need('section'),
    tags: listOf(fields.get('tags')),
    authors: listOf(need('author')),
    photographer: fields.get('photographer') || null,
    editor: need('editor'),
    stage: need('stage') as StoryTarget,
    age: minutesOf(need('age')),
    picture: fields.get('image') ? { motif: need('image') as Motif, caption: need('caption'), alt: need('alt') } : null,
    note: fields.get('note') ?? '',
    text,
  }
}
