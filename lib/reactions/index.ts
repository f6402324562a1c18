import type { Event } from '#lib/db/client.ts'
import type { EventName } from '#lib/newsroom/events.ts'
import { announce } from './announce.ts'
import { forgetShareImage } from './forget-share-image.ts'
import { mailInvitation } from './mail-invitation.ts'
import { recountChecks } from './recount-checks.ts'

/** What follows an event, after its commit, at least once: a reaction that runs twice must do no harm. */
export type Reaction = (event: Event) => Promise<void>

/** Every consequence of every event, on one screen. A new event without a decision does not compile. */
export const REACTIONS: Record<EventName, Reaction[]> = {
  'article.created': [],
  'article.saved': [],
  'article.metadata-saved': [],
  'article.submitted': [],
  'article.claimed': [],
  'article.released': [],
  'article.returned': [],
  'article.approved': [],
  'article.published': [announce, forgetShareImage],
  'article.spiked': [],
  'article.unspiked': [],
  'article.image-uploaded': [],
  'article.planned': [],
  'article.check-overridden': [],
  'article.scheduled': [],
  'article.unscheduled': [],
  'article.schedule-refused': [],
  'article.schedule-late': [],
  'article.quick-fixed': [announce, forgetShareImage],
  'article.quick-fix-settled': [],
  'article.retracted': [announce, forgetShareImage],
  'article.restored': [announce, forgetShareImage],
  'article.rerouted': [],
  'article.links-replaced': [],
  'article.imported': [],
  'article.import-linked': [],
  'assignment.pitched': [],
  'assignment.accepted': [],
  'assignment.declined': [],
  'assignment.changed': [],
  'assignment.started': [],
  'user.invited': [mailInvitation],
  'user.invitation-accepted': [],
  'user.roles-changed': [],
  'user.deactivated': [],
  'user.signed-in': [],
  'user.signed-out': [],
  'user.password-changed': [],
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
  'site.checks-changed': [recountChecks],
  'site.workflow-saved': [],
  'site.workflow-assigned': [],
  'site.webhook-saved': [],
  'site.webhook-removed': [],
  'site.webhook-resent': [],
}
