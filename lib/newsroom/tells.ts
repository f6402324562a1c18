import type { EventName } from './events.ts'

/**
 * Who may be told of an event. `writers` are creator and credited writers; `holder` who had it and `scheduler` who had
 * scheduled it when it happened; `signers` those who may give a sign-off that is still wanted at the stage it came to;
 * `sectionEditors` the section's editors; `stageTells` and `publishTells` the roles that the workflow names; `account` the
 * person whose account it is; the rest are people of an assignment.
 */
export type Audience =
  | 'writers'
  | 'holder'
  | 'scheduler'
  | 'signers'
  | 'sectionEditors'
  | 'stageTells'
  | 'publishTells'
  | 'account'
  | 'pitcher'
  | 'reporter'
  | 'photographer'

/** Who is told of what; never the one who did it. A new event without a decision does not compile. */
export const TELLS: Record<EventName, readonly Audience[]> = {
  'article.created': [],
  'article.saved': [],
  'article.metadata-saved': [],
  'article.submitted': ['writers', 'holder', 'signers', 'stageTells'],
  'article.claimed': ['writers', 'holder'],
  'article.released': ['writers', 'holder', 'signers'],
  'article.returned': ['writers', 'holder', 'scheduler'],
  'article.approved': ['writers', 'holder', 'signers', 'stageTells'],
  'article.published': ['writers', 'holder', 'scheduler', 'publishTells'],
  'article.spiked': ['writers', 'holder', 'scheduler'],
  'article.unspiked': ['writers'],
  'article.image-uploaded': [],
  'article.planned': ['writers', 'holder', 'scheduler'],
  'article.check-overridden': ['writers'],
  'article.scheduled': ['writers', 'holder', 'scheduler'],
  'article.unscheduled': ['writers', 'holder', 'scheduler'],
  'article.schedule-refused': ['writers', 'holder', 'scheduler', 'sectionEditors', 'publishTells'],
  'article.schedule-late': ['writers', 'holder', 'scheduler', 'sectionEditors', 'publishTells'],
  'article.quick-fixed': ['writers', 'holder', 'scheduler', 'signers', 'publishTells'],
  'article.quick-fix-settled': ['writers'],
  'article.retracted': ['writers', 'holder', 'publishTells'],
  'article.restored': ['writers', 'holder', 'publishTells'],
  'article.rerouted': ['writers', 'holder', 'scheduler', 'signers'],
  'article.links-replaced': ['writers', 'holder'],
  'article.imported': [],
  'article.import-linked': [],
  'article.topic-joined': [],
  'article.topic-left': [],
  'assignment.pitched': ['sectionEditors'],
  'assignment.accepted': ['pitcher', 'reporter', 'photographer'],
  'assignment.declined': ['pitcher'],
  'assignment.changed': ['pitcher', 'reporter', 'photographer'],
  'assignment.started': ['pitcher', 'reporter', 'photographer'],
  'user.invited': [],
  'user.invitation-withdrawn': [],
  'user.invitation-accepted': [],
  'user.roles-changed': ['account'],
  'user.deactivated': [],
  'user.reactivated': ['account'],
  'user.signed-in': [],
  'user.signed-out': [],
  'user.password-forgotten': [],
  'user.password-changed': ['account'],
  'user.profile-changed': ['account'],
  'user.locale-changed': [],
  'user.mailing-changed': [],
  'user.view-saved': [],
  'user.view-removed': [],
  'site.founded': [],
  'site.section-saved': [],
  'site.settings-changed': [],
  'site.distribution-changed': [],
  'site.page-saved': [],
  'site.imprint-changed': [],
  'site.topic-saved': [],
  'site.topic-arranged': [],
  'site.topic-gathered': [],
  'site.logo-uploaded': [],
  'site.theme-changed': [],
  'site.checks-changed': [],
  'site.workflow-saved': [],
  'site.workflow-assigned': [],
  'site.webhook-saved': [],
  'site.webhook-removed': [],
  'site.webhook-resent': [],
  'front.saved': [],
  'front.published': [],
  'front.rolled-back': [],
  'front.breaking-expired': [],
}

/** The table as it is kept in git, one event a line. */
export const printTells = (): string =>
  `${Object.entries(TELLS)
    .map(([name, audiences]) => `${name.padEnd(28)}${audiences.join(', ') || '-'}`)
    .join('\n')}\n`
