import { basename } from 'node:path'
import { dateOf, isNoDate } from './date.ts'
import { EMPTY_ITEM, type Malformed, malformed, type Shelf, type Source, type SourceItem } from './item.ts'
import { linesOf } from './lines.ts'
import { mended, plainLine } from './plain.ts'
import { itemsIn, type XmlItem } from './xml-items.ts'
import { allNamed, childNamed, parseXml, textNamed, type XmlElement } from './xml-tree.ts'

/** What a feed says before its items, and what an earlier reading of the items found. */
type Feed = {
  site: string
  authors: Map<string, { name: string; email: string | null }>
  /** Slugs of categories by the number of their term. */
  categories: Map<string, string>
  shelf: Shelf
  timeZone: string
}

/** An RSS 2.0 feed, or a WordPress export (WXR), which is one with more fields. `timeZone` is the newsroom's. */
export async function readFeed(path: string, timeZone: string, shelf: Shelf): Promise<Source> {
  const feed: Feed = { site: '', authors: new Map(), categories: new Map(), shelf, timeZone }
  const file = basename(path)
  // Pictures stand behind the stories that show them, so that they are looked for first.
  for await (const item of itemsIn(linesOf(path), (xml) => readHead(xml, feed))) {
    if (!item.problem && /<wp:attachment_url|>wp_block<|\[wp_block\]/.test(item.xml)) shelve(item, feed)
  }
  const name = URL.canParse(feed.site) ? new URL(feed.site).hostname.replace(/^www\./, '') : file
  return { name, items: readItems(path, file, feed) }
}

async function* readItems(path: string, file: string, feed: Feed): AsyncGenerator<SourceItem | Malformed> {
  for await (const item of itemsIn(linesOf(path), () => {})) yield readItem(item, file, feed)
}

function readHead(xml: string, feed: Feed): void {
  const parsed = parseXml(xml, false)
  const channel = 'root' in parsed ? deepest(parsed.root, 'channel') : null
  if (!channel) return
  feed.site =
    textNamed(channel, 'wp:base_blog_url') || textNamed(channel, 'link') || textNamed(channel, 'wp:base_site_url')
  for (const author of allNamed(channel, 'wp:author')) {
    const login = textNamed(author, 'wp:author_login')
    const email = textNamed(author, 'wp:author_email').toLowerCase() || null
    feed.authors.set(login, { name: plainLine(textNamed(author, 'wp:author_display_name')) || login, email })
  }
  for (const category of allNamed(channel, 'wp:category'))
    feed.categories.set(textNamed(category, 'wp:term_id'), textNamed(category, 'wp:category_nicename'))
}

const deepest = (element: XmlElement, name: string): XmlElement | null =>
  element.name === name ? element : (element.children.map((child) => deepest(child, name)).find(Boolean) ?? null)

const shelfKey = (feed: Feed, post: string): string => `${feed.site} ${post}`

function shelve({ xml }: XmlItem, feed: Feed): void {
  const parsed = parseXml(mended(xml).text)
  const item = 'root' in parsed ? parsed.root.children[0] : undefined
  if (!item) return
  const key = shelfKey(feed, textNamed(item, 'wp:post_id'))
  if (textNamed(item, 'wp:post_type') === 'wp_block')
    return void feed.shelf.blocks.set(key, textNamed(item, 'content:encoded'))
  feed.shelf.pictures.set(key, {
    address: textNamed(item, 'wp:attachment_url'),
    caption: plainLine(textNamed(item, 'excerpt:encoded')),
    alt: plainLine(metaOf(item).get('_wp_attachment_image_alt') ?? ''),
  })
}

function readItem({ line, xml, repaired, problem }: XmlItem, file: string, feed: Feed): SourceItem | Malformed {
  const place = `${file}:${line}`
  if (problem) return malformed(place, problem)
  const whole = mended(xml)
  const first = parseXml(whole.text)
  const parsed = 'root' in first ? first : parseXml(withAmpersands(whole.text))
  if (!('root' in parsed)) return malformed(`${file}:${line + parsed.line - 1}`, parsed.reason)
  const item = parsed.root.children[0]
  if (!item) return malformed(place, 'it is empty')
  const read = textNamed(item, 'wp:post_type') ? readPost(item, feed) : readEntry(item, feed.timeZone)
  if (!read.key) return malformed(place, 'it has neither guid nor link')
  const unmapped = [
    ...read.unmapped,
    ...(repaired ? ['characters of another encoding, read as Windows-1252'] : []),
    ...(whole.mended ? ['characters that were encoded twice, mended'] : []),
  ]
  return { ...read, place, unmapped }
}

