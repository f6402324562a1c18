import type { CrawlerRules } from './crawlers.ts'

/** How the site's stories leave it: settings of feeds, of announcements and of machines that read. */
export type Distribution = {
  /** Whether feeds carry whole stories, or only their standfirsts. */
  fullText: boolean
  /** The WebSub hub that is told of news; empty for none. */
  hub: string
  /** The key of IndexNow, 8 to 128 letters, digits and hyphens; empty to announce nothing. */
  indexNowKey: string
  crawlers: CrawlerRules
}

export const DISTRIBUTION: Distribution = {
  fullText: true,
  hub: '',
  indexNowKey: '',
  crawlers: { training: false, answers: true, agents: true },
}

/** What is stored in `Site.distribution`; what it does not name is as above. */
export const distributionOf = (stored: unknown): Distribution => ({
  ...DISTRIBUTION,
  ...(stored as Partial<Distribution>),
})
