import { expect, test } from 'vitest'
import { THEME } from '#lib/newsroom/theme/theme.ts'
import { SPECULATION } from './speculation.ts'
import { styleOf } from './style.ts'

type Where = { and: [{ href_matches: string }, { not: { href_matches: string[] } }] }
const rules: Record<string, { where: Where; eagerness: string }[]> = JSON.parse(SPECULATION)

/** As a browser reads it: patterns are URLPattern's. */
function isNext(href: string, { and: [yes, { not }] }: Where): boolean {
  const matches = (pattern: string) => new URLPattern(pattern, 'https://uji.example').test(href, 'https://uji.example')
  return matches(yes.href_matches) && !not.href_matches.some(matches)
}

test('stories, sections and other pages of readers are made ready; nothing of the newsroom, no search, no file', () => {
  for (const [rule] of Object.values(rules)) {
    const next = (href: string) => rule && isNext(href, rule.where)
    expect(
      ['/', '/ekonomi', '/ekonomi/beras-7', '/tag/beras', '/redaksi', '/newsroom-kita', '/carita'].every(next),
    ).toBe(true)
    const not = ['/newsroom', '/newsroom/article/1', '/api/x', '/cari', '/cari?q=beras', '/feed.xml', '/feed.json']
    expect([...not, '/ekonomi/feed.xml', '/media/a/b', 'https://lain.example/'].filter(next)).toEqual([])
  }
})

test('the policy of documents lets the rules in, and no other inline script', () => {
  const { policy } = styleOf(THEME)
  expect(policy).toContain("script-src 'self' 'inline-speculation-rules';")
  expect(policy).not.toContain('unsafe-inline')
})
