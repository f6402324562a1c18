import type { BodyNode } from '#lib/body/body-node.ts'
import { type Document, LIMITS, parseDocument } from '#lib/body/document.ts'
import { isSafeHref } from '#lib/body/href.ts'
import { blocksFromHtml } from '#lib/body/html-nodes.ts'
import type { HtmlElement } from '#lib/body/html-tree.ts'
import { readText } from '#lib/body/paste.ts'
import { countWords, hrefsIn, readAlsoNodes } from '#lib/body/text.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { sha256 } from '#lib/kit/sha256.ts'
import type { CreditLine } from '#lib/newsroom/metadata.ts'
import { oldAddressOf } from '#lib/newsroom/old-address.ts'
import { isSlug, slugify } from '#lib/newsroom/slug.ts'
import type { SourceItem } from './item.ts'
import { wholePicture } from './local-picture.ts'
import { shortened } from './plain.ts'
import { prepareHtml } from './prepare-html.ts'
import type { Say } from './report.ts'

/** Members of the newsroom as an import finds them. */
export type Member = { id: string; name: string; email: string }
export type Story = {
  hash: string
  document: { headline: string; standfirst: string; body: BodyNode }
  metadata: {
    slug: string
    slugTouched: boolean
    tags: string[]
    credits: CreditLine[]
    seoTitle: string
    seoDescription: string
  }
  publishedAt: Date | null
  updatedAt: Date | null
  addresses: { host: string; path: string }[]
  /** Pending baca juga of the document, in its order. */
  wanted: { title: string; href: string | null }[]
  /** Where its words lead on the former site. */
  links: string[]
  pictures: { address: string; caption: string; credit: string; alt: string }[]
}

/** What an import keeps of a source's item to know it again: a change of anything in it is a change of the source. */
export const hashOf = ({ place, ...item }: SourceItem): string =>
  sha256(canonicalJson(JSON.parse(JSON.stringify(item))))

/** An item as a story of ours, everything that found no place in it told to `say`; or why it is none. */
export function toStory(item: SourceItem, members: readonly Member[], now: Date, say: Say): Story | { reason: string } {
  const body = bodyOf(item, say)
  const headline = lineOf(item.headline, LIMITS.headline, 'headline', say)
  const standfirst = lineOf(item.standfirst, LIMITS.standfirst, 'standfirst', say)
  const content = body.blocks.length > 0 ? body.blocks : [{ type: 'paragraph' as const }]
  const parsed = parseDocument({ headline, standfirst, body: { type: 'doc', content } })
  if (!parsed.ok) return { reason: `its text cannot be kept (${JSON.stringify(parsed.refusal)})` }
  for (const what of item.unmapped) say('unmapped', what)
  if (item.comments > 0) say('comments', `${item.comments} comments`)
  const home = oldAddressOf(item.addresses[0] ?? '')?.host
  return {
    hash: hashOf(item),
    document: parsed.value,
    metadata: metadataOf(item, members, say),
    ...datesOf(item, parsed.value, now, say),
    addresses: addressesOf(item.addresses),
    wanted: readAlsoNodes(parsed.value.body).map(({ wantedTitle }, at) => ({
      title: wantedTitle ?? '',
      href: body.hrefs[at] ?? null,
    })),
    links: [...new Set(hrefsIn(parsed.value.body))].filter((href) => home && oldAddressOf(href)?.host === home),
    pictures: eachOnce(item.picture ? [item.picture, ...body.pictures] : body.pictures),
  }
}

/** A picture may stand in a story in several sizes: it is one, with whatever is said of it anywhere. */
function eachOnce(pictures: Story['pictures']): Story['pictures'] {
  const all = new Map<string, Story['pictures'][number]>()
  for (const one of pictures) {
    const first = all.get(wholePicture(one.address)) ?? one
    const { caption, credit, alt } = first
    all.set(wholePicture(one.address), {
      address: first.address,
      caption: caption || one.caption,
      credit: credit || one.credit,
      alt: alt || one.alt,
    })
  }
  return [...all.values()]
}

type Body = { blocks: BodyNode[]; hrefs: (string | null)[]; pictures: Story['pictures'] }

function bodyOf({ content, addresses }: SourceItem, say: Say): Body {
  if ('text' in content) {
    const { blocks, furniture } = readText(content.text)
    for (const { text } of furniture) say('furniture', text)
    return { blocks, hrefs: [], pictures: [] }
  }
  const { root, lost } = prepareHtml(content.html, content.autoParagraphs)
  const base = addresses[0]
  if (base) absolute(root, base)
  const { blocks, hrefs, furniture } = blocksFromHtml(root)
  for (const { text } of furniture) say('furniture', text)
  for (const one of lost.shortcodes) say('shortcode', one)
  for (const one of lost.blocks) say('block', one)
  for (const one of lost.embeds) say('embed', one)
  if (lost.tables > 0) say('table', `${lost.tables} as paragraphs`)
  return { ...shown(blocks, hrefs, base, say), pictures: lost.pictures.map((one) => ({ ...one, credit: '' })) }
}

/** Links as they were written lead nowhere from another address. */
function absolute(element: HtmlElement, base: string): void {
  const href = element.tag === 'a' ? element.attributes.get('href')?.trim() : undefined
  if (href && !href.startsWith('#') && !URL.canParse(href) && URL.canParse(href, base))
    element.attributes.set('href', new URL(href, base).href)
  for (const child of element.children) if (!('text' in child)) absolute(child, base)
}

