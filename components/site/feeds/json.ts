import { generateJsonFeed } from 'feedsmith'
import type { FeedView } from '#lib/newsroom/feed-view.ts'
import { authorPath, imagePath } from '#lib/newsroom/paths.ts'
import { largest } from '../meta.tsx'
import { LANGUAGE } from '../words.ts'

/** JSON Feed 1.1. `self` is its own address. */
export function json({ chrome, title, path, hub, items }: FeedView, self: string): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: chrome.origin + path,
    feed_url: self,
    description: chrome.tagline,
    language: LANGUAGE,
    hubs: hub ? [{ type: 'WebSub', url: hub }] : [],
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.headline,
      summary: item.standfirst,
      ...(item.html ? { content_html: item.html } : { content_text: item.standfirst }),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      tags: [item.section, ...item.tags].map(({ name }) => name),
      authors: item.authors.map(({ name, handle }) => ({
        name,
        ...(handle && { url: chrome.origin + authorPath(handle) }),
      })),
      ...(item.picture && {
        image: chrome.origin + imagePath(item.picture.imageId, largest(item.picture).width, 'jpg'),
      }),
    })),
  })
  return typeof feed === 'string' ? feed : JSON.stringify(feed)
}
