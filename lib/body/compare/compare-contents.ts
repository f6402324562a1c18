import { diffArrays } from 'diff'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import type { Document } from '../document.ts'
import { compareDocuments, type DocumentChanges } from './compare-documents.ts'
import { compareText, isChanged, type Span } from './spans.ts'

/** A story as an approval signs it. `C` is a line of its credits, which is compared as a whole. */
export type Content<C> = {
  document: Document
  sectionId: string
  metadata: {
    slug: string
    slugTouched: boolean
    tags: readonly string[]
    credits: readonly C[]
    leadImage: { imageId: string; caption: string; credit: string; alt: string } | null
    seoTitle: string
    seoDescription: string
  }
}

/** A list's members in order: what went, what came, what stayed. */
export type Item<T> = { change: 'same' | 'inserted' | 'deleted'; value: T }

export type Comparison<C> = DocumentChanges & {
  /** Ids. */
  section: readonly Item<string>[]
  slug: readonly Span[]
  /** Whether the slug follows the headline or was written by hand. */
  slugTouched: readonly Item<boolean>[]
  tags: readonly Item<string>[]
  credits: readonly Item<C>[]
  seoTitle: readonly Span[]
  seoDescription: readonly Span[]
  image: {
    /** Ids; none where there is no picture. */
    picture: readonly Item<string>[]
    caption: readonly Span[]
    credit: readonly Span[]
    alt: readonly Span[]
  }
}

/** What differs between two contents of a story, all that an approval signs. Equal contents differ in nothing, others in something. */
export function compareContents<C>(before: Content<C>, after: Content<C>): Comparison<C> {
  const [was, is] = [before.metadata, after.metadata]
  const image = (field: 'caption' | 'credit' | 'alt') =>
    compareText(was.leadImage?.[field] ?? '', is.leadImage?.[field] ?? '')
  return {
    ...compareDocuments(before.document, after.document),
    section: compareList([before.sectionId], [after.sectionId]),
    slug: compareText(was.slug, is.slug),
    slugTouched: compareList([was.slugTouched], [is.slugTouched]),
    tags: compareList(was.tags, is.tags),
    credits: compareList(was.credits, is.credits),
    seoTitle: compareText(was.seoTitle, is.seoTitle),
    seoDescription: compareText(was.seoDescription, is.seoDescription),
    image: {
      picture: compareList(idsOf(was), idsOf(is)),
      caption: image('caption'),
      credit: image('credit'),
      alt: image('alt'),
    },
  }
}

const idsOf = ({ leadImage }: Content<unknown>['metadata']): string[] => (leadImage ? [leadImage.imageId] : [])

export function compareList<T>(before: readonly T[], after: readonly T[]): Item<T>[] {
  const items: Item<T>[] = []
  let [old, now] = [0, 0]
  for (const { added, removed, value } of diffArrays(before.map(canonicalJson), after.map(canonicalJson))) {
    for (const _ of value) {
      if (removed) items.push({ change: 'deleted', value: before[old++] as T })
      else if (added) items.push({ change: 'inserted', value: after[now++] as T })
      else {
        items.push({ change: 'same', value: after[now++] as T })
        old += 1
      }
    }
  }
  return items
}

export type Changes = { text: number; metadata: number; image: number }

const differs = (items: readonly Item<unknown>[]): boolean => items.some(({ change }) => change !== 'same')

/** How many things changed: lines and rows of the text, fields beside it, parts of the picture. A moved row counts once. */
export function countChanges(comparison: Comparison<unknown>): Changes {
  const { headline, standfirst, rows, image } = comparison
  const count = (...changed: boolean[]) => changed.filter(Boolean).length
  const rowsChanged = rows.filter(({ change, after }) => change !== 'same' && (change !== 'moved' || after !== null))
  return {
    text: count(isChanged(headline), isChanged(standfirst)) + rowsChanged.length,
    metadata: count(
      differs(comparison.section),
      isChanged(comparison.slug) || differs(comparison.slugTouched),
      differs(comparison.tags),
      differs(comparison.credits),
      isChanged(comparison.seoTitle),
      isChanged(comparison.seoDescription),
    ),
    image: count(differs(image.picture), isChanged(image.caption), isChanged(image.credit), isChanged(image.alt)),
  }
}

export const sumOf = ({ text, metadata, image }: Changes): number => text + metadata + image
