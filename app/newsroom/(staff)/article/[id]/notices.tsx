import { ApprovalBanner, LiveBanner, ReturnBanner, ScheduleNotices } from '#components/desk/article/banners.tsx'
import { Exact } from '#components/desk/moment.tsx'
import type { EventName } from '#lib/newsroom/events.ts'
import type { ArticleView } from '#lib/queries/desk/read-article.ts'
import type { TimelineEntry } from '#lib/queries/desk/read-timeline.ts'

type Props = {
  article: ArticleView
  timeline: readonly TimelineEntry[]
  nameOf: (id: string | null) => string | null
  timeZone: string
  now: Date
}

/** What must be read before the text: why it came back, who signed it. */
export function ArticleNotices({ article, timeline, nameOf, timeZone, now }: Props) {
  const { facts, returnNote, returnedById } = article
  const last = (name: EventName) => timeline.find((event) => event.name === name)
  const when = (event: TimelineEntry | undefined) => (event ? <Exact at={event.at} timeZone={timeZone} /> : null)
  const returned = last('article.returned')
  // A quick fix signs the live text, not this one.
  const approved = timeline.find(({ name, facts: { quickFix } }) => name === 'article.approved' && !quickFix)
  const signed = approved?.facts.revision
  return (
    <>
      <ScheduleNotices article={article} timeZone={timeZone} now={now} />
      {facts.stage === 'draft' && returnNote ? (
        <ReturnBanner note={returnNote} by={nameOf(returnedById) ?? ''} when={when(returned)} />
      ) : null}
      {facts.stage === 'approved' ? (
        <ApprovalBanner
          articleId={article.id}
          by={nameOf(approved?.actorId ?? null) ?? ''}
          when={when(approved)}
          revision={typeof signed === 'number' ? signed : null}
          holds={facts.approvedHash === facts.contentHash}
        />
      ) : null}
      {facts.liveHash !== null && facts.liveHash !== facts.contentHash ? <LiveBanner articleId={article.id} /> : null}
    </>
  )
}
