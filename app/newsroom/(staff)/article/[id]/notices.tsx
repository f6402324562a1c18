import {
  ApprovalBanner,
  LiveBanner,
  ReturnBanner,
  ScheduleNotices,
  SignOffBanner,
} from '#components/desk/article/banners.tsx'
import { QuickFixConflicts } from '#components/desk/article/quick-fix-conflicts.tsx'
import { Exact } from '#components/desk/moment.tsx'
import type { Actor } from '#lib/newsroom/actor.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { signatures } from '#lib/newsroom/sign-off.ts'
import { judge } from '#lib/newsroom/workflow.ts'
import type { ArticleView } from '#lib/queries/desk/read-article.ts'
import type { TimelineEntry } from '#lib/queries/desk/read-timeline.ts'
import { settle } from './actions.ts'

type Props = {
  actor: Actor
  article: ArticleView
  timeline: readonly TimelineEntry[]
  nameOf: (id: string | null) => string | null
  timeZone: string
  now: Date
}

/** What must be read before the text: why it came back, who signed it. */
export function ArticleNotices({ actor, article, timeline, nameOf, timeZone, now }: Props) {
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
      {facts.stage !== 'draft' && facts.stage !== 'spiked' ? (
        <SignOffBanner asked={signatures(facts).map((one) => ({ ...one, by: nameOf(one.by) }))} />
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
      {facts.publication === 'live' ? (
        <LiveBanner
          articleId={article.id}
          differs={facts.liveHash !== facts.contentHash}
          mayFix={judge('quickFix', facts, actor, now).ok}
        />
      ) : null}
      <QuickFixConflicts
        articleId={article.id}
        conflicts={article.conflicts}
        mayWrite={judge('save', facts, actor, now).ok}
        settle={settle}
      />
    </>
  )
}
