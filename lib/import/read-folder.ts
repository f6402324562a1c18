import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { type HtmlElement, parseHtml, textIn } from '#lib/body/html-tree.ts'
import { isProse } from '#lib/body/titles.ts'
import { dateOf, isNoDate } from './date.ts'
import { EMPTY_ITEM, type Malformed, malformed, type Source, type SourceItem } from './item.ts'
import { textOf } from './lines.ts'
import { mended, plainLine } from './plain.ts'

const LARGEST = 5 * 1024 * 1024
const TEXT = ['.txt', '.md', '.text']
const HTML = ['.html', '.htm', '.xhtml']
export const isStoryFile = (path: string): boolean => [...TEXT, ...HTML].includes(extname(path).toLowerCase())

/** A folder of text and HTML files, or one of them: each file is a story. Links out of the folder are not followed. */
export async function readFolder(path: string, timeZone: string): Promise<Source> {
  const isFolder = (await stat(path)).isDirectory()
  return { name: basename(path), items: isFolder ? walk(path, path, timeZone) : one(path, basename(path), timeZone) }
}

async function* one(path: string, name: string, timeZone: string): AsyncGenerator<SourceItem | Malformed> {
  yield await readStory(path, name, timeZone)
}

async function* walk(root: string, folder: string, timeZone: string): AsyncGenerator<SourceItem | Malformed> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const name = relative(root, path)
    if (entry.isSymbolicLink()) yield malformed(name, 'it is a link to somewhere else, which is not followed')
    else if (entry.isDirectory()) yield* walk(root, path, timeZone)
    else if (entry.isFile() && isStoryFile(path)) yield await readStory(path, name, timeZone)
    else if (entry.isFile() && !BESIDE.test(entry.name)) yield leftOut(name)
  }
}

/** Pictures of stories, and what systems leave in folders. */
const BESIDE = /^\.|^thumbs\.db$|^desktop\.ini$|\.(?:jpe?g|png|webp|gif|avif|svg|css|js)$/i

const leftOut = (name: string): SourceItem => ({
  ...EMPTY_ITEM,
  key: name,
  place: name,
  status: { is: 'skipped', why: 'it is neither text nor HTML', told: true },
})

async function readStory(path: string, name: string, timeZone: string): Promise<SourceItem | Malformed> {
  try {
    const { text: raw, repaired } = await textOf(path, (await stat(path)).size, LARGEST)
    const { text, mended: twice } = mended(raw)
    if (text.includes('\0')) return malformed(name, 'it is no text')
    if (text.trim() === '') return malformed(name, 'it is empty')
    const read = HTML.includes(extname(path).toLowerCase()) ? htmlStory(text, timeZone) : textStory(text, timeZone)
    const unmapped = [
      ...(repaired ? ['characters of another encoding, read as Windows-1252'] : []),
      ...(twice ? ['characters that were encoded twice, mended'] : []),
    ]
    return { ...EMPTY_ITEM, ...read, key: name, place: name, unmapped }
  } catch (error) {
    return malformed(
      name,
      error instanceof RangeError ? `it ${error.message}` : `it cannot be read: ${(error as Error).message}`,
    )
  }
}

const FIELDS: Record<string, 'headline' | 'standfirst' | 'date' | 'author' | 'section' | 'tags' | 'url'> = {
  ...{ judul: 'headline', title: 'headline', ringkasan: 'standfirst', standfirst: 'standfirst' },
  ...{ tanggal: 'date', date: 'date', penulis: 'author', author: 'author', kanal: 'section', section: 'section' },
  ...{ tag: 'tags', tags: 'tags', url: 'url', alamat: 'url' },
}
const FIELD = /^\s*([\p{L}]+)\s*:\s*(.*)$/u

