import { type Extensions, getSchema } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { BulletList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import type { Schema } from '@tiptap/pm/model'
import { Item, NumberedList, Quote, SafeLink, SubHeading } from './extensions.ts'
import { Line } from './line.ts'
import { ReadAlso } from './read-also.ts'

/**
 * Raise it with every change of node, mark or attribute: a client that has another number must never bind to a shared
 * document, because y-tiptap deletes for everybody what one client's schema does not know.
 */
export const SCHEMA_VERSION = 2

/** Every node of the body. Maps over the schema are `Record<NodeName, …>`, so a new node does not compile until handled. */
export const NODE_NAMES = [
  'doc',
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'listItem',
  'readAlso',
  'hardBreak',
  'text',
] as const
export type NodeName = (typeof NODE_NAMES)[number]

export const MARK_NAMES = ['link', 'bold', 'italic'] as const
export type MarkName = (typeof MARK_NAMES)[number]

/**
 * The body's extensions, schema and keys only; the editor adds node views and Collaboration.
 *
 * Each container takes any non-empty sequence of what it may hold. So whatever two valid edits merge to is valid too,
 * except for a container left empty, which holds no text: y-tiptap never has a reason to delete text by itself.
 */
export const bodyExtensions: Extensions = [
  Document.extend({ content: '(block | furniture)+' }),
  Paragraph,
  SubHeading,
  Quote,
  BulletList,
  NumberedList,
  Item,
  ReadAlso,
  HardBreak,
  Text,
  SafeLink,
  Bold,
  Italic,
]

/** The extensions of headline and standfirst: text without marks, in one line (see line.ts). */
export const lineExtensions: Extensions = [Document.extend({ content: 'line+' }), Line, Text]

export const bodySchema: Schema = getSchema(bodyExtensions)
export const lineSchema: Schema = getSchema(lineExtensions)
