import { canonicalJson } from '#lib/kit/canonical-json.ts'
import type { Metadata } from './metadata.ts'

/** What an approval signs: text, metadata and section, as one canonical text (RFC 8785) whose SHA-256 names it. */
export const contentText = (content: { document: unknown; metadata: Metadata; sectionId: string }): string =>
  canonicalJson({ document: content.document, metadata: content.metadata, sectionId: content.sectionId })
