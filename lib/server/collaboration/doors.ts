import { memberFromCookies, memberOfSession } from '#lib/auth/session.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { saveArticle } from '#lib/commands/article/save-article.ts'
import type { Result } from '#lib/kit/result.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import type { Refusal } from '#lib/newsroom/refusal.ts'
import { type ForCollaboration, readForCollaboration, readStoredText } from '#lib/queries/desk/read-collaboration.ts'

/** What live editing asks of the database. A test puts a failing one in place of these. */
export type Doors = {
  /** Whose Cookie header it is; null when nobody's. */
  enter(cookies: string | null): Promise<{ actor: Member; sessionId: string } | null>
  /** The member whose session it is, as they are now; null when it has ended. */
  member(sessionId: string): Promise<{ actor: Member } | null>
  read(actor: Member, articleId: string): Promise<ForCollaboration | null>
  /** The Yjs state that is stored. */
  stored(articleId: string): Promise<Uint8Array | null>
  save(actor: Member, articleId: string, update: Uint8Array): Promise<Result<unknown, Refusal>>
}

export const DOORS: Doors = {
  enter: memberFromCookies,
  member: memberOfSession,
  read: readForCollaboration,
  stored: readStoredText,
  save: (actor, articleId, update) =>
    saveArticle(actor, { articleId, update, schemaVersion: SCHEMA_VERSION }, new Date()),
}
