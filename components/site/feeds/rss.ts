import { generateRssFeed } from 'feedsmith'
import type { FeedItem, FeedView } from '#lib/newsroom/feed-view.ts'
import { imagePath } from '#lib/newsroom/paths.ts'
import { largest } from '../meta.tsx'
import { LANGUAGE } from '../words.ts'

/** RSS 2.0 with authors (Dublin Core), whole texts (content:encoded) and pictures (Media RSS). `self` is its own address. */
export function rss({ chrome, title, path, hub, items }: FeedView, self: string): string {
  return generateRssFeed({
    title,
    link: chrome.origin + path,
    description: chrome.tagline || title,
    language: LANGUAGE,
    lastBuildDate: items[0]?.publishedAt,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }, ...hubs(hub)] },
    items: items.map((item) => entry(item, chrome.origin)),
  })
}

export const hubs = (hub: string) => (hub ? [{ href: hub, rel: 'hub' }] : [])

const entry = (item: FeedItem, origin: string) => ({
  title: item.headline,
  link: item.url,
  description: item.standfirst,
  guid: { value: item.url, isPermaLink: true },
  pubDate: item.publishedAt,
  categories: [item.section, ...item.tags].map(({ name }) => ({ name })),
  dc: { creators: item.authors.map(({ name }) => name) },
  ...(item.html && { content: { encoded: item.html } }),
  ...(item.picture && { media: { contents: [picture(item.picture, origin)] } }),
})

function picture(one: NonNullable<FeedItem['picture']>, origin: string) {
  const { width, height } = largest(one)
  return {
    url: origin + imagePath(one.imageId, width, 'jpg'),
    type: 'image/jpeg',
    medium: 'image',
    width,
    height,
    title: { value: one.alt },
    description: { value: one.caption },
    credits: one.credit ? [{ value: one.credit }] : [],
  }
}
