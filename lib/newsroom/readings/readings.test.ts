import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBot } from './bots.ts'
import { LINK_KINDS, LINK_REASONS, linkMark, MOST_POSITIONS, type Reading, readingOf } from './reading.ts'
import { hourOf, Tally } from './tally.ts'

const link = fc.record({
  kind: fc.constantFrom(...LINK_KINDS),
  position: fc.integer({ min: 0, max: MOST_POSITIONS - 1 }),
  to: fc.integer({ min: 1, max: 999_999_999 }),
  reason: fc.constantFrom(...LINK_REASONS),
})

describe('what a page tells', () => {
  test('comes back as its element said it', () => {
    fc.assert(
      fc.property(link, fc.constantFrom('seen' as const, 'click' as const), (shown, kind) => {
        expect(readingOf(`${kind} ${linkMark(shown)}`)).toEqual({ kind, link: shown })
      }),
    )
    expect(readingOf('view')).toEqual({ kind: 'view' })
  })

  test.each([
    '',
    'views',
    'view ',
    'seen inline 0 7',
    'seen inline 0 7 manual ',
    'seen inline 0 0 manual',
    'seen inline 50 7 manual',
    'seen inline -1 7 manual',
    'seen inline 0 7 hasOwnProperty',
    'seen aside 0 7 manual',
    'seen inline 0 1e3 manual',
    'click inline 0 9999999999 manual',
    'view\nview',
  ])('%j is nothing that a page of ours tells', (line) => {
    expect(readingOf(line)).toBeNull()
  })
})

describe('readers and machines', () => {
  test.each([
    'Mozilla/5.0 (Linux; Android 13; SM-A047F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0',
    'Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; U; Android 9; id-id) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/89 MQQBrowser/13 Mobile Safari/537.36 [FBAN/EMA;FBAV/400]',
    'Opera/9.80 (Android; Opera Mini/36.2/119.132; U; id) Presto/2.12.423 Version/12.16',
  ])('a person reads with %j', (agent) => {
    expect(isBot(agent)).toBe(false)
  })

  test.each([
    undefined,
    '',
    'curl/8.5.0',
    'python-requests/2.31',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 Chrome/129.0 Mobile Safari/537.36 (compatible; GoogleOther)',
    'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/129.0.0.0 Safari/537.36',
    'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
    'Mozilla/5.0 (Linux; Android 11; moto g) AppleWebKit/537.36 Chrome/129 Mobile Safari/537.36 Chrome-Lighthouse',
    'WhatsApp/2.23.20.0 A',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  ])('a machine reads with %j', (agent) => {
    expect(isBot(agent)).toBe(true)
  })
})

describe('the tally', () => {
  const reading: fc.Arbitrary<Reading> = fc.oneof(
    fc.constant({ kind: 'view' as const }),
    fc.record({
      kind: fc.constantFrom('seen' as const, 'click' as const),
      link: fc.record({
        kind: fc.constantFrom(...LINK_KINDS),
        position: fc.integer({ min: 0, max: 2 }),
        to: fc.integer({ min: 1, max: 3 }),
        reason: fc.constantFrom('manual' as const, 'tag' as const),
      }),
    }),
  )
  const told = fc.record({
    story: fc.integer({ min: 1, max: 3 }),
    reading,
    at: fc.date({ min: new Date('2026-11-22T00:00:00Z'), max: new Date('2026-11-22T05:00:00Z'), noInvalidDate: true }),
    takes: fc.boolean(),
  })

  test('loses nothing and adds nothing, whenever it is emptied', () => {
    fc.assert(
      fc.property(fc.array(told), fc.integer({ min: 1, max: 30 }), (all, most) => {
        const tally = new Tally(most)
        const counted = { view: 0, seen: 0, click: 0 }
        const taken = { view: 0, seen: 0, click: 0 }
        const take = () => {
          const { views, links } = tally.take()
          for (const one of views) taken.view += one.views
          for (const one of links) {
            taken.seen += one.impressions
            taken.click += one.clicks
          }
        }
        for (const { story, reading: one, at, takes } of all) {
          if (tally.add(story, one, at)) counted[one.kind] += 1
          expect(tally.size).toBeLessThanOrEqual(most)
          if (takes) take()
        }
        take()
        expect(taken).toEqual(counted)
        expect(tally.take()).toEqual({ views: [], links: [] })
      }),
    )
  })

  test('keeps hours apart', () => {
    expect(hourOf(new Date('2026-11-22T12:59:59.999Z'))).toBe('2026-11-22T12:00:00.000Z')
    const tally = new Tally()
    for (const at of ['12:59:59.999', '13:00:00.000', '13:10:00.000'])
      tally.add(7, { kind: 'view' }, new Date(`2026-11-22T${at}Z`))
    expect(tally.take().views.map(({ views }) => views)).toEqual([1, 2])
  })
})
