import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distribute } from './distribute.ts'
import { type Block, gapsFor, isLink, type PlacementRules, placementFaults } from './placement.ts'

const SHORT: Record<string, Block> = {
  p: { type: 'paragraph', content: [{ type: 'text', text: 'Satu alinea.' }] },
  ':': { type: 'paragraph', content: [{ type: 'text', text: 'Syaratnya sebagai berikut: ' }] },
  ' ': { type: 'paragraph' },
  h: { type: 'heading', content: [{ type: 'text', text: 'Subjudul' }] },
  q: { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kutipan.' }] }] },
  l: { type: 'bulletList', content: [{ type: 'listItem' }] },
  R: { type: 'readAlso' },
}
/** "pphpR": two paragraphs, a heading, a paragraph, a baca juga. */
const story = (letters: string): Block[] => [...letters].map((letter) => SHORT[letter] as Block)
const RULES: PlacementRules = { every: 2, after: 2, max: 3, min: 1 }
const at = (letters: string, rules = RULES) => gapsFor(story(letters), rules).map(({ before }) => before)
const faults = (letters: string, rules = RULES) =>
  placementFaults(story(letters), rules).map((one) => ('at' in one ? `${one.at} ${one.kind}` : one.kind))

describe('places for a baca juga', () => {
  test('lie between paragraphs, not before the first ones and not after the last', () => {
    expect(at('ppppp')).toEqual([2, 3, 4])
    expect(at('pp')).toEqual([])
    expect(gapsFor(story('ppppp'), RULES)[0]).toEqual({ before: 2, paragraphs: 2 })
  })

  test('keep their distance to those that are there, above and below', () => {
    expect(at('ppppRpppp')).toEqual([2, 7, 8])
    expect(at('pppRpp')).toEqual([])
  })

  test('are not under a subheading, not behind a colon, and not between two quotes', () => {
    expect(at('ppphpp')).toEqual([2, 3, 5])
    expect(at('pp:lpp')).toEqual([2, 4, 5])
    expect(at('pppqqp')).toEqual([2, 3, 5])
  })

  test('are one place where lines are blank, and blank lines are no paragraphs', () => {
    expect(at('p  p  p')).toEqual([4])
    expect(at('pph p p')).toEqual([2, 5])
  })

  test('are none when the story has all it may have', () => {
    expect(at('ppppRpppp', { ...RULES, max: 1 })).toEqual([])
  })
})

describe('what is wrong with the place of one', () => {
  test('is named for each, and for the story as a whole', () => {
    expect(faults('pRpphRppRpR')).toEqual(['1 early', '5 heading', '10 late', '10 close', 'tooMany'])
    expect(faults('pppp')).toEqual(['tooFew'])
    expect(faults('ppp:Rlp')).toEqual(['4 colon'])
    expect(faults('ppqRqp')).toEqual(['3 quotes'])
  })

  test('is not said of a story without room', () => {
    expect(faults('pp')).toEqual([])
  })
})

describe('placing automatically', () => {
  const placed = (letters: string, rules = RULES) => {
    const { order, left } = distribute(story(letters), rules)
    return [order.map((one) => letters[one]).join(''), left] as const
  }
  test('spreads what stands together over the story', () => {
    expect(placed('RRppppppp')).toEqual(['pppRppRpp', []])
    expect(placed('ppppppppR')).toEqual(['ppppRpppp', []])
  })

  test('leaves where it is what has no place, and says so', () => {
    expect(placed('pppRRR')).toEqual(['ppRpRR', [4, 5]])
    expect(placed('RRRRpppppppppppp', { ...RULES, max: 2 })[1]).toEqual([2, 3])
  })
})

const letters = fc.array(fc.constantFrom(...'ppppp:  hqlR'), { maxLength: 24 }).map((some) => some.join(''))
const rules = fc.record({
  every: fc.integer({ min: 1, max: 4 }),
  after: fc.integer({ min: 1, max: 4 }),
  max: fc.integer({ min: 0, max: 6 }),
  min: fc.integer({ min: 0, max: 3 }),
})

describe('for any story and any rules', () => {
  test('one put into a place breaks no rule by itself, and makes nothing worse', () =>
    fc.assert(
      fc.property(letters, rules, (text, some) => {
        const blocks = story(text)
        const before = placementFaults(blocks, some).filter(({ kind }) => kind !== 'tooFew').length
        for (const { before: index } of gapsFor(blocks, some)) {
          const next = blocks.toSpliced(index, 0, SHORT.R as Block)
          const faults = placementFaults(next, some).filter(({ kind }) => kind !== 'tooFew')
          expect(faults.filter((one) => 'at' in one && one.at === index)).toEqual([])
          expect(faults.length).toBeLessThanOrEqual(before)
        }
      }),
    ))

  test('one put anywhere else breaks one, or stands in the same place but for blank lines', () =>
    fc.assert(
      fc.property(letters, rules, (text, some) => {
        const blocks = story(text.replaceAll(' ', ''))
        const places = new Set(gapsFor(blocks, some).map(({ before }) => before))
        for (let index = 0; index <= blocks.length; index += 1) {
          if (places.has(index)) continue
          const next = blocks.toSpliced(index, 0, SHORT.R as Block)
          expect(placementFaults(next, some)).not.toEqual([])
        }
      }),
    ))

  test('a distribution moves nothing but baca juga, keeps their order, breaks no rule, and has nothing to add to itself', () =>
    fc.assert(
      fc.property(letters, rules, (text, some) => {
        const blocks = story(text)
        const { order, left, moved } = distribute(blocks, some)
        expect([...order].sort((a, b) => a - b)).toEqual(blocks.map((_, index) => index))
        for (const wanted of [isLink, (one: Block) => !isLink(one)]) {
          const kept = order.filter((index) => wanted(blocks[index] as Block) && !left.includes(index))
          expect(kept).toEqual([...kept].sort((a, b) => a - b))
        }
        if (left.length > 0) return
        const next = order.map((index) => blocks[index] as Block)
        expect(placementFaults(next, some).filter(({ kind }) => kind !== 'tooFew')).toEqual([])
        expect(distribute(next, some).moved).toBe(0)
        expect(moved === 0).toBe(order.every((index, one) => index === one))
      }),
    ))
})