/** Lines "Judul: …", "Tanggal: …" and the like before the first other line; else a first line that is no sentence is the headline. */
function textStory(source: string, timeZone: string): Partial<SourceItem> {
  const lines = source.split(/\r\n|[\r\n]/)
  const fields = new Map<string, string>()
  let at = 0
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, word = '', value = ''] = FIELD.exec(line) ?? []
    const field = FIELDS[word.toLowerCase()]
    if (field) fields.set(field, value.trim())
    else if (line.trim() !== '' || fields.size > 0) break
  }
  const first = lines.slice(at).findIndex((line) => line.trim() !== '')
  const heading = fields.has('headline') || first < 0 ? '' : (lines[at + first] ?? '').replace(/^#+\s*/, '').trim()
  const titled =
    heading !== '' && (!isProse(heading) || /^#/.test(lines[at + first] ?? '') || !/[.,;:!?]["”’)]*$/.test(heading))
  const list = (name: string): string[] =>
    (fields.get(name) ?? '')
      .split(name === 'author' ? /[,;&]|\sdan\s/ : /[,;]/)
      .map((one) => one.trim())
      .filter(Boolean)
  const url = fields.get('url') ?? ''
  const section = fields.get('section') ?? ''
  const date = fields.get('date') ?? ''
  return {
    addresses: url ? [url] : [],
    headline: fields.get('headline') ?? (titled ? heading : ''),
    standfirst: fields.get('standfirst') ?? '',
    content: { text: lines.slice(titled ? at + first + 1 : at).join('\n') },
    ...datedBy(date, timeZone),
    authors: list('author').map((name) => ({ name, email: null })),
    sections: section ? [{ slug: section, name: section }] : [],
    tags: list('tags'),
  }
}

function datedBy(text: string, timeZone: string): Pick<SourceItem, 'publishedAt' | 'unreadDate'> {
  const publishedAt = dateOf(text, timeZone)
  return { publishedAt, unreadDate: publishedAt || isNoDate(text) ? '' : text }
}

/** A saved page: what its head says of it, and the text of its `article`, `main` or body. */
function htmlStory(source: string, timeZone: string): Partial<SourceItem> {
  const root = parseHtml(source)
  const meta = new Map<string, string>()
  for (const [, tag = ''] of source.matchAll(/<(meta\b[^>]*)>/gi)) {
    const element = parseHtml(`<${tag}>`).children[0]
    if (!element || 'text' in element) continue
    const name = element.attributes.get('property') ?? element.attributes.get('name')
    if (name) meta.set(name.toLowerCase(), plainLine(element.attributes.get('content') ?? ''))
  }
  const canonical = /<link\b[^>]*rel=["']?canonical["']?[^>]*>/i.exec(source)?.[0]
  const address = meta.get('og:url') ?? /href=["']([^"']+)/i.exec(canonical ?? '')?.[1] ?? ''
  const body = find(root, 'article') ?? find(root, 'main') ?? find(root, 'body') ?? root
  const heading = find(root, 'h1')
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(source)?.[1]
  const author = meta.get('author') ?? meta.get('article:author') ?? ''
  const section = meta.get('article:section') ?? ''
  return {
    addresses: /^https?:/i.test(address) ? [address] : [],
    headline: heading ? plainLine(textIn(heading)) : (meta.get('og:title') ?? plainLine(title ?? '')),
    standfirst: meta.get('description') ?? meta.get('og:description') ?? '',
    content: { html: htmlOf(body, source), autoParagraphs: false },
    ...datedBy(meta.get('article:published_time') ?? meta.get('date') ?? '', timeZone),
    updatedAt: dateOf(meta.get('article:modified_time') ?? '', timeZone),
    authors: author && !/^https?:/i.test(author) ? [{ name: author, email: null }] : [],
    sections: section ? [{ slug: section, name: section }] : [],
    picture: meta.has('og:image') ? { address: meta.get('og:image') ?? '', caption: '', credit: '', alt: '' } : null,
  }
}

/** Between the tags of the story's element, as it is written: the tree has lost what the story must still be told of. */
function htmlOf({ tag }: HtmlElement, source: string): string {
  const found = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*)</${tag}>`, 'i').exec(source)?.[1] ?? source
  return found.replace(/<(head|title|nav|header|footer|form|h1)\b[\s\S]*?<\/\1>/gi, '')
}

const find = (element: HtmlElement, tag: string): HtmlElement | null => {
  if (element.tag === tag) return element
  for (const child of element.children) {
    const found = 'text' in child ? null : find(child, tag)
    if (found) return found
  }
  return null
}
