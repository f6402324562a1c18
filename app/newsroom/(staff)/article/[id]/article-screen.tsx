import { useTranslations } from 'next-intl'
import type { Clock } from '#components/desk/article/action-bar.tsx'
import { ArticleMarks } from '#components/desk/article/marks.tsx'
import { RetractEffectProvider } from '#components/desk/article/retract-effect.tsx'
import { draftOf } from '#components/desk/metadata/draft.ts'
import { MetadataProvider } from '#components/desk/metadata/use-metadata.tsx'
import { EmbargoForm } from '#components/desk/planning/embargo-form.tsx'
import { PlanPanel } from '#components/desk/planning/plan-panel.tsx'
import { StoryTopics } from '#components/desk/topics/story-topics.tsx'
import { LinksPanel } from '#components/desk/trail/links-panel.tsx'
import { RevisionsPanel } from '#components/desk/trail/revisions-panel.tsx'
import { TimelinePanel } from '#components/desk/trail/timeline-panel.tsx'
import { StoryWorth } from '#components/desk/worth/story-worth.tsx'
import { EditingSession } from '#components/editor/editing-session.tsx'
import { PlacementTools } from '#components/editor/read-also/placement-tools.tsx'
import { TakeText } from '#components/editor/take-text.tsx'
import type { Member } from '#lib/newsroom/actor.ts'
import type { ArticleFacts } from '#lib/newsroom/article.ts'
import type { CheckSettings } from '#lib/newsroom/checks/check.ts'
import { mayManageTopics } from '#lib/newsroom/topic.ts'
import { judge } from '#lib/newsroom/workflow.ts'
import { stageOf } from '#lib/newsroom/workflow-spec.ts'
import { anHourFrom, wallOf } from '#lib/newsroom/zone.ts'
import type { StoryWorth as StoryWorthView } from '#lib/queries/desk/links/read-link-worth.ts'
import type { ArticleView } from '#lib/queries/desk/read-article.ts'
import type { OverrideView, ServerFacts } from '#lib/queries/desk/read-checks.ts'
import type { Links } from '#lib/queries/desk/read-links.ts'
import type { RevisionView } from '#lib/queries/desk/read-revisions.ts'
import type { SectionView } from '#lib/queries/desk/read-sections.ts'
import type { SiteView } from '#lib/queries/desk/read-site.ts'
import type { StaffView } from '#lib/queries/desk/read-staff.ts'
import type { StoryTopic } from '#lib/queries/desk/read-story-topics.ts'
import type { TimelineEntry } from '#lib/queries/desk/read-timeline.ts'
import { join, leave, plan, save, embargo as setEmbargo } from './actions.ts'
import { ArticleNotices } from './notices.tsx'
import { RetractEffect } from './retract-effect.tsx'
import { useOffers } from './use-offers.ts'
import { Work } from './work.tsx'

export type ScreenProps = {
  actor: Member
  article: ArticleView
  site: SiteView
  sections: readonly SectionView[]
  staff: readonly StaffView[]
  timeline: readonly TimelineEntry[]
  revisions: readonly RevisionView[]
  links: Links
  checks: { settings: CheckSettings; first: ServerFacts; overrides: readonly OverrideView[] }
  worth: StoryWorthView | null
  topics: readonly StoryTopic[]
  now: Date
}

/** The newsroom's clock: its zone, and the minute the story is scheduled for or may be first. */
function clockOf({ scheduledAt, embargoUntil }: ArticleFacts, timeZone: string, now: Date): Clock {
  if (scheduledAt) return { timeZone, minute: wallOf(scheduledAt, timeZone) }
  const hence = anHourFrom(now)
  return { timeZone, minute: wallOf(embargoUntil && embargoUntil > hence ? embargoUntil : hence, timeZone) }
}

const titlesOf = ({ out }: Links): Record<string, string> =>
  Object.fromEntries(out.flatMap(({ articleId, title }) => (articleId && title ? [[articleId, title]] : [])))

