import { untouchedFront } from '#lib/newsroom/front/spec.ts'
import type { FrontView, HomeView } from '#lib/newsroom/site-views.ts'
import { readChrome } from './chrome.ts'
import { readFront } from './read-front.ts'
import { readMostRead } from './read-popular.ts'

const POPULAR = 5

/** The front page: what somebody put there, and around it the newest stories of all sections, and of each. */
export async function readHome(now = new Date()): Promise<HomeView> {
  const [chrome, front, popular] = await Promise.all([
    readChrome(),
    readFront({ kind: 'home', key: '' }, untouchedFront('home'), now),
    readMostRead('day', POPULAR, now),
  ])
  return { kind: 'home', chrome, popular, ...homeOf(front) }
}

/** A front as the front page shows it: the first story leads. */
export function homeOf({
  main: [lead, ...beside],
  ...front
}: FrontView): Omit<HomeView, 'kind' | 'chrome' | 'popular'> {
  return { ...front, lead: lead ?? null, beside }
}
