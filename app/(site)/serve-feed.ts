import { storyHtml } from '#components/site/feeds/story-html.ts'
import { fileHandler, type TYPES } from '#lib/edge/file.ts'
import type { FeedView } from '#lib/newsroom/feed-view.ts'
import { LIST_PATH } from '#lib/newsroom/site-links.ts'
import { type FeedOf, readFeed } from '#lib/queries/site/read-feed.ts'

type Write = (view: FeedView, self: string) => string

type Named = { section?: string; topic?: string }

function askedIn({ section, topic }: Named): FeedOf {
  if (topic !== undefined) return { of: 'topic', slug: topic }
  return section === undefined ? null : { of: 'section', slug: section }
}

/** A feed of the site, or of the section or topic that the path names: one query, one view, one text. */
export const serveFeed = (type: keyof typeof TYPES, write: Write, file: string) =>
  fileHandler<Named>(type, async (named) => {
    const asked = askedIn(named)
    const feed = await readFeed(asked)
    if (!feed) return null
    const { origin } = feed.chrome
    const items = await Promise.all(
      feed.items.map(async ({ body, ...item }) => ({
        ...item,
        html: feed.fullText ? await storyHtml(body, origin, feed.followed) : '',
      })),
    )
    return write({ ...feed, items }, `${origin}${asked ? LIST_PATH[asked.of](asked.slug) : ''}/${file}`)
  })
