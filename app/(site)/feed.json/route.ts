import { json } from '#components/site/feeds/json.ts'
import { serveFeed } from '../serve-feed.ts'

export const dynamic = 'force-dynamic'
export const GET = serveFeed('json', json, 'feed.json')
