import { canonicalJson } from '#lib/kit/canonical-json.ts'

export const EVENT_NAMES = [
  'article.created',
  'article.saved',
  'article.metadata-saved',
  'article.submitted',
  'article.claimed',
  'article.released',
  'article.returned',
  'article.approved',
  'article.published',
  'article.spiked',
  'article.unspiked',
  'article.image-uploaded',
  'article.planned',
  'article.check-overridden',
  'article.scheduled',
  'article.unscheduled',
  'article.schedule-refused',
  'article.schedule-late',
  'article.quick-fixed',
  'article.quick-fix-settled',
  'article.retracted',
  'article.restored',
  'article.rerouted',
  'article.links-replaced',
  'article.imported',
  'article.import-linked',
  'article.topic-joined',
  'article.topic-left',
  'assignment.pitched',
  'assignment.accepted',
  'assignment.declined',
  'assignment.changed',
  'assignment.started',
  'user.invited',
  'user.invitation-withdrawn',
  'user.invitation-accepted',
  'user.roles-changed',
  'user.deactivated',
  'user.reactivated',
  'user.signed-in',
  'user.signed-out',
  'user.password-forgotten',
  'user.password-changed',
  'user.profile-changed',
  'user.locale-changed',
  'user.mailing-changed',
  'user.view-saved',
  'user.view-removed',
  'site.founded',
  'site.section-saved',
  'site.settings-changed',
  'site.distribution-changed',
  'site.page-saved',
  'site.imprint-changed',
  'site.topic-saved',
  'site.topic-arranged',
  'site.topic-gathered',
  'site.logo-uploaded',
  'site.theme-changed',
  'site.checks-changed',
  'site.workflow-saved',
  'site.workflow-assigned',
  'site.webhook-saved',
  'site.webhook-removed',
  'site.webhook-resent',
  'front.saved',
  'front.published',
  'front.rolled-back',
  'front.breaking-expired',
] as const
export type EventName = (typeof EVENT_NAMES)[number]

export type Facts = Record<string, string | number | boolean | null | readonly string[]>

/** One link of a stream's hash chain, as it is hashed. */
export type ChainLink = {
  stream: string
  ordinal: number
  name: string
  actorId: string | null
  articleId: string | null
  at: string
  facts: unknown
  previousHash: string
}

/** The text whose SHA-256 is the event's hash: whoever changes any part of a past event breaks every later hash. */
export const chainText = (link: ChainLink): string => canonicalJson(link)
