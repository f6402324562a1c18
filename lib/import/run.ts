import { basename } from 'node:path'
import { titleKey } from '#lib/body/match.ts'
import { replaceReadAlso } from '#lib/body/text.ts'
import { importArticle } from '#lib/commands/article/import-article.ts'
import { linkImported } from '#lib/commands/article/link-imported.ts'
import { saveSection } from '#lib/commands/site/save-section.ts'
import type { Actor } from '#lib/newsroom/actor.ts'
import { mayImport } from '#lib/newsroom/import.ts'
import { oldAddressOf } from '#lib/newsroom/old-address.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { isSlug, RESERVED_SLUGS, slugify } from '#lib/newsroom/slug.ts'
import { readAddresses, readImported, readNewsroom, readWaiting } from '#lib/queries/desk/read-import.ts'
import { matchReadAlso } from '#lib/queries/desk/search-read-also.ts'
import { newShelf, type Source, type SourceItem } from './item.ts'
import { localPicture } from './local-picture.ts'
import { openSource } from './open-source.ts'
import { emptyReport, type Report, type Say } from './report.ts'
import { hashOf, type Story, toStory, withCategories } from './to-story.ts'

export type Options = {
  actor: Actor
  /** Slug of the section for stories whose own is not here. */
  section: string
  /** Slugs of sections by the source's names or slugs, in small letters. */
  mapped: ReadonlyMap<string, string>
  createSections: boolean
  /** Contents of WordPress besides posts that are stories, by the name of their type. */
  types: readonly string[]
  dryRun: boolean
  /** The name of the source; by default the former site's host, or the file's name. */
  source: string | null
  /** Where pictures lie; by default beside the file. */
  media: (file: string) => string
  /** Stories in work at the same time. */
  lanes: number
  progress: (done: number) => void
  /** The clock of the commands. */
  now: () => Date
}

/** Nothing could be begun: the message is one sentence for the operator. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}

type Found = { title: string; articleId: string }

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

type Place = { id: string; slug: string; name: string }
/** What is kept of each item of a file: not its text, of which there may be gigabytes. */
type Seen = { place: string; hash: string; link: string }

class Run {
  readonly report = emptyReport()
  readonly #options: Options
  #sections: Place[] = []
  #members: Awaited<ReturnType<typeof readNewsroom>>['members'] = []
  #timeZone = ''
  /** Of this run: stories by address and by title, so that most baca juga are found without asking. */
  readonly #here = new Map<string, string>()
  readonly #links: { place: string; href: string }[] = []
  readonly #wanted: { place: string; title: string; href: string | null }[] = []
  /** Stories in work, by address and by title: whoever links to an earlier one waits until it is in. */
  readonly #coming = new Map<string, { at: number; done: Promise<void> }>()
  /** Titles whose stories were here before this run. */
  readonly #found = new Set<string>()
  #done = 0

  constructor(options: Options) {
    this.#options = options
  }

