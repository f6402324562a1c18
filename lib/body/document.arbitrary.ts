/** Random documents of the schema, for the property tests of this folder. Never import it from production code. */
import fc from 'fast-check'
import type { BodyMark, BodyNode } from './body-node.ts'
import { type Document, parseDocument } from './document.ts'

const words = fc.oneof(
  fc.constantFrom(
    'anak-anak',
    'Rp1.500.000',
    '“Tidak,” katanya.',
    'é',
    '😀',
    '👩‍👩‍👧',
    'a',
    ' ',
    '**',
    '<b>',
    '&amp;',
    '•',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)
const someText = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))

const marks: fc.Arbitrary<BodyMark[]> = fc
  .record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.constantFrom(null, 'https://contoh.id/a?b=1', '/nasional'),
  })
  .map(({ bold, italic, href }) => [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } satisfies BodyMark]),
    ...(bold ? [{ type: 'bold' } satisfies BodyMark] : []),
    ...(italic ? [{ type: 'italic' } satisfies BodyMark] : []),
  ])

const inline: fc.Arbitrary<BodyNode> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text: someText, marks }) },
  { weight: 1, arbitrary: fc.constant<BodyNode>({ type: 'hardBreak' }) },
)
const inlines = fc.array(inline, { maxLength: 4 })

const paragraph: fc.Arbitrary<BodyNode> = inlines.map((content) => ({ type: 'paragraph', content }))
const heading: fc.Arbitrary<BodyNode> = fc
  .tuple(inlines, fc.constantFrom(2, 3))
  .map(([content, level]) => ({ type: 'heading', attrs: { level }, content }))
const blockquote: fc.Arbitrary<BodyNode> = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => ({ type: 'blockquote', content }))

const { list } = fc.letrec<{ list: BodyNode; item: BodyNode }>((tie) => ({
  item: fc
    .array(fc.oneof({ maxDepth: 2, withCrossShrink: true }, paragraph, tie('list')), { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: 'listItem', content })),
  list: fc
    .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.constantFrom(null, 1, 4))
    .map(([content, start]) =>
      start === null ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start }, content },
    ),
}))

const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(text, { nil: null })
const readAlso: fc.Arbitrary<BodyNode> = fc
  .record({
    articleId: optional(fc.uuid()),
    label: optional(someText),
    wantedTitle: optional(someText),
    fallbackId: optional(fc.uuid()),
  })
  .map((attrs) => ({ type: 'readAlso', attrs }))

const block = fc.oneof({ weight: 5, arbitrary: paragraph }, heading, blockquote, list, readAlso)

/** Raw input that `parseDocument` accepts. */
export const rawDocument = fc.record({
  headline: fc.string({ unit: 'grapheme', maxLength: 60 }),
  standfirst: fc.oneof(fc.constant(''), someText),
  body: fc.array(block, { minLength: 1, maxLength: 6 }).map((content): BodyNode => ({ type: 'doc', content })),
})

/** Parsed, canonical documents. */
export const anyDocument: fc.Arbitrary<Document> = rawDocument.map((raw) => {
  const parsed = parseDocument(raw)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal))
  return parsed.value
})