/** Feeds that were put together by hand have "&" where XML wants "&amp;"; what stands in CDATA sections is right as it is. */
const withAmpersands = (xml: string): string =>
  xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/&(?!(?:#\d+|#x[\da-f]+|\w+);)/gi, '&amp;')))
    .join('')

type Read = Omit<SourceItem, 'place'>

/** What RSS and WXR share. */
function readEntry(item: XmlElement, timeZone: string): Read {
  const link = textNamed(item, 'link')
  const guid = textNamed(item, 'guid')
  const html = textNamed(item, 'content:encoded') || textNamed(item, 'description')
  const enclosure = childNamed(item, 'enclosure')?.attributes
  const media = childNamed(item, 'media:content')?.attributes ?? childNamed(item, 'media:thumbnail')?.attributes
  const picture = enclosure?.type?.startsWith('image/') ? enclosure.url : media?.url
  const date = textNamed(item, 'pubDate') || textNamed(item, 'dc:date')
  const publishedAt = dateOf(date, timeZone)
  return {
    ...EMPTY_ITEM,
    key: guid || link,
    addresses: [link, guid].filter((one) => /^https?:\/\//i.test(one)),
    headline: plainLine(textNamed(item, 'title')),
    standfirst: childNamed(item, 'content:encoded') ? plainLine(textNamed(item, 'description')) : '',
    content: { html, autoParagraphs: false },
    publishedAt,
    unreadDate: publishedAt || isNoDate(date) ? '' : date,
    authors: [...allNamed(item, 'dc:creator'), ...allNamed(item, 'author')].flatMap(({ text }) => authorOf(text)),
    sections: allNamed(item, 'category').map(({ text }) => ({ slug: '', name: plainLine(text) })),
    picture: picture ? { address: picture, caption: '', credit: '', alt: '' } : null,
  }
}

/** RSS names authors as "ani@muara.example (Ani Wijaya)" or just by name. */
function authorOf(text: string): { name: string; email: string | null }[] {
  const [, email = null, name] = /^\s*(?:(\S+@\S+)\s*\()?([^()]*)\)?\s*$/.exec(text) ?? []
  const plain = plainLine(name ?? text)
  return plain
    ? [{ name: plain, email: email?.toLowerCase() ?? (plain.includes('@') ? plain.toLowerCase() : null) }]
    : []
}

const META_KNOWN = /^_|^(?:rank_math|yoast|jetpack|publicize|classic-editor|wpseo)/i

function readPost(item: XmlElement, feed: Feed): Read {
  const entry = readEntry(item, feed.timeZone)
  const meta = metaOf(item)
  const id = textNamed(item, 'wp:post_id')
  const site = feed.site.replace(/\/$/, '')
  const login = textNamed(item, 'dc:creator')
  const terms = termsOf(item)
  const thumbnail = meta.get('_thumbnail_id') ?? ''
  const picture = feed.shelf.pictures.get(shelfKey(feed, thumbnail))
  const published = publishedOf(item, feed.timeZone)
  const modified = dateOf(textNamed(item, 'wp:post_modified_gmt'))
  return {
    ...entry,
    key: textNamed(item, 'guid') || (id && `post ${id}`),
    addresses: [...entry.addresses, ...(site && id ? [`${site}/?p=${id}`] : []), ...formerLinks(item)],
    standfirst: plainLine(textNamed(item, 'excerpt:encoded')),
    content: { html: withBlocks(childNamed(item, 'content:encoded')?.text ?? '', feed), autoParagraphs: true },
    status: statusOf(item, feed, published),
    publishedAt: published,
    // WordPress writes a modification at every save; one within the hour of publication is none that readers saw.
    updatedAt: modified && published && modified.getTime() - published.getTime() > 60 * 60 * 1000 ? modified : null,
    slug: textNamed(item, 'wp:post_name'),
    authors: authorsOf(terms, login, feed),
    sections: primaryFirst(terms.category ?? [], meta, feed).filter(({ slug }) => slug !== 'uncategorized'),
    tags: (terms.post_tag ?? []).map(({ name }) => name),
    picture: picture ? { ...picture, credit: '' } : null,
    seoTitle: plainSeo(meta.get('_yoast_wpseo_title') ?? meta.get('rank_math_title')),
    seoDescription: plainSeo(meta.get('_yoast_wpseo_metadesc') ?? meta.get('rank_math_description')),
    comments: allNamed(item, 'wp:comment').filter((comment) => textNamed(comment, 'wp:comment_approved') === '1')
      .length,
    unmapped: [
      ...[...meta.keys()].filter((key) => !META_KNOWN.test(key)).map((key) => `field "${key}"`),
      ...Object.entries(terms).flatMap(([domain, some]) =>
        TERMS_KNOWN.has(domain) ? [] : some.map(({ name }) => `${domain} "${name}"`),
      ),
      ...(thumbnail && !picture && thumbnail !== '0'
        ? [`lead picture ${thumbnail}, which is in none of the files`]
        : []),
    ],
  }
}

type Term = { slug: string; name: string }
const TERMS_KNOWN = new Set(['category', 'post_tag', 'author', 'post_format'])

const termsOf = (item: XmlElement): Record<string, Term[] | undefined> & Record<string, Term[]> =>
  Object.fromEntries(
    Map.groupBy(allNamed(item, 'category'), ({ attributes }) => attributes.domain ?? '')
      .entries()
      .map(([domain, some]) => [
        domain,
        some.map(({ attributes, text }) => ({ slug: attributes.nicename ?? '', name: plainLine(text) })),
      ]),
  )

/** Where several wrote, the plugin for that keeps them as terms, with "cap-" before their login; else the creator is it. */
function authorsOf({ author }: Record<string, Term[]>, login: string, feed: Feed): SourceItem['authors'] {
  const known = (name: string) => feed.authors.get(name)
  if (author && author.length > 0)
    return author.map(({ slug, name }) => known(slug.replace(/^cap-/, '')) ?? known(name) ?? { name, email: null })
  return login ? [known(login) ?? { name: login, email: null }] : []
}

/** The category that an editor named the main one, where a plugin let them. */
function primaryFirst(categories: Term[], meta: Map<string, string>, feed: Feed): Term[] {
  const id = meta.get('_yoast_wpseo_primary_category') ?? meta.get('rank_math_primary_category') ?? ''
  const primary = feed.categories.get(id)
  return categories.toSorted((a, b) => Number(b.slug === primary) - Number(a.slug === primary))
}

/** WordPress goes on answering under the slugs that a story once had. */
function formerLinks(item: XmlElement): string[] {
  const link = textNamed(item, 'link')
  const slug = textNamed(item, 'wp:post_name')
  const end = new RegExp(`/${slug.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/?$`)
  if (!slug || !end.test(link)) return []
  return allNamed(item, 'wp:postmeta')
    .filter((meta) => textNamed(meta, 'wp:meta_key') === '_wp_old_slug')
    .map((meta) => link.replace(end, `/${textNamed(meta, 'wp:meta_value')}/`))
}

/** Blocks that are kept once and shown in many stories, with what they hold. */
const withBlocks = (html: string, feed: Feed): string =>
  html.replace(
    /<!--\s*wp:block\s[^>]*?"ref"\s*:\s*(\d+)[^>]*?\/-->/g,
    (whole, ref: string) => feed.shelf.blocks.get(shelfKey(feed, ref)) ?? whole,
  )

/** Templates of plugins ("%%title%% %%sep%%") mean the headline, which is the default. */
const plainSeo = (text = ''): string => (/%/.test(text) ? '' : plainLine(text))

const metaOf = (item: XmlElement): Map<string, string> =>
  new Map(
    allNamed(item, 'wp:postmeta').map((meta) => [textNamed(meta, 'wp:meta_key'), textNamed(meta, 'wp:meta_value')]),
  )

/** In UTC where the export has it, else by the newsroom's clock. */
function publishedOf(item: XmlElement, timeZone: string): Date | null {
  const utc = dateOf(textNamed(item, 'wp:post_date_gmt'))
  if (utc) return utc
  return dateOf(textNamed(item, 'wp:post_date'), timeZone) ?? dateOf(textNamed(item, 'pubDate'))
}

/** Contents of WordPress that no reader ever opened. */
const INNER =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|acf-.*|wp_.*)$/

function statusOf(item: XmlElement, { shelf }: Feed, date: Date | null): SourceItem['status'] {
  const type = textNamed(item, 'wp:post_type').slice(0, 40)
  const status = textNamed(item, 'wp:status')
  if (status === 'trash' || status === 'auto-draft') return { is: 'skipped', why: `its status is ${status}` }
  if (type !== 'post' && !shelf.types.has(type))
    return { is: 'skipped', why: `its type is ${type}`, told: !INNER.test(type) }
  if (status === 'inherit') return { is: 'skipped', why: `its status is ${status}` }
  if (textNamed(item, 'wp:post_password') !== '') return { is: 'draft', why: 'it was protected by a password' }
  if (status === 'future' && date) return { is: 'draft', why: `it was planned for ${date.toISOString()}` }
  return status === 'publish'
    ? { is: 'live' }
    : { is: 'draft', why: `its status was ${status.slice(0, 40) || 'unknown'}` }
}
