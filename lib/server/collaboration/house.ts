import type { Document } from '@hocuspocus/server'
import type { Doors } from './doors.ts'
import type { Guest } from './guest.ts'
import type { Room } from './room.ts'

/** What the hooks need of the hub that holds the rooms. */
export type House = {
  readonly doors: Doors
  readonly closing: boolean
  /** The room of exactly this document. Hocuspocus' hooks name documents, and one name can have had several. */
  roomOf(document: Document): Room | null
  /** Makes a room of a document that holds exactly what the database holds. */
  open(articleId: string, document: Document): Room
  /** Whether the server still holds this document under its name: only then does anybody store or share what it holds. */
  holds(document: Document): boolean
  /** Looks up anew who these are and what they may. */
  recheck(guests: Guest[]): void
}
