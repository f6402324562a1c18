import { generateAtomFeed } from 'feedsmith'
import type { FeedView } from '#lib/newsroom/feed-view.ts'
import { authorPath } from '#lib/newsroom/paths.ts'
import { hubs } from './rss.ts'

/** Atom (RFC 4287). `self` is its own address. */
export function atom({ chrome, title, path, hub, items }: FeedView, self: string): string {
  return generateAtomFeed({
    id: chrome.origin + path,
    title: { value: title },
    subtitle: { value: chrome.tagline },
    updated: new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime()))),
    authors: [{ name: chrome.siteName, uri: `${chrome.origin}/` }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: chrome.origin + path, rel: 'alternate', type: 'text/html' },
      ...hubs(hub),
    ],
    entries: items.map((item) => ({
      id: item.url,
      title: { value: item.headline },
      links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
      published: item.publishedAt,
      updated: item.updatedAt,
      authors: item.authors.map(({ name, handle }) => ({
        name,
        ...(handle && { uri: chrome.origin + authorPath(handle) }),
      })),
      categories: [item.section, ...item.tags].map(({ slug, name }) => ({ term: slug, label: name })),
      summary: { value: item.standfirst },
      ...(item.html && { content: { value: item.html, type: 'html' } }),
    })),
  })
}
