import type { MarkName, NodeName } from './schema.ts'

export type BodyAttrs = { [name: string]: string | number | null }
export type BodyMark = { type: MarkName; attrs?: BodyAttrs }
/** ProseMirror JSON of the body schema. A text node has `text` and no `content`; the others the reverse. */
export type BodyNode = { type: NodeName; attrs?: BodyAttrs; content?: BodyNode[]; marks?: BodyMark[]; text?: string }
