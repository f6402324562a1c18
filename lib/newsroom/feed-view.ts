import type { Chrome, CreditView, Picture, SectionRef, TagRef } from './site-views.ts'

/** A live story as feeds give it. `html` is its text with absolute addresses and without baca juga; empty in short feeds. */
export type FeedItem = {
  url: string
  headline: string
  standfirst: string
  html: string
  publishedAt: Date
  updatedAt: Date
  section: SectionRef
  tags: readonly TagRef[]
  authors: readonly CreditView[]
  picture: Picture | null
}

/** The newest stories of the site, or of one section. `path` is the list's, as people see it. */
export type FeedView = {
  chrome: Chrome
  title: string
  path: string
  /** The WebSub hub, or empty. */
  hub: string
  items: readonly FeedItem[]
}

/** Bounded files of addresses; `at` is when the page last changed. */
export type SitemapEntry = { path: string; at: Date | null }
export type NewsEntry = { path: string; headline: string; publishedAt: Date }