  async begin(): Promise<void> {
    const { sections, members, timeZone } = await readNewsroom()
    this.#sections = sections
    this.#members = members
    this.#timeZone = timeZone
    if (!this.#named(this.#options.section))
      throw new ImportRefused(`There is no section "${this.#options.section}" (--section).`)
    for (const slug of this.#options.mapped.values())
      if (!this.#named(slug) && !this.#options.createSections)
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
    this.#remember(item, before.articleId)
    if (before.hash === hashOf(item)) this.report.known += 1
    else this.report.changed.push({ place: item.place, detail: item.headline })
  }

  #remember(item: SourceItem, articleId: string): void {
    for (const key of keysOf(item)) this.#here.set(key, articleId)
  }

  async #bring(item: SourceItem, at: number, source: string, file: string): Promise<void> {
    const notes: Report['notes'] = []
    const say: Say = (kind, detail) => void notes.push({ place: item.place, kind, detail })
    const now = this.#options.now()
    const story = toStory(item, this.#members, now, say)
    if ('reason' in story) return void this.report.failed.push({ place: item.place, reason: story.reason })
    const section = await this.#sectionOf(item, say)
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
    this.#remember(item, result?.value.articleId ?? item.key)
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

  #named = (slug: string): Place | undefined => this.#sections.find((section) => section.slug === slug)

  /** The section of a story, and its categories that are none. */
  async #sectionOf(item: SourceItem, say: Say): Promise<{ place: Place; others: SourceItem['sections'] } | null> {
    const { mapped, section, createSections } = this.#options
    for (const one of item.sections) {
      const to = mapped.get(one.name.toLowerCase()) ?? mapped.get(one.slug.toLowerCase()) ?? one.slug
      const place = this.#named(to) ?? this.#sections.find(({ name }) => name.toLowerCase() === one.name.toLowerCase())
      if (place) return { place, others: item.sections.filter((other) => other !== one) }
    }
    const [first, ...others] = item.sections
    if (first && createSections) {
      const slug =
        mapped.get(first.name.toLowerCase()) ??
        slugify(first.slug || first.name)
          .slice(0, 40)
          .replace(/-+$/, '')
      if (isSlug(slug) && !RESERVED_SLUGS.includes(slug)) {
        const made = await this.#create(slug, first.name)
        return made && { place: made, others }
      }
    }
    say('section', `${first?.name ?? 'no category'}: put in ${section}`)
    const place = this.#named(section)
    return place ? { place, others: item.sections } : null
  }

  /** Lanes ask for the same section at the same moment: it is made once. */
  readonly #making = new Map<string, Promise<Place | null>>()

  #create(slug: string, name: string): Promise<Place | null> {
    const making = this.#making.get(slug) ?? this.#make(slug, name)
    this.#making.set(slug, making)
    return making
  }

  async #make(slug: string, name: string): Promise<Place | null> {
    const position = Math.min(1000, this.#sections.length)
    const place = { slug, name: name.slice(0, 60) || slug }
    if (this.#options.dryRun) return this.#keep({ id: slug, ...place })
    const input = { sectionId: null, ...place, position, version: 0 }
    const made = await saveSection(this.#options.actor, input, this.#options.now())
    return made.ok ? this.#keep({ id: made.value.sectionId, ...place }) : null
  }

  #keep(place: Place): Place {
    this.#sections.push(place)
    return place
  }

  /** Baca juga that lead to what is here already get their targets at once; the others wait. */
  async #linked(story: Story) {
    const hrefs = story.wanted.flatMap(({ href }) => (href && !this.#addressed(href) ? [href] : []))
    const there = hrefs.length > 0 ? await readAddresses(hrefs) : new Map<string, string>()
    const waiting: Story['wanted'] = []
    let at = -1
    const body = replaceReadAlso(story.document.body, (node) => {
      at += 1
      const wanted = story.wanted[at]
      const { title, href } = wanted ?? { title: node.wantedTitle ?? '', href: null }
      const target = (href && (this.#addressed(href) ?? there.get(href))) || this.#here.get(titleKey(title))
      if (target && !this.#options.dryRun) return { articleId: target, label: node.label, wantedTitle: null }
      if (!target) waiting.push({ title, href })
      return node
    })
    return { document: { ...story.document, body }, waiting }
  }

  #addressed(href: string): string | undefined {
    return this.#here.get(addressKey(href))
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
    const titles = new Map<string, string | null>()
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await readWaiting(after, BATCH)
      if (rows.length === 0) return
      const there = await readAddresses(rows.flatMap(({ waiting }) => waiting.flatMap(({ href }) => href ?? [])))
      const unknown = [
        ...new Set(
          rows.flatMap(({ waiting }) =>
            waiting.filter(({ href }) => !href || !there.has(href)).map(({ title }) => title),
          ),
        ),
      ]
      const asked = unknown.filter((title) => !titles.has(title))
      for (let at = 0; at < asked.length; at += 8) {
        for (const { title, match } of await matchReadAlso(asked.slice(at, at + 8)))
          titles.set(title, match?.articleId ?? null)
      }
      for (const { articleId, waiting } of rows) {
        const found = waiting.flatMap(({ title, href }): Found[] => {
          const target: string | null | undefined | '' =
            (href && there.get(href)) || titles.get(title) || this.#here.get(titleKey(title))
          return target && target !== articleId ? [{ title, articleId: target }] : []
        })
        for (const { title } of found) this.#found.add(title)
        if (found.length > 0) await this.#link(articleId, found)
      }
      after = rows.at(-1)?.articleId ?? after
    }
  }

  async #link(articleId: string, found: { title: string; articleId: string }[]): Promise<void> {
    const result = await linkImported(this.#options.actor, { articleId, found }, this.#options.now())
    if (result.ok) this.report.linked += result.value.linked
  }

  /** Of what this run wanted, and of where its texts lead, whatever is still not here is told. */
  async settle(): Promise<void> {
    const away = this.#links.filter(({ href }) => !this.#addressed(href))
    for (let at = 0; at < away.length; at += BATCH) {
      const some = away.slice(at, at + BATCH)
      const there = await readAddresses(some.map(({ href }) => href))
      for (const { place, href } of some)
        if (!there.has(href)) this.report.notes.push({ place, kind: 'link', detail: href })
    }
    for (const { place, title, href } of this.#wanted) {
      const found = (href && this.#addressed(href)) || this.#here.has(titleKey(title)) || this.#found.has(title)
      if (!found) this.report.notes.push({ place, kind: 'readAlso', detail: href ? `${title} (${href})` : title })
    }
  }
}

/** An address and a title cannot be mistaken for each other: a key of a title has no slash. */
const addressKey = (href: string): string => {
  const address = oldAddressOf(href)
  return address ? `${address.host}${address.path}` : ''
}
const keysOf = ({ addresses, headline }: SourceItem): string[] =>
  [...addresses.map(addressKey), titleKey(headline)].filter((key) => key !== '')

const reasonOf = (refusal: Refusal): string =>
  refusal.kind === 'taken'
    ? 'another import brings it in at this moment'
    : `it was refused (${JSON.stringify(refusal)})`
