import { basename } from 'node:path'
import { titleKey } from '#lib/body/match.ts'
import { replaceReadAlso } from '#lib/body/text.ts'
import { importArticle } from '#lib/commands/article/import-article.ts'
import { linkImported } from '#lib/commands/article/link-imported.ts'
import { mayImport } from '#lib/newsroom/import.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { readAddresses, readImported, readNewsroom } from '#lib/queries/desk/read-import.ts'
import { newShelf, type Source, type SourceItem } from './item.ts'
import { addressKey, KnownStories, keysOf } from './known-stories.ts'
import { linkWaiting } from './link-waiting.ts'
import { localPicture } from './local-picture.ts'
import { openSource } from './open-source.ts'
import { emptyReport, type Report, type Say } from './report.ts'
import { type SectionOptions, Sections } from './sections.ts'
import { hashOf, type Story, toStory, withCategories } from './to-story.ts'

export type Options = SectionOptions & {
  /** Contents of WordPress besides posts that are stories, by the name of their type. */
  types: readonly string[]
  /** The name of the source; by default the former site's host, or the file's name. */
  source: string | null
  /** Where pictures lie; by default beside the file. */
  media: (file: string) => string
  /** Stories in work at the same time. */
  lanes: number
  progress: (done: number) => void
}

/** Nothing could be begun: the message is one sentence for the operator. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}

const BATCH = 200

/**
 * Imports files through the ordinary commands. A second run changes nothing, and a run that was killed is finished by the
 * next: what is here already is known by its source and key, and baca juga that still wait are looked for at the end.
 */
export async function importFiles(files: readonly string[], options: Options): Promise<Report> {
  const refusal = mayImport(options.actor)
  if (refusal) throw new ImportRefused('Only a managing editor or the editor-in-chief may import (--as).')
  const run = new Run(options)
  await run.begin()
  const sources = await run.open(files)
  for (const [at, source] of sources.entries()) await run.file(source, files[at] ?? '')
  if (!options.dryRun) await run.linkWaiting()
  await run.settle()
  return run.report
}

/** What is kept of each item of a file: not its text, of which there may be gigabytes. */
type Seen = { place: string; hash: string; link: string }

class Run {
  readonly report = emptyReport()
  readonly #options: Options
  #sections: Sections
  #members: Awaited<ReturnType<typeof readNewsroom>>['members'] = []
  #timeZone = ''
  readonly #here = new KnownStories()
  readonly #links: { place: string; href: string }[] = []
  readonly #wanted: { place: string; title: string; href: string | null }[] = []
  /** Stories in work, by address and by title: whoever links to an earlier one waits until it is in. */
  readonly #coming = new Map<string, { at: number; done: Promise<void> }>()
  /** Titles whose stories were here before this run. */
  #found: ReadonlySet<string> = new Set()
  #done = 0

  constructor(options: Options) {
    this.#options = options
    this.#sections = new Sections([], options)
  }

