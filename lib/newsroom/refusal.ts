import type { Stage } from './article.ts'
import type { PairName } from './theme/pairs.ts'
import type { Scheme } from './theme/theme.ts'

/** What a story lacks before it may go on. */
export type Missing =
  | 'headline'
  | 'standfirst'
  | 'body'
  | 'credit'
  | 'slug'
  | 'imageCaption'
  | 'imageCredit'
  | 'imageAlt'

/** Who would be allowed: the explanation of "not you". */
export type Need =
  | 'signIn'
  | 'writer'
  | 'ownOrEditor'
  | 'textOfStage'
  | 'sectionEditor'
  | 'secondPerson'
  | 'anotherSigner'
  | 'publisher'
  | 'quickFixer'
  | 'chief'
  | 'assignee'
  | 'pitchDecider'
  | 'assignedReporter'
  | 'admin'
  | 'leadership'
  | 'managingOrChief'
  | 'anyEditor'
  | 'chiefOrAdmin'
  | 'chiefOrSecretary'
  | 'topicEditor'

/** Why something was not done. A value, shown to people by `explain`. */
export type Refusal =
  | { kind: 'not-found' }
  | { kind: 'no-revision' }
  | { kind: 'not-allowed'; need: Need }
  | { kind: 'wrong-stage'; stage: Stage; name: string }
  | { kind: 'already-live' }
  | { kind: 'not-live' }
  | { kind: 'retracted' }
  | { kind: 'not-your-sign-off'; waits: readonly string[] }
  | { kind: 'not-signed'; waits: readonly string[] }
  | { kind: 'blocked'; checks: readonly string[] }
  | { kind: 'embargoed'; until: Date }
  | { kind: 'not-due' }
  | { kind: 'not-scheduled' }
  | { kind: 'in-the-past' }
  | { kind: 'too-much-changed'; words: number; most: number }
  | { kind: 'restructured' }
  | { kind: 'text-gone' }
  | { kind: 'faulty-workflow'; faults: readonly string[] }
  | { kind: 'unmapped-stages'; stages: readonly { id: string; name: string }[] }
  | { kind: 'incomplete'; missing: readonly Missing[] }
  | { kind: 'changed-since-approval' }
  | { kind: 'unchanged' }
  | { kind: 'target-not-live' }
  | { kind: 'links-itself' }
  | { kind: 'not-linked' }
  | { kind: 'already-linked' }
  | { kind: 'already-in-topic' }
  | { kind: 'not-in-topic' }
  | { kind: 'topic-closed' }
  | { kind: 'topic-full'; most: number }
  | { kind: 'already-assigned' }
  | { kind: 'not-assigned' }
  | { kind: 'assignment-moved-on'; state: 'pitched' | 'accepted' | 'declined' | 'started' }
  | { kind: 'illegible'; pair: PairName; scheme: Scheme; ratio: number; least: number }
  | { kind: 'stale'; by: string | null; event: string | null; at: Date | null }
  | { kind: 'invalid'; field: string; problem: Problem }
  | { kind: 'taken'; field: string }
  | { kind: 'bad-credentials' }
  | { kind: 'throttled'; minutes: number }
  | { kind: 'expired-invitation' }
  | { kind: 'expired-link' }
  | { kind: 'own-account' }
  | { kind: 'last-admin' }
  | { kind: 'pinned-twice'; headline: string }
  | { kind: 'nothing-to-publish' }
  | { kind: 'no-edition' }
  | { kind: 'edition-is-live' }

/** What is wrong with a field's value. */
export type Problem =
  | 'required'
  | 'tooLong'
  | 'tooShort'
  | 'malformed'
  | 'reserved'
  | 'unknown'
  | 'tooLarge'
  | 'notAnImage'
  | 'schema'
  | 'future'

/** The HTTP status of a refusal: RFC 9110 §15.5. */
export function statusOf(refusal: Refusal): 401 | 403 | 404 | 409 | 422 | 429 {
  switch (refusal.kind) {
    case 'not-found':
    case 'no-revision':
    case 'no-edition':
      return 404
    case 'stale':
    case 'taken':
      return 409
    case 'invalid':
    case 'incomplete':
    case 'blocked':
    case 'in-the-past':
    case 'too-much-changed':
    case 'restructured':
    case 'faulty-workflow':
    case 'unmapped-stages':
    case 'pinned-twice':
    case 'illegible':
      return 422
    case 'throttled':
      return 429
    case 'bad-credentials':
      return 401
    case 'not-allowed':
      return refusal.need === 'signIn' ? 401 : 403
    default:
      return 403
  }
}