/** Puts the parts of an article's page together: names for ids, rules asked, the editor around everything. */
export function ArticleScreen(props: ScreenProps) {
  const { actor, article, site, sections, staff, timeline, revisions, links, checks, worth, topics, now } = props
  const t = useTranslations('desk')
  const { facts } = article
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  const nameOf = (id: string | null): string | null => (id ? (names.get(id) ?? null) : null)
  const mayPlan = judge('plan', facts, actor, now).ok
  const mayWrite = judge('save', facts, actor, now).ok
  const active = staff.filter((one) => one.active).map(({ id, name }) => ({ id, name }))
  const embargo = facts.embargoUntil && facts.embargoUntil > now ? facts.embargoUntil : null
  const section = sections.find(({ id }) => id === facts.sectionId)
  const retractEffect = facts.publication === 'live' ? <RetractEffect links={links} lists={article.lists} /> : null
  return (
    <EditingSession
      articleId={article.id}
      user={{ id: actor.id, name: actor.name }}
      mayWrite={mayWrite}
      schemaVersion={article.schemaVersion}
      initial={article.document}
    >
      <MetadataProvider
        articleId={article.id}
        version={article.version}
        stored={draftOf(article.metadata, facts.sectionId)}
        mayWrite={mayWrite}
        save={save}
      >
        <RetractEffectProvider value={retractEffect}>
          <Work
            articleId={article.id}
            number={article.number}
            contentHash={facts.contentHash}
            memberId={actor.id}
            offers={useOffers(facts, actor, now)}
            clock={clockOf(facts, site.timeZone, now)}
            names={Object.fromEntries(names)}
            sections={sections.map(({ id, slug, name }) => ({ id, slug, name }))}
            staff={active}
            picture={article.picture}
            checks={{
              ...checks,
              overrides: checks.overrides.map(({ check, reason, byId }) => ({ check, reason, by: nameOf(byId) ?? '' })),
              mayOverride: judge('override', facts, actor, now).ok,
            }}
            notices={
              <ArticleNotices
                actor={actor}
                article={article}
                timeline={timeline}
                nameOf={nameOf}
                timeZone={site.timeZone}
                now={now}
              />
            }
            marks={
              <ArticleMarks
                stage={facts.stage}
                stageName={stageOf(facts.workflow, facts.stage)?.name ?? facts.stage}
                publication={facts.publication}
                changed={facts.liveHash !== null && facts.liveHash !== facts.contentHash}
                section={section?.name ?? ''}
                assignee={nameOf(facts.assigneeId)}
                livePath={article.livePath}
                embargo={embargo}
                timeZone={site.timeZone}
              />
            }
            planning={
              <>
                <StoryTopics
                  articleId={article.id}
                  topics={topics}
                  mayArrange={mayManageTopics(actor) === null}
                  join={join}
                  leave={leave}
                />
                <PlanPanel
                  articleId={article.id}
                  plan={article.plan}
                  written={article.words}
                  mayPlan={mayPlan}
                  timeZone={site.timeZone}
                  save={plan}
                />
                <EmbargoForm
                  articleId={article.id}
                  until={embargo}
                  scheduledAt={facts.scheduledAt}
                  mayPlan={mayPlan}
                  timeZone={site.timeZone}
                  set={setEmbargo}
                />
              </>
            }
            trail={[
              {
                id: 'links',
                label: t('links.title'),
                panel: (
                  <>
                    <LinksPanel
                      {...links}
                      timeZone={site.timeZone}
                      tools={<PlacementTools rules={checks.settings.readAlso} titles={titlesOf(links)} />}
                    />
                    {worth ? <StoryWorth {...worth} /> : null}
                  </>
                ),
              },
              {
                id: 'revisions',
                label: t('revisions.title'),
                panel: (
                  <RevisionsPanel
                    articleId={article.id}
                    timeZone={site.timeZone}
                    tools={(ordinal) => <TakeText articleId={article.id} ordinal={ordinal} />}
                    revisions={revisions.map((one) => ({ ...one, by: nameOf(one.byId) ?? '' }))}
                  />
                ),
              },
              {
                id: 'timeline',
                label: t('timeline.title'),
                panel: (
                  <TimelinePanel
                    timeZone={site.timeZone}
                    entries={timeline.map((one) => ({ ...one, actor: nameOf(one.actorId) }))}
                  />
                ),
              },
            ]}
          />
        </RetractEffectProvider>
      </MetadataProvider>
    </EditingSession>
  )
}