  async begin(): Promise<void> {
    const { sections, members, timeZone } = await readNewsroom()
    this.#sections = new Sections(sections, this.#options)
    this.#members = members
    this.#timeZone = timeZone
    if (!this.#sections.named(this.#options.section))
      throw new ImportRefused(`There is no section "${this.#options.section}" (--section).`)
    for (const slug of this.#options.mapped.values())
      if (!this.#sections.named(slug) && !this.#options.createSections)
        throw new ImportRefused(`There is no section "${slug}" (--map).`)
  }

  /** All of them, before anything is written: what one shows may lie in another. */
  async open(paths: readonly string[]): Promise<Source[]> {
    const shelf = newShelf(this.#options.types)
    const sources: Source[] = []
    for (const path of paths) sources.push(await openSource(path, this.#timeZone, shelf))
    return sources
  }

  async file(source: Source, path: string): Promise<void> {
    const name = (this.#options.source ?? source.name).slice(0, 200)
    const seen = new Map<string, Seen>()
    let batch: SourceItem[] = []
    let items = 0
    for await (const item of source.items) {
      items += 1
      if (item.kind === 'malformed') this.report.failed.push(item)
      else if (item.status.is === 'skipped') this.#skip(item, item.status)
      else batch.push(...this.#once(item, seen))
      if (batch.length < BATCH) continue
      await this.#batch(batch, name, path)
      batch = []
    }
    await this.#batch(batch, name, path)
    if (items === 0) this.report.failed.push({ place: basename(path), reason: 'no story is in it' })
  }

  /**
   * The item as it is taken, or nothing when it stood in the file before. Databases that were put together from others
   * give two stories one guid: the later goes by its address as well.
   */
  #once(item: SourceItem, seen: Map<string, Seen>): SourceItem[] {
    const before = seen.get(item.key)
    const hash = hashOf(item)
    if (before?.hash === hash) {
      this.report.known += 1
      return []
    }
    const [link = ''] = item.addresses
    const isOwn = before !== undefined && link !== '' && link !== item.key && link !== before.link
    const taken = isOwn
      ? { ...item, key: `${item.key} ${link}`, addresses: item.addresses.filter((one) => one !== item.key) }
      : item
    if (seen.has(taken.key)) {
      this.report.failed.push({ place: item.place, reason: `its guid is that of ${before?.place}: ${item.key}` })
      return []
    }
    seen.set(taken.key, { place: item.place, hash, link })
    return [taken]
  }

  #skip({ place, headline, addresses }: SourceItem, { why, told }: { why: string; told?: boolean }): void {
    this.report.skipped.set(why, (this.report.skipped.get(why) ?? 0) + 1)
    if (told) this.report.notes.push({ place, kind: 'page', detail: `${why}: ${headline} ${addresses[0] ?? ''}` })
  }

  async #batch(items: readonly SourceItem[], source: string, file: string): Promise<void> {
    const known = await readImported(
      source,
      items.map(({ key }) => key),
    )
    const ends = items.map((item, at) => this.#announce(item, at))
    const queue = items.entries()
    const lane = async () => {
      for (const [at, item] of queue) {
        const before = known.get(item.key)
        if (before) this.#meet(item, before)
        else await this.#bring(item, at, source, file)
        ends[at]?.()
        this.#done += 1
        if (this.#done % 100 === 0) this.#options.progress(this.#done)
      }
    }
    await Promise.all(Array.from({ length: this.#options.lanes }, lane))
    this.#coming.clear()
  }

  /** Says that a story is coming; answers what is to be called when it is in, or is not. */
  #announce(item: SourceItem, at: number): () => void {
    let end = (): void => {}
    const done = new Promise<void>((resolve) => {
      end = resolve
    })
    for (const key of keysOf(item)) if (!this.#coming.has(key)) this.#coming.set(key, { at, done })
    return end
  }

  /** Only for earlier ones, so that no two wait for each other. */
  async #arrival({ title, href }: Story['wanted'][number], at: number): Promise<void> {
    const coming = this.#coming.get(href ? addressKey(href) : '') ?? this.#coming.get(titleKey(title))
    if (coming && coming.at < at) await coming.done
  }

  #meet(item: SourceItem, before: { hash: string; articleId: string }): void {
    this.#here.remember(item, before.articleId)
    if (before.hash === hashOf(item)) this.report.known += 1
    else this.report.changed.push({ place: item.place, detail: item.headline })
  }

  async #bring(item: SourceItem, at: number, source: string, file: string): Promise<void> {
    const notes: Report['notes'] = []
    const say: Say = (kind, detail) => void notes.push({ place: item.place, kind, detail })
    const now = this.#options.now()
    const story = toStory(item, this.#members, now, say)
    if ('reason' in story) return void this.report.failed.push({ place: item.place, reason: story.reason })
    const section = await this.#sections.of(item, say)
    if (!section) return void this.report.failed.push({ place: item.place, reason: 'its section could not be made' })
    await Promise.all(story.wanted.map((wanted) => this.#arrival(wanted, at)))
    const { document, waiting } = await this.#linked(story)
    const picture = await this.#pictureOf(story, file, say)
    const input = {
      ...{ source, key: item.key.slice(0, 2000), hash: story.hash, sectionId: section.place.id, document, picture },
      ...{
        metadata: withCategories(story.metadata, section.others, say),
        publishedAt: story.publishedAt,
        updatedAt: story.updatedAt,
      },
      ...{ addresses: story.addresses, waiting },
    }
    const result = this.#options.dryRun ? null : await this.#import(input, now, say)
    if (result && !result.ok)
      return void this.report.failed.push({ place: item.place, reason: reasonOf(result.refusal) })
    this.#here.remember(item, result?.value.articleId ?? item.key)
    for (const one of waiting) this.#wanted.push({ place: item.place, ...one })
    for (const href of story.links) this.#links.push({ place: item.place, href })
    this.report.imported += 1
    if (story.publishedAt === null) this.report.drafts += 1
    this.report.notes.push(...notes)
  }

  /** A file that is no picture costs the story its picture alone. */
  async #import(input: Parameters<typeof importArticle>[1], now: Date, say: Say) {
    const { actor } = this.#options
    const first = await importArticle(actor, input, now)
    const badPicture = !first.ok && first.refusal.kind === 'invalid' && first.refusal.field === 'leadImage'
    if (!badPicture) return first
    say('picture', `${input.picture?.fileName} is no JPEG, PNG or WebP`)
    return importArticle(actor, { ...input, picture: null }, now)
  }

  /** Baca juga that lead to what is here already get their targets at once; the others wait. */
  async #linked(story: Story) {
    const hrefs = story.wanted.flatMap(({ href }) => (href && !this.#here.at(href) ? [href] : []))
    const there = hrefs.length > 0 ? await readAddresses(hrefs) : new Map<string, string>()
    const waiting: Story['wanted'] = []
    let at = -1
    const body = replaceReadAlso(story.document.body, (node) => {
      at += 1
      const wanted = story.wanted[at]
      const { title, href } = wanted ?? { title: node.wantedTitle ?? '', href: null }
      const target = (href && (this.#here.at(href) ?? there.get(href))) || this.#here.titled(title)
      if (target && !this.#options.dryRun) return { articleId: target, label: node.label, wantedTitle: null }
      if (!target) waiting.push({ title, href })
      return node
    })
    return { document: { ...story.document, body }, waiting }
  }

  /** The first picture whose file lies beside the export leads the story; of the others the addresses are told. */
  async #pictureOf(story: Story, file: string, say: Say) {
    let lead: Parameters<typeof importArticle>[1]['picture'] = null
    for (const { address, caption, credit, alt } of story.pictures) {
      const found: Awaited<ReturnType<typeof localPicture>> = lead
        ? null
        : await localPicture(address, this.#options.media(file))
      if (found)
        lead = { ...found, caption: caption.slice(0, 500), credit: credit.slice(0, 200), alt: alt.slice(0, 500) }
      else say('picture', caption ? `${address}  "${caption}"` : address)
    }
    return lead
  }

  /** Stories that came before their targets, of this run or of any before it. */
  async linkWaiting(): Promise<void> {
    const { actor, now } = this.#options
    this.#found = await linkWaiting(this.#here, async (articleId, found) => {
      const result = await linkImported(actor, { articleId, found }, now())
      if (result.ok) this.report.linked += result.value.linked
    })
  }

  /** Of what this run wanted, and of where its texts lead, whatever is still not here is told. */
  async settle(): Promise<void> {
    const away = this.#links.filter(({ href }) => !this.#here.at(href))
    for (let at = 0; at < away.length; at += BATCH) {
      const some = away.slice(at, at + BATCH)
      const there = await readAddresses(some.map(({ href }) => href))
      for (const { place, href } of some)
        if (!there.has(href)) this.report.notes.push({ place, kind: 'link', detail: href })
    }
    for (const { place, title, href } of this.#wanted) {
      const found = (href && this.#here.at(href)) || this.#here.titled(title) || this.#found.has(title)
      if (!found) this.report.notes.push({ place, kind: 'readAlso', detail: href ? `${title} (${href})` : title })
    }
  }
}

const reasonOf = (refusal: Refusal): string =>
  refusal.kind === 'taken'
    ? 'another import brings it in at this moment'
    : `it was refused (${JSON.stringify(refusal)})`
