import { expect, test } from 'vitest'
import { parseDocument } from '#lib/body/document.ts'
import { percentiles, table } from './measure.ts'
import { situationOf } from './situation.ts'
import { Desk, randomOf } from './stories.ts'

const desk = new Desk({ authors: 50, sections: 5 })
const stories = Array.from({ length: 200 }, (_, at) => desk.story(9000 + at))

test('a story of the archive is a document as the editor writes it, 150 to 700 words long', () => {
  for (const { headline, standfirst, content, words } of stories) {
    const document = { headline, standfirst, body: { type: 'doc', content } }
    expect(parseDocument(document)).toEqual({ ok: true, value: document })
    expect(words).toBeGreaterThan(150)
    expect(words).toBeLessThan(700)
  }
})

test('the archive is the same on every machine, and its stories differ', () => {
  expect(desk.story(9001)).toEqual(stories[1])
  expect(new Set(stories.map(({ headline }) => headline)).size).toBeGreaterThan(195)
})

test('most old stories are live, and some never appeared; the last ones are in work', () => {
  const shareLive = (from: number) => {
    const all = Array.from({ length: 2000 }, (_, at) => situationOf(from + (at % 500), randomOf(at)))
    return all.filter(({ publication }) => publication === 'live').length / all.length
  }
  expect(shareLive(50_000)).toBeGreaterThan(0.9)
  expect(shareLive(50_000)).toBeLessThan(1)
  expect(shareLive(0)).toBeLessThan(0.6)
})

test('figures are the value that half and nineteen of twenty stay within', () => {
  expect(percentiles(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual({ p50: 50, p95: 95 })
})

test('a table lines up', () => {
  expect(table(['a', 'ms'], [['list', '1.5']])).toBe('| a    |  ms |\n| ---- | --: |\n| list | 1.5 |')
})
