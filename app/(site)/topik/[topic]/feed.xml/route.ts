import { rss } from '#components/site/feeds/rss.ts'
import { serveFeed } from '../../../serve-feed.ts'

export const dynamic = 'force-dynamic'
export const GET = serveFeed('rss', rss, 'feed.xml')
