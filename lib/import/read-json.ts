import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { dateOf, isNoDate } from './date.ts'
import { EMPTY_ITEM, type Malformed, malformed, type Source, type SourceItem } from './item.ts'
import { textOf } from './lines.ts'
import { mended, plainLine } from './plain.ts'

const LARGEST = 256 * 1024 * 1024

const text = z.string().default('')
const Author = z.union([z.string(), z.object({ name: z.string(), email: z.string().nullish() })])
/** One story of our own shape: docs/import.md. */
const Story = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  url: text,
  headline: z.string(),
  standfirst: text,
  html: z.string().optional(),
  text: z.string().optional(),
  slug: text,
  status: z.enum(['live', 'draft']).default('live'),
  publishedAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
  authors: z.array(Author).default([]),
  section: text,
  tags: z.array(z.string()).default([]),
  image: z.object({ file: z.string(), caption: text, credit: text, alt: text }).nullish(),
  seoTitle: text,
  seoDescription: text,
})
const Own = z.object({ source: z.string().optional(), stories: z.array(z.unknown()) })

const nullable = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const GhostPost = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string(),
  slug: nullable,
  html: nullable,
  custom_excerpt: nullable,
  status: nullable,
  type: nullable,
  feature_image: nullable,
  feature_image_alt: nullable,
  feature_image_caption: nullable,
  published_at: z.union([z.string(), z.number()]).nullish(),
  updated_at: z.union([z.string(), z.number()]).nullish(),
  meta_title: nullable,
  meta_description: nullable,
})
type Rows = Record<string, unknown>[]
const Row = z.record(z.string(), z.unknown())
const GhostData = z.object({
  posts: z.array(z.unknown()),
  users: z.array(Row).default([]),
  tags: z.array(Row).default([]),
  posts_tags: z.array(Row).default([]),
  posts_authors: z.array(Row).default([]),
})
const Ghost = z.object({ db: z.array(z.object({ data: GhostData })).min(1) })

/** A JSON file: our own shape, or what Ghost exports. A file that is no JSON is one malformed item, by its line. */
export async function readJson(path: string, timeZone: string): Promise<Source> {
  const file = basename(path)
  const { size } = await stat(path)
  const only = (one: Malformed): Source => ({ name: file, items: listed([one]) })
  let data: unknown
  let text = ''
  try {
    text = mended((await textOf(path, size, LARGEST)).text.replace(/^\uFEFF/, '')).text
    data = JSON.parse(text)
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1]
    const reason = error instanceof RangeError ? `it ${error.message}` : `it is no JSON: ${(error as Error).message}`
    const broken = malformed(line ? `${file}:${line}` : file, reason)
    const whole = wholeStories(text)
    if (whole.length === 0) return only(broken)
    const name = /"source"\s*:\s*"([^"\\]{1,200})"/.exec(text.slice(0, text.indexOf('[')))?.[1] ?? file
    const items = whole.map(({ story, line: at }) => ownItem(story, `${file}:${at}`, timeZone))
    return { name, items: listed([broken, ...items]) }
  }
  const ghost = Ghost.safeParse(data)
  if (ghost.success)
    return { name: file, items: listed(ghostItems(ghost.data.db[0]?.data as z.infer<typeof GhostData>, file)) }
  const own = Own.safeParse(Array.isArray(data) ? { stories: data } : data)
  if (!own.success) return only(malformed(file, 'it has neither "stories" nor the shape of a Ghost export'))
  return {
    name: own.data.source ?? file,
    items: listed(own.data.stories.map((one, at) => ownItem(one, `${file} story ${at + 1}`, timeZone))),
  }
}

async function* listed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

const why = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ')

/**
 * The stories of a file that is no JSON as a whole, because one of them is broken or its end is missing: those that are
 * JSON by themselves, each with the line where it begins.
 */
