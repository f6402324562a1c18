import { canonicalJson } from '#lib/kit/canonical-json.ts'
import type { CreditLine, LeadImage, Metadata } from '#lib/newsroom/metadata.ts'

/** What the margin edits: the metadata and the section. A null slug follows the headline. */
export type Draft = {
  sectionId: string
  slug: string | null
  tags: readonly string[]
  credits: readonly CreditLine[]
  leadImage: LeadImage | null
  seoTitle: string
  seoDescription: string
}
export type DraftField = keyof Draft
export const DRAFT_FIELDS = [
  'sectionId',
  'slug',
  'tags',
  'credits',
  'leadImage',
  'seoTitle',
  'seoDescription',
] as const satisfies readonly DraftField[]

export function draftOf(metadata: Metadata, sectionId: string): Draft {
  const { slug, slugTouched, ...rest } = metadata
  return { ...rest, sectionId, slug: slugTouched ? slug : null }
}

/** What `saveMetadata` takes. A line of credit without a name is not one yet. */
export function metadataOf({ sectionId, slug, credits, ...rest }: Draft): { sectionId: string; metadata: Metadata } {
  const named = credits.filter(({ name }) => name.trim() !== '')
  return { sectionId, metadata: { ...rest, slug: slug ?? '', slugTouched: slug !== null, credits: named } }
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

export const isSame = (a: Draft, b: Draft): boolean => same(metadataOf(a), metadataOf(b))

export type Merged = { draft: Draft; lost: Partial<Draft> }

/**
 * Three ways, field by field: what only one side changed is kept; where both did, the stored value stands and `lost`
 * holds what was typed here, so that it can be shown and taken up again.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merged {
  const merged: Merged = { draft: { ...theirs }, lost: {} }
  for (const field of DRAFT_FIELDS) {
    if (same(mine[field], base[field]) || same(mine[field], theirs[field])) continue
    Object.assign(same(theirs[field], base[field]) ? merged.draft : merged.lost, { [field]: mine[field] })
  }
  return merged
}
