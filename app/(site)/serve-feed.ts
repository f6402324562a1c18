import { storyHtml } from '#components/site/feeds/story-html.ts'
import { fileHandler, type TYPES } from '#lib/edge/file.ts'
import type { FeedView } from '#lib/newsroom/feed-view.ts'
import { readFeed } from '#lib/queries/site/read-feed.ts'

type Write = (view: FeedView, self: string) => string

/** A feed of the site, or of the section that the path names: one query, one view, one text. */
export const serveFeed = (type: keyof typeof TYPES, write: Write, file: string) =>
  fileHandler<{ section?: string }>(type, async ({ section = null }) => {
    const feed = await readFeed(section)
    if (!feed) return null
    const { origin } = feed.chrome
    const items = await Promise.all(
      feed.items.map(async ({ body, ...item }) => ({
        ...item,
        html: feed.fullText ? await storyHtml(body, origin, feed.followed) : '',
      })),
    )
    return write({ ...feed, items }, `${origin}${section === null ? '' : `/${section}`}/${file}`)
  })
