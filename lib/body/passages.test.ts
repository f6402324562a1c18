import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkedOf } from '#lib/newsroom/checks/checked.ts'
import { runChecks, wordsAt } from '#lib/newsroom/checks/index.ts'
import { checked } from '#lib/newsroom/checks/testing.ts'
import { anyDocument } from './document.arbitrary.ts'
import { parseDocument } from './document.ts'
import { openBlocks, passagesOf, rangeIn } from './passages.ts'
import { bodySchema } from './schema.ts'

describe('the passages of a document', () => {
  test('are its lines and text blocks in order, with their links and the baca juga between them', () => {
    const text = (words: string, href?: string) => ({
      type: 'text',
      text: words,
      marks: href ? [{ type: 'link', attrs: { href } }] : [],
    })
    const bold = { type: 'text', text: 'ini', marks: [{ type: 'link', attrs: { href: '/a' } }, { type: 'bold' }] }
    const parsed = parseDocument({
      headline: 'Judul',
      standfirst: 'Ringkasan',
      body: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [text('Bab')] },
          {
            type: 'paragraph',
            content: [text('Lihat '), text('yang ', '/a'), bold, { type: 'hardBreak' }, text('ya')],
          },
          { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: 'Lain' } },
          { type: 'blockquote', content: [{ type: 'paragraph', content: [text('Kutipan')] }] },
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('Butir')] }] }],
          },
        ],
      },
    })
    if (!parsed.ok) throw new Error('the story is no document')
    const { passages, links, words } = passagesOf(parsed.value)
    expect(passages.map(({ part, block, kind, text: words }) => [part, block, kind, words])).toEqual([
      ['headline', 0, 'line', 'Judul'],
      ['standfirst', 0, 'line', 'Ringkasan'],
      ['body', 0, 'heading', 'Bab'],
      ['body', 1, 'paragraph', 'Lihat yang ini\nya'],
      ['body', 2, 'quote', 'Kutipan'],
      ['body', 3, 'listItem', 'Butir'],
    ])
    expect(passages[3]?.links).toEqual([{ from: 6, to: 14, href: '/a' }])
    expect(links).toEqual([{ articleId: null, wantedTitle: 'Lain', after: 2 }])
    expect(words).toBe(8)
  })

  test('say what readers get of a baca juga whose story is not live: its fallback, once', () => {
    const link = (articleId: string, fallbackId: string) => ({
      type: 'readAlso' as const,
      attrs: { articleId, label: null, wantedTitle: null, fallbackId },
    })
    const body = { type: 'doc' as const, content: [link('a', 'b'), link('c', 'b'), link('b', 'c'), link('d', 'e')] }
    const text = passagesOf({ headline: '', standfirst: '', body })
    const found = (liveIds: string[]) =>
      runChecks(checkedOf(text, { ...checked({}), liveIds }))
        .filter(({ check }) => check === 'readAlsoNotLive')
        .map(({ says }) => says.key)
    expect(found([])).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
    expect(found(['a', 'b', 'c', 'e'])).toEqual(['fallback'])
    expect(found(['c'])).toEqual(['waiting', 'waiting', 'waiting'])
    expect(found(['e'])).toEqual(['waiting', 'waiting', 'waiting', 'fallback'])
  })

  test('lead back to the same characters in an open editor, whatever the document', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (document, a, b) => {
        const node = Node.fromJSON(bodySchema, document.body)
        const blocks = openBlocks(node)
        const passages = passagesOf(document).passages.filter(({ part }) => part === 'body')
        expect(blocks.map(({ text }) => text)).toEqual(passages.map(({ text }) => text))
        for (const { block, text } of passages) {
          const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
          const range = rangeIn(blocks, { block, from, to }, text)
          expect(range && node.textBetween(range.from, range.to, undefined, '\n')).toBe(text.slice(from, to))
        }
      }),
    )
  })

  test('lead nowhere in a block that was changed meanwhile', () => {
    const blocks = [{ text: 'baru', start: 1 }]
    expect(rangeIn(blocks, { block: 0, from: 0, to: 2 }, 'lama')).toBeNull()
    expect(rangeIn(blocks, { block: 1, from: 0, to: 0 }, '')).toBeNull()
    expect(rangeIn(blocks, { block: 0, from: 2, to: 9 }, 'baru')).toBeNull()
  })
})

describe('checks', () => {
  test('read any document without a fault, and find and mend only inside its text', () => {
    const facts = { ...checked(), liveIds: [], similar: [] }
    fc.assert(
      fc.property(anyDocument, (document) => {
        const story = checkedOf(passagesOf(document), facts)
        for (const { at, fix } of runChecks(story)) {
          if (fix) expect(at && 'part' in at).toBe(true)
          if (!at || !('part' in at)) continue
          const passage = story.passages.find(({ part, block }) => part === at.part && block === at.block)
          expect(at.from).toBeGreaterThanOrEqual(0)
          expect(at.to).toBeGreaterThanOrEqual(at.from)
          expect(at.to).toBeLessThanOrEqual(passage?.text.length ?? -1)
          expect(wordsAt(story, at)).toBe(passage?.text.slice(at.from, at.to))
        }
      }),
    )
  })
})
