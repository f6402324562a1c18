import { atom } from '#components/site/feeds/atom.ts'
import { serveFeed } from '../serve-feed.ts'

export const dynamic = 'force-dynamic'
export const GET = serveFeed('atom', atom, 'atom.xml')
