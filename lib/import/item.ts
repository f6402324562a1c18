/** What a file of another system says of one story, read but not yet judged. Dates are instants, texts are plain. */
export type SourceItem = {
  kind: 'item'
  /** Its name in its source: a guid, an address, a file's path. */
  key: string
  /** Where it stands, for people: "export.xml:120". */
  place: string
  /** Its absolute addresses on the former site, the canonical one first. */
  addresses: string[]
  headline: string
  standfirst: string
  content: { html: string; autoParagraphs: boolean } | { text: string }
  /** `draft` says why readers do not see it, `skipped` why it is no story; `told` when people should look at it. */
  status: { is: 'live' } | { is: 'draft'; why: string } | { is: 'skipped'; why: string; told?: boolean }
  publishedAt: Date | null
  /** What the source says of when it was published, where that is no date that can be read. */
  unreadDate: string
  updatedAt: Date | null
  slug: string
  authors: { name: string; email: string | null }[]
  /** By name, or by slug where the source has one. */
  sections: { slug: string; name: string }[]
  tags: string[]
  /** An address, or a path beside the file. */
  picture: { address: string; caption: string; credit: string; alt: string } | null
  seoTitle: string
  seoDescription: string
  /** Comments of readers that it had. */
  comments: number
  /** Fields of the source that have no place here. */
  unmapped: string[]
}

/** A file, or a part of it, that cannot be read: where, and why in one sentence. */
export type Malformed = { kind: 'malformed'; place: string; reason: string }

/** What the files of one call share: a picture may lie in another part of a split export than its story. */
export type Shelf = {
  /** Contents of WordPress that it counts as stories, besides posts. */
  types: ReadonlySet<string>
  pictures: Map<string, { address: string; caption: string; alt: string }>
  /** Blocks that stories show by their number. */
  blocks: Map<string, string>
}

export const newShelf = (types: Iterable<string> = []): Shelf => ({
  types: new Set(types),
  pictures: new Map(),
  blocks: new Map(),
})

export type Source = {
  /** The former site's host, or the file's name where it says none. */
  name: string
  items: AsyncIterable<SourceItem | Malformed>
}

export const malformed = (place: string, reason: string): Malformed => ({ kind: 'malformed', place, reason })

export const EMPTY_ITEM: Omit<SourceItem, 'key' | 'place'> = {
  kind: 'item',
  addresses: [],
  headline: '',
  standfirst: '',
  content: { text: '' },
  status: { is: 'live' },
  publishedAt: null,
  unreadDate: '',
  updatedAt: null,
  slug: '',
  authors: [],
  sections: [],
  tags: [],
  picture: null,
  seoTitle: '',
  seoDescription: '',
  comments: 0,
  unmapped: [],
}
