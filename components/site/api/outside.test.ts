import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '#lib/body/document.arbitrary.ts'
import { type BodyNode, parseDocument } from '#lib/body/document.ts'
import { plainText, readAlsoNodes } from '#lib/body/text.ts'
import type { Target } from '#lib/newsroom/api-views.ts'
import { outside } from './outside.ts'

const ORIGIN = 'https://www.example.com'
const idsIn = (body: BodyNode): string[] =>
  readAlsoNodes(body).flatMap(({ articleId, fallbackId }) => [articleId, fallbackId].filter((id) => id != null))

test('whatever the text, what leaves the house is a document with the same words and no id of what is not live', () => {
  fc.assert(
    fc.property(anyDocument, fc.infiniteStream(fc.boolean()), ({ body }, isLive) => {
      const live = [...new Set(idsIn(body))].filter(() => isLive.next().value)
      const target = (id: string): Target => ({ id, number: 7, headline: 'Judul', path: '/nasional/judul-7' })
      const targets = Object.fromEntries(live.map((id) => [id, target(id)]))
      const { document, readAlso } = outside(body, { targets, stories: {}, moved: {} }, ORIGIN)
      expect(parseDocument({ headline: 'x', standfirst: 'y', body: document }).ok).toBe(true)
      expect(plainText(document)).toBe(plainText(body))
      expect(idsIn(document)).toEqual(readAlso.map((one) => one.target.id))
      for (const { position, target: to } of readAlso) {
        expect(document.content?.[position]?.attrs?.articleId).toBe(to.id)
        expect(live).toContain(to.id)
      }
      expect(JSON.stringify(document)).not.toContain('fallbackId')
      for (const node of readAlsoNodes(document)) expect(node.wantedTitle).toBeNull()
    }),
  )
})

test('links are absolute, lead where the story is now, and are text where it is not live', () => {
  const link = (href: string): BodyNode => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }, { type: 'bold' }] }],
  })
  const hrefs = [
    '/nasional/lama-7',
    '/nasional/konsep-8',
    '/tag/beras',
    'https://lain.example/a',
    'https://tua.example/b',
  ]
  const links = { targets: {}, stories: { 7: '/ekonomi/baru-7' }, moved: { 'https://tua.example/b': null } }
  const { document } = outside({ type: 'doc', content: hrefs.map(link) }, links, ORIGIN)
  const marks = document.content?.map(({ content }) => content?.[0]?.marks)
  expect(marks?.map((one) => one?.[0]?.attrs?.href ?? null)).toEqual([
    `${ORIGIN}/ekonomi/baru-7`,
    null,
    `${ORIGIN}/tag/beras`,
    'https://lain.example/a',
    null,
  ])
  expect(marks?.[1]).toEqual([{ type: 'bold' }])
})