/**
 * An address that is a paragraph was shown by its site as what stands there: a story of the same site as a card, which is
 * a baca juga; a film as a player, which becomes a link.
 */
function shown(blocks: readonly BodyNode[], hrefs: readonly (string | null)[], base: string | undefined, say: Say) {
  const home = oldAddressOf(base ?? '')?.host
  const known = hrefs.values()
  const all = blocks.map((block): { block: BodyNode; href: (string | null)[] } => {
    if (block.type === 'readAlso') return { block, href: [known.next().value ?? null] }
    const address = aloneIn(block)
    if (!address) return { block, href: [] }
    if (home && oldAddressOf(address)?.host === home)
      return {
        block: { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: address } },
        href: [address],
      }
    say('embed', `${address} (a link now)`)
    const marks = [{ type: 'link' as const, attrs: { href: address } }]
    return { block: { type: 'paragraph', content: [{ type: 'text', text: address, marks }] }, href: [] }
  })
  return { blocks: all.map(({ block }) => block), hrefs: all.flatMap(({ href }) => href) }
}

function aloneIn({ type, content }: BodyNode): string | null {
  const [only, more] = content ?? []
  const text = type === 'paragraph' && !more ? (only?.text?.trim() ?? '') : ''
  return /^https?:\/\/\S+$/i.test(text) && isSafeHref(text) && !only?.marks?.length ? text : null
}

function lineOf(text: string, limit: number, what: string, say: Say): string {
  const short = shortened(text, limit)
  if (short.cut) say('shortened', `${what}: ${text}`)
  return short.text
}

/** What readers never saw, or nobody can say when, is a draft. A date to come is no date. */
function datesOf(item: SourceItem, document: Document, now: Date, say: Say): Pick<Story, 'publishedAt' | 'updatedAt'> {
  const draft = (why: string) => {
    say('draft', document.headline ? `${why}: ${document.headline}` : why)
    return { publishedAt: null, updatedAt: null }
  }
  if (item.status.is !== 'live') return draft(item.status.why)
  if (item.publishedAt === null)
    return draft(item.unreadDate ? `its date cannot be read: "${item.unreadDate}"` : 'it has no date of publication')
  if (item.publishedAt > now) return draft(`its date has not come yet: ${item.publishedAt.toISOString()}`)
  if (document.headline.trim() === '') return draft('it has no headline')
  if (countWords({ ...document, standfirst: '' }) === 0) return draft('it has no text')
  if (slugify(document.headline) === '' && !isSlug(item.slug)) return draft('its headline makes no address')
  return { publishedAt: item.publishedAt, updatedAt: item.updatedAt }
}

const MOST = { tags: 12, tag: 60, credits: 20, name: 120, seoTitle: 200, seoDescription: 400 } as const

function metadataOf(item: SourceItem, members: readonly Member[], say: Say): Story['metadata'] {
  const tags = [...new Map(item.tags.map((tag) => [slugify(tag), tag.trim()])).entries()]
    .filter(([slug, tag]) => slug !== '' && tag.length <= MOST.tag)
    .map(([, tag]) => tag)
  for (const tag of item.tags.filter((one) => !tags.includes(one.trim())).concat(tags.slice(MOST.tags))) say('tag', tag)
  if (item.authors.length === 0) say('author', 'nobody is named')
  const slugTouched = isSlug(item.slug)
  return {
    slug: slugTouched ? item.slug : '',
    slugTouched,
    tags: tags.slice(0, MOST.tags),
    credits: item.authors.slice(0, MOST.credits).map((author) => creditOf(author, members, say)),
    seoTitle: shortened(item.seoTitle, MOST.seoTitle).text,
    seoDescription: shortened(item.seoDescription, MOST.seoDescription).text,
  }
}

/** A story has one section here: its other categories are what it is about. */
export function withCategories(
  metadata: Story['metadata'],
  categories: SourceItem['sections'],
  say: Say,
): Story['metadata'] {
  const { tags } = metadata
  const names = categories.map(({ name }) => name.trim())
  const here = new Set(tags.map(slugify))
  const others = [...new Map(names.map((name) => [slugify(name), name]))].filter(([slug]) => !here.has(slug))
  const kept = others
    .flatMap(([slug, name]) => (slug === '' || name.length > MOST.tag ? [] : [name]))
    .slice(0, Math.max(0, MOST.tags - tags.length))
  for (const [, name] of others) say(kept.includes(name) ? 'category' : 'tag', name)
  return { ...metadata, tags: [...tags, ...kept] }
}

/** By address, else by exactly the same name if one member alone has it; anybody else is a name. */
function creditOf({ name, email }: SourceItem['authors'][number], members: readonly Member[], say: Say): CreditLine {
  const byEmail = members.find((member) => member.email === email)
  const named = members.filter((member) => member.name.toLowerCase() === name.toLowerCase())
  const member = byEmail ?? (named.length === 1 ? named[0] : undefined)
  if (member) return { role: 'writer', name: member.name, userId: member.id }
  say('author', email ? `${name} <${email}>` : name)
  return { role: 'writer', name: shortened(name, MOST.name).text, userId: null }
}

function addressesOf(urls: readonly string[]): Story['addresses'] {
  const all = urls.flatMap((url) => oldAddressOf(url) ?? [])
  return [...new Map(all.map((one) => [`${one.host} ${one.path}`, one])).values()].slice(0, 20)
}
