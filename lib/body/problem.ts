export type DocumentPart = 'headline' | 'standfirst' | 'body'

/**
 * Why something is not a document.
 * - `notADocument`: not the shape `{headline, standfirst, body}` at all; `part` says where.
 * - `tooLong`: `length` and `limit` in characters, for the body in bytes of JSON.
 * - `unknownNode`, `unknownMark`, `unknownAttribute`: names that the schema does not have (`on` is the node or mark).
 * - `badLink`: a link that may not be kept (javascript:, data:, …).
 * - `misplaced`: a node where it may not stand, such as `readAlso` inside a list.
 * - `invalid`: known names, but content or an attribute's value is against the schema; `says` is for the log.
 * - `unreadable`: bytes that are no Yjs state, or a state whose fragments are of another kind.
 * - `unseeded`: a Yjs state in which nothing was ever written. A failed load looks like this: never store it.
 */
export type DocumentProblem =
  | { kind: 'notADocument'; part: DocumentPart | 'document' }
  | { kind: 'tooLong'; part: DocumentPart; length: number; limit: number }
  | { kind: 'unknownNode'; name: string }
  | { kind: 'unknownMark'; name: string }
  | { kind: 'unknownAttribute'; name: string; on: string }
  | { kind: 'badLink'; href: string }
  | { kind: 'misplaced'; name: string; inside: string }
  | { kind: 'invalid'; says: string }
  | { kind: 'unreadable'; says: string }
  | { kind: 'unseeded' }
