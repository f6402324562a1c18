import type { FrontOwner, FrontSpec } from '#lib/newsroom/front/spec.ts'
import type { HomeView, ListView, SeriesView } from '#lib/newsroom/site-views.ts'
import { instantOf } from '#lib/newsroom/zone.ts'
import { readChrome } from '../site/chrome.ts'
import { readFrontFrame, readTopicOwners } from '../site/front-frame.ts'
import { arrangeView } from '../site/read-front.ts'
import { homeOf } from '../site/read-home.ts'
import { frontedList, readNewest } from '../site/read-list.ts'
import { readMostRead } from '../site/read-popular.ts'
import { findTopic, readSeries } from '../site/read-topic.ts'

const POPULAR = 5

/** The page that readers would get at this moment were this arrangement published; null for a front of nothing. */
export async function previewFront(
  owner: FrontOwner,
  spec: FrontSpec,
  now = new Date(),
): Promise<HomeView | ListView | SeriesView | null> {
  const [chrome, frame] = await Promise.all([readChrome(), readFrontFrame(owner)])
  const until = spec.breaking && instantOf(spec.breaking.until, chrome.timeZone)
  const front = await arrangeView(owner, spec, frame, { barred: !until || until <= now })
  if (owner.kind === 'home')
    return { kind: 'home', chrome, popular: await readMostRead('day', POPULAR, now), ...homeOf(front) }
  const of = frame.owners.get(`${owner.kind}:${owner.key}`) ?? (await readTopicOwners([owner.key]))[0]
  if (!of) return null
  const topic = of.kind === 'topic' ? await findTopic(of.slug) : null
  if (topic?.kind === 'series') {
    const series = await readSeries(topic, front)
    return series.kind === 'series' ? series : null
  }
  const [newest, popular] = await Promise.all([
    readNewest(of.kind, of.slug, 1),
    of.kind === 'section' ? readMostRead('day', POPULAR, now, of.slug) : [],
  ])
  return newest.kind === 'list' ? { ...frontedList(newest.view, front), popular } : null
}
