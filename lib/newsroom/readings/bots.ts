import { CRAWLERS } from '#lib/newsroom/crawlers.ts'

/** What programs call themselves that open pages and run their script: their readings are nobody's. */
const SIGNS =
  /compatible; (?!msie)|bot\b|bots\b|crawl|spider|slurp|scrap|headless|phantom|puppeteer|playwright|selenium|lighthouse|pagespeed|gtmetrix|pingdom|uptime|monitor|preview|prerender|archiver|wget|curl|python|java\/|okhttp|go-http|node-fetch|undici|axios|libwww|httpclient|facebookexternalhit|mediapartners|feedfetcher|ahrefs|semrush|bytespider|petalsearch/i

const NAMED: readonly string[] = Object.values(CRAWLERS)
  .flat()
  .map((name) => name.toLowerCase())

/** A maker of phones. */
const PEOPLE = /cubot/i

/** Whether a User-Agent is a machine's. Whoever does not say what they are counts as one. */
export function isBot(agent: string | undefined): boolean {
  const text = agent?.trim().toLowerCase() ?? ''
  if (!text.startsWith('mozilla/') && !text.startsWith('opera/')) return true
  if (PEOPLE.test(text)) return false
  return SIGNS.test(text) || NAMED.some((name) => text.includes(name))
}