function wholeStories(text: string): { story: unknown; line: number }[] {
  const found: { story: unknown; line: number; at: number }[] = []
  const open: { at: number; line: number }[] = []
  let line = 1
  for (const { 0: token, index } of text.matchAll(/\n|"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    if (token === '\n') line += 1
    else if (token === '{') open.push({ at: index, line })
    const begun = token === '}' ? open.pop() : undefined
    const story = begun && storyIn(text.slice(begun.at, index + 1))
    if (story) found.push({ story, ...begun })
  }
  return found.sort((a, b) => a.at - b.at)
}

/** Not the broken one, and not what stands within a story, such as its picture. */
function storyIn(text: string): unknown {
  try {
    const read: unknown = text.includes('"headline"') ? JSON.parse(text) : null
    return read !== null && typeof read === 'object' && 'headline' in read ? read : null
  } catch {
    return null
  }
}

const KNOWN = new Set(Object.keys(Story.shape))

function ownItem(input: unknown, place: string, timeZone: string): SourceItem | Malformed {
  const parsed = Story.safeParse(input)
  if (!parsed.success) return malformed(place, why(parsed.error))
  const { id, url, html, authors, section, image, status, publishedAt, updatedAt, text: plain, ...rest } = parsed.data
  const key = id ?? url
  if (!key) return malformed(place, 'it has neither "id" nor "url"')
  const at = dateOf(publishedAt ?? '', timeZone)
  return {
    ...EMPTY_ITEM,
    ...rest,
    key,
    place,
    addresses: url ? [url] : [],
    headline: plainLine(rest.headline),
    content: html === undefined ? { text: plain ?? '' } : { html, autoParagraphs: false },
    status: status === 'live' ? { is: 'live' } : { is: 'draft', why: 'its status was draft' },
    publishedAt: at,
    unreadDate: at || isNoDate(publishedAt ?? '') ? '' : (publishedAt ?? ''),
    updatedAt: dateOf(updatedAt ?? '', timeZone),
    authors: authors
      .map((one) =>
        typeof one === 'string' ? { name: one, email: null } : { name: one.name, email: one.email ?? null },
      )
      .filter(({ name }) => name.trim() !== ''),
    unmapped: Object.keys(input as object).flatMap((key) => (KNOWN.has(key) ? [] : [`field "${key}"`])),
    sections: section ? [{ slug: section, name: section }] : [],
    picture: image ? { address: image.file, caption: image.caption, credit: image.credit, alt: image.alt } : null,
  }
}

function ghostItems(data: z.infer<typeof GhostData>, file: string): (SourceItem | Malformed)[] {
  const byId = (rows: Rows): ReadonlyMap<string, Rows[number]> => new Map(rows.map((row) => [String(row.id), row]))
  const [users, tags] = [byId(data.users), byId(data.tags)]
  const linked = (rows: Rows, field: string): Map<string, string[]> => {
    const sorted = [...rows].sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
    return new Map(
      [...Map.groupBy(sorted, (row) => String(row.post_id))].map(([id, some]) => [
        id,
        some.map((row) => String(row[field])),
      ]),
    )
  }
  const [authorIds, tagIds] = [linked(data.posts_authors, 'author_id'), linked(data.posts_tags, 'tag_id')]
  return data.posts.map((input, at) => {
    const place = `${file} post ${at + 1}`
    const parsed = GhostPost.safeParse(input)
    if (!parsed.success) return malformed(place, why(parsed.error))
    const post = parsed.data
    const names = (tagIds.get(post.id) ?? []).map((id) => tags.get(id)).filter((tag) => tag !== undefined)
    const visible = names.filter(({ name }) => !String(name).startsWith('#'))
    const [first] = visible
    const published = instantIn(post.published_at ?? '')
    return {
      ...EMPTY_ITEM,
      key: post.id,
      place,
      // Ghost's addresses have no host in the export; its default is the slug alone.
      addresses: post.slug ? [`${GHOST_HOST}/${post.slug}/`] : [],
      headline: plainLine(post.title),
      standfirst: plainLine(post.custom_excerpt),
      content: { html: post.html.replaceAll(GHOST_SITE, GHOST_HOST), autoParagraphs: false },
      status: ghostStatus(post.status, post.type),
      publishedAt: published,
      unreadDate: post.published_at && !published ? String(post.published_at) : '',
      updatedAt: null,
      slug: post.slug,
      authors: (authorIds.get(post.id) ?? []).flatMap((id) => {
        const user = users.get(id)
        return user ? [{ name: String(user.name), email: user.email ? String(user.email).toLowerCase() : null }] : []
      }),
      sections: first ? [{ slug: String(first.slug), name: String(first.name) }] : [],
      tags: visible.map(({ name }) => String(name)),
      picture: post.feature_image
        ? {
            address: post.feature_image,
            caption: plainLine(post.feature_image_caption),
            credit: '',
            alt: post.feature_image_alt,
          }
        : null,
      seoTitle: post.meta_title,
      seoDescription: post.meta_description,
    }
  })
}

/** What Ghost writes for its own address in texts, and what stands for it here, where nobody knows it. */
const GHOST_SITE = '__GHOST_URL__'
const GHOST_HOST = 'https://ghost.invalid'

/** Ghost keeps instants, as texts or, in old exports, in milliseconds. */
const instantIn = (value: string | number): Date | null =>
  typeof value === 'string' ? dateOf(value) : Number.isNaN(new Date(value).getTime()) ? null : new Date(value)

const ghostStatus = (status: string, type: string): SourceItem['status'] =>
  type === 'page'
    ? { is: 'skipped', why: 'its type is page', told: true }
    : status === 'published'
      ? { is: 'live' }
      : { is: 'draft', why: `its status was ${status || 'unknown'}` }
