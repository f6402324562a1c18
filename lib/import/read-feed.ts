import { basename } from 'node:path'
import { instantOf } from '#lib/newsroom/zone.ts'
import { EMPTY_ITEM, type Malformed, malformed, type Source, type SourceItem } from './item.ts'
import { linesOf } from './lines.ts'
import { dateOf, plainLine } from './plain.ts'
import { itemsIn, type XmlItem } from './xml-items.ts'
import { allNamed, childNamed, parseXml, textNamed, type XmlElement } from './xml-tree.ts'

/** What a feed says before its items, and what an earlier reading of the items found. */
type Feed = {
  site: string
  authors: Map<string, { name: string; email: string | null }>
  attachments: Map<string, { address: string; caption: string; alt: string }>
  timeZone: string
}

/** An RSS 2.0 feed, or a WordPress export (WXR), which is one with more fields. `timeZone` is the newsroom's. */
export async function readFeed(path: string, timeZone: string): Promise<Source> {
  const feed: Feed = { site: '', authors: new Map(), attachments: new Map(), timeZone }
  const file = basename(path)
  // Pictures stand behind the stories that show them, so that they are looked for first.
  for await (const item of itemsIn(linesOf(path), (xml) => readHead(xml, feed))) {
    if (!item.problem && item.xml.includes('<wp:attachment_url')) readAttachment(item, feed)
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
}

const deepest = (element: XmlElement, name: string): XmlElement | null =>
  element.name === name ? element : (element.children.map((child) => deepest(child, name)).find(Boolean) ?? null)

function readAttachment({ xml }: XmlItem, feed: Feed): void {
  const parsed = parseXml(xml)
  const item = 'root' in parsed ? parsed.root.children[0] : undefined
  if (!item) return
  feed.attachments.set(textNamed(item, 'wp:post_id'), {
    address: textNamed(item, 'wp:attachment_url'),
    caption: plainLine(textNamed(item, 'excerpt:encoded')),
    alt: plainLine(metaOf(item).get('_wp_attachment_image_alt') ?? ''),
  })
}

function readItem({ line, xml, repaired, problem }: XmlItem, file: string, feed: Feed): SourceItem | Malformed {
  const place = `${file}:${line}`
  if (problem) return malformed(place, problem)
  const parsed = parseXml(xml)
  if (!('root' in parsed)) return malformed(`${file}:${line + parsed.line - 1}`, parsed.reason)
  const item = parsed.root.children[0]
  if (!item) return malformed(place, 'it is empty')
  const read = textNamed(item, 'wp:post_type') ? readPost(item, feed) : readEntry(item)
  if (!read.key) return malformed(place, 'it has neither guid nor link')
  const unmapped = repaired ? [...read.unmapped, 'characters of another encoding, read as Windows-1252'] : read.unmapped
  return { ...read, place, unmapped }
}

type Read = Omit<SourceItem, 'place'>

/** What RSS and WXR share. */
function readEntry(item: XmlElement): Read {
  const link = textNamed(item, 'link')
  const guid = textNamed(item, 'guid')
  const html = textNamed(item, 'content:encoded') || textNamed(item, 'description')
  const enclosure = childNamed(item, 'enclosure')?.attributes
  const media = childNamed(item, 'media:content')?.attributes ?? childNamed(item, 'media:thumbnail')?.attributes
  const picture = enclosure?.type?.startsWith('image/') ? enclosure.url : media?.url
  const publishedAt = dateOf(textNamed(item, 'pubDate') || textNamed(item, 'dc:date'))
  return {
    ...EMPTY_ITEM,
    key: guid || link,
    addresses: [link, guid].filter((one) => /^https?:\/\//i.test(one)),
    headline: plainLine(textNamed(item, 'title')),
    standfirst: childNamed(item, 'content:encoded') ? plainLine(textNamed(item, 'description')) : '',
    content: { html, autoParagraphs: false },
    publishedAt,
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
  const entry = readEntry(item)
  const meta = metaOf(item)
  const id = textNamed(item, 'wp:post_id')
  const status = statusOf(item)
  const site = feed.site.replace(/\/$/, '')
  const login = textNamed(item, 'dc:creator')
  const terms = allNamed(item, 'category')
  const named = (domain: string) =>
    terms
      .filter(({ attributes }) => attributes.domain === domain)
      .map(({ attributes, text }) => ({ slug: attributes.nicename ?? '', name: plainLine(text) }))
  const attachment = feed.attachments.get(meta.get('_thumbnail_id') ?? '')
  const published = publishedOf(item, feed.timeZone)
  const modified = dateOf(textNamed(item, 'wp:post_modified_gmt'))
  return {
    ...entry,
    key: textNamed(item, 'guid') || (id && `post ${id}`),
    addresses: [...entry.addresses, ...(site && id ? [`${site}/?p=${id}`] : [])],
    standfirst: plainLine(textNamed(item, 'excerpt:encoded')),
    content: { html: childNamed(item, 'content:encoded')?.text ?? '', autoParagraphs: true },
    status,
    publishedAt: published,
    // WordPress writes a modification at every save; one within the hour of publication is none that readers saw.
    updatedAt: modified && published && modified.getTime() - published.getTime() > 60 * 60 * 1000 ? modified : null,
    slug: textNamed(item, 'wp:post_name'),
    authors: login ? [feed.authors.get(login) ?? { name: login, email: null }] : [],
    sections: named('category').filter(({ slug }) => slug !== 'uncategorized'),
    tags: named('post_tag').map(({ name }) => name),
    picture: attachment ? { ...attachment, credit: '' } : null,
    seoTitle: plainSeo(meta.get('_yoast_wpseo_title') ?? meta.get('rank_math_title')),
    seoDescription: plainSeo(meta.get('_yoast_wpseo_metadesc') ?? meta.get('rank_math_description')),
    unmapped: [...meta.keys()].filter((key) => !META_KNOWN.test(key)).map((key) => `field "${key}"`),
  }
}

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
  const wall = textNamed(item, 'wp:post_date')
  const local = dateOf(wall) && instantOf(wall.slice(0, 16).replace(' ', 'T'), timeZone)
  return local ?? dateOf(textNamed(item, 'pubDate'))
}

function statusOf(item: XmlElement): SourceItem['status'] {
  const type = textNamed(item, 'wp:post_type')
  const status = textNamed(item, 'wp:status')
  if (type !== 'post') return { is: 'skipped', why: `it is a ${type.slice(0, 40)}, not a post` }
  if (status === 'trash' || status === 'auto-draft' || status === 'inherit')
    return { is: 'skipped', why: `its status is ${status}` }
  if (textNamed(item, 'wp:post_password') !== '') return { is: 'draft', why: 'it was protected by a password' }
  return status === 'publish'
    ? { is: 'live' }
    : { is: 'draft', why: `its status was ${status.slice(0, 40) || 'unknown'}` }
}
