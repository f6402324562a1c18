import type { RetractionReason } from './retraction.ts'
import type { Card, CreditView, TagRef } from './site-views.ts'

/** What queries hand to the read API. Like public pages it knows live revisions and names that readers see, only. */

/** A live story as lists of the API give it. */
export type Listed = Card & {
  id: string
  slug: string
  words: number
  updatedAt: Date | null
  credits: readonly CreditView[]
  tags: readonly TagRef[]
}

/** A page of a list; `next` is where the following one begins, null behind the last. */
export type Page<Item, Place> = { items: readonly Item[]; next: Place | null }

/** Another live story that a text leads to. */
export type Target = { id: string; number: number; headline: string; path: string }

/** A live story with its text; what its links lead to is as in `ArticleView`. */
export type Story<Body> = Listed & {
  seoTitle: string
  seoDescription: string
  body: Body
  targets: Readonly<Record<string, Target>>
  stories: Readonly<Record<number, string>>
  moved: Readonly<Record<string, string | null>>
}

/** Why a story is gone, as its page tells it. */
export type Gone = { reason: RetractionReason; text: string; at: Date }

/** Somebody with a page of their own. */
export type Author = { handle: string; name: string; about: string }
