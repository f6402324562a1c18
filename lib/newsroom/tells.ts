import type { EventName } from './events.ts'

/**
 * Who may be told of an event. `writers` are creator and credited writers; `holder` who has it now;
 * `signers` those who may sign at the stage it stands at; `stageTells` and `publishTells` the
 * roles that the workflow names; `account` the person whose account it is; the rest are people of an assignment.
 */
export type Audience =
  | 'writers'
  | 'holder'
  | 'scheduler'
  | 'signers'
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
  'article.submitted': ['writers', 'signers', 'stageTells'],
  'article.claimed': ['writers'],
  'article.released': ['writers', 'signers'],
  'article.returned': ['writers'],
  'article.approved': ['writers', 'holder', 'signers', 'stageTells'],
  'article.published': ['writers', 'scheduler', 'publishTells'],
  'article.spiked': ['writers', 'holder'],
  'article.unspiked': ['writers'],
  'article.image-uploaded': [],
  'article.planned': ['writers', 'holder'],
  'article.check-overridden': ['writers'],
  'article.scheduled': ['writers', 'holder'],
  'article.unscheduled': ['writers', 'scheduler'],
  'article.schedule-refused': ['writers', 'holder', 'scheduler', 'publishTells'],
  'article.schedule-late': ['scheduler', 'holder', 'publishTells'],
  'article.quick-fixed': ['writers', 'holder', 'scheduler', 'signers', 'publishTells'],
  'article.quick-fix-settled': ['writers'],
  'article.retracted': ['writers', 'holder', 'publishTells'],
  'article.restored': ['writers', 'holder', 'publishTells'],
  'article.rerouted': ['writers', 'holder', 'signers'],
  'article.links-replaced': ['writers', 'holder'],
  'article.imported': [],
  'article.import-linked': [],
  'assignment.pitched': [],
  'assignment.accepted': ['pitcher', 'reporter', 'photographer'],
  'assignment.declined': ['pitcher'],
  'assignment.changed': ['pitcher', 'reporter', 'photographer'],
  'assignment.started': ['pitcher', 'reporter', 'photographer'],
  'user.invited': [],
  'user.invitation-accepted': [],
  'user.roles-changed': ['account'],
  'user.deactivated': [],
  'user.signed-in': [],
  'user.signed-out': [],
  'user.password-changed': ['account'],
  'user.locale-changed': [],
  'user.mailing-changed': [],
  'user.view-saved': [],
  'user.view-removed': [],
  'site.founded': [],
  'site.section-saved': [],
  'site.settings-changed': [],
  'site.checks-changed': [],
  'site.workflow-saved': [],
  'site.workflow-assigned': [],
  'site.webhook-saved': [],
  'site.webhook-removed': [],
}

/** The table as it is kept in git, one event a line. */
export const printTells = (): string =>
  `${Object.entries(TELLS)
    .map(([name, audiences]) => `${name.padEnd(28)}${audiences.join(', ') || '-'}`)
    .join('\n')}\n`
