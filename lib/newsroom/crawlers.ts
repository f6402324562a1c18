/** What machines that read the site want with it. Bots that make link previews are never shut out: they bring readers. */
export const CRAWLER_GROUPS = ['training', 'answers', 'agents', 'previews'] as const
export type CrawlerGroup = (typeof CRAWLER_GROUPS)[number]
export type ClosableGroup = Exclude<CrawlerGroup, 'previews'>

/** User agents as their owners name them, in the order of the alphabet. */
export const CRAWLERS: Record<CrawlerGroup, readonly string[]> = {
  training: [
    'Amazonbot',
    'Applebot-Extended',
    'Bytespider',
    'CCBot',
    'ClaudeBot',
    'DeepSeekBot',
    'GPTBot',
    'Google-Extended',
    'meta-externalagent',
  ],
  answers: ['Claude-SearchBot', 'OAI-SearchBot', 'PerplexityBot'],
  agents: ['ChatGPT-User', 'Claude-User', 'Perplexity-User'],
  previews: ['Twitterbot', 'WhatsApp', 'TelegramBot', 'facebookexternalhit'],
}

/** Which groups may read; what the rules say to all others follows from them. */
export type CrawlerRules = Record<ClosableGroup, boolean>

/**
 * robots.txt (RFC 9309). Groups that may not read are named one by one, previews are let in by name whatever else stands
 * there. `Content-Signal` repeats it in the words of the IETF's and Cloudflare's proposals.
 */
export function robotsText(rules: CrawlerRules, origin: string): string {
  const yes = (allowed: boolean): string => (allowed ? 'yes' : 'no')
  const closed = (Object.keys(rules) as ClosableGroup[]).filter((group) => !rules[group])
  const agents = (names: readonly string[]): string[] => names.map((name) => `User-agent: ${name}`)
  const groups = [
    [
      'User-agent: *',
      `Content-Signal: search=yes, ai-input=${yes(rules.answers)}, ai-train=${yes(rules.training)}`,
      ...PRIVATE,
    ],
    [...agents(CRAWLERS.previews), ...PRIVATE],
    ...closed.map((group) => [...agents(CRAWLERS[group]), 'Disallow: /']),
  ]
  const maps = ['/sitemap.xml', '/sitemap-news.xml'].map((path) => `Sitemap: ${origin}${path}`)
  return `${[...groups, maps].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const PRIVATE = ['Disallow: /newsroom', 'Disallow: /api/']
