import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { rawDocument } from './document.arbitrary.ts'
import { EMPTY_DOCUMENT, parseDocument } from './document.ts'

/** Property tests on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const withBody = (...content: unknown[]) => ({ headline: 'H', standfirst: '', body: { type: 'doc', content } })
const problem = (input: unknown) => {
  const parsed = parseDocument(input)
  return parsed.ok ? null : parsed.refusal
}
const body = (input: unknown) => {
  const parsed = parseDocument(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal))
  return parsed.value.body
}

describe('parseDocument accepts', () => {
  it('the empty document', () => {
    expect(parseDocument(EMPTY_DOCUMENT)).toEqual({ ok: true, value: EMPTY_DOCUMENT })
  })

  it('every document of the schema, and parsing twice changes nothing', () => {
    fc.assert(
      fc.property(rawDocument, (raw) => {
        const once = parseDocument(raw)
        expect(once.ok).toBe(true)
        if (once.ok) expect(parseDocument(JSON.parse(JSON.stringify(once.value)))).toEqual(once)
      }),
      { numRuns: 200 },
    )
  })

  it('line breaks in headline and standfirst, as spaces', () => {
    const parsed = parseDocument({ ...EMPTY_DOCUMENT, headline: 'Satu \r\n\n dua\u2028tiga', standfirst: 'a\nb' })
    expect(parsed.ok && [parsed.value.headline, parsed.value.standfirst]).toEqual(['Satu dua tiga', 'a b'])
  })

  it('split texts, joined, so that equal documents have equal JSON', () => {
    const split = { type: 'paragraph', content: [...paragraph('Sa').content, ...paragraph('tu').content] }
    expect(body(withBody(split))).toEqual(body(withBody(paragraph('Satu'))))
  })

  it('characters that PostgreSQL or XML refuse, without them', () => {
    expect(body(withBody(paragraph('a\u0000b\u000Bc\uD800')))).toEqual({
      type: 'doc',
      content: [paragraph('abc\uFFFD')],
    })
    expect(body(withBody(paragraph('\u0000')))).toEqual(EMPTY_DOCUMENT.body)
  })

  it('a bold line break, without the mark that Yjs could not keep', () => {
    const marked = { type: 'paragraph', content: [{ type: 'hardBreak', marks: [{ type: 'bold' }] }] }
    expect(body(withBody(marked)).content).toEqual([{ type: 'paragraph', content: [{ type: 'hardBreak' }] }])
  })
})

describe('a baca juga of schema 1', () => {
  it('keeps the JSON, and so the hash, that it had before there were fallbacks', () => {
    const attrs = { articleId: '0199f3a0-1111-7222-8333-444455556666', label: null, wantedTitle: null }
    const parsed = (over: object) => {
      const result = parseDocument(withBody({ type: 'readAlso', attrs: { ...attrs, ...over } }))
      return result.ok && result.value.body.content?.[0]?.attrs
    }
    expect(parsed({})).toEqual(attrs)
    expect(parsed({ fallbackId: null })).toEqual(attrs)
    const fallbackId = '0199f3a0-1111-7222-8333-444455556667'
    expect(parsed({ fallbackId })).toEqual({ ...attrs, fallbackId })
    expect(parsed({ fallbackId: 'bukan-id' })).toBe(false)
  })
})

describe('parseDocument refuses', () => {
  const linked = (href: unknown) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
  })
  const list = (...content: unknown[]) => ({ type: 'bulletList', content: [{ type: 'listItem', content }] })
  const pending = { type: 'readAlso', attrs: { articleId: null, label: null, wantedTitle: 'Judul' } }

  it('what has not the shape of a document', () => {
    expect(problem(null)).toEqual({ kind: 'notADocument', part: 'document' })
    expect(problem({ ...EMPTY_DOCUMENT, headline: 3 })).toEqual({ kind: 'notADocument', part: 'headline' })
    expect(problem({ ...EMPTY_DOCUMENT, standfirst: undefined })).toEqual({ kind: 'notADocument', part: 'standfirst' })
    expect(problem({ ...EMPTY_DOCUMENT, body: paragraph('x') })).toEqual({ kind: 'notADocument', part: 'body' })
    expect(problem({ ...EMPTY_DOCUMENT, body: undefined })?.kind).toBe('invalid')
    expect(problem(withBody())?.kind).toBe('invalid')
  })

  it('unknown nodes, marks and attributes, by name', () => {
    expect(problem(withBody({ type: 'script' }))).toEqual({ kind: 'unknownNode', name: 'script' })
    expect(problem(withBody({ type: 'constructor' }))).toEqual({ kind: 'unknownNode', name: 'constructor' })
    const underlined = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'underline' }] }] }
    expect(problem(withBody(underlined))).toEqual({ kind: 'unknownMark', name: 'underline' })
    const styled = { ...paragraph('x'), attrs: { style: 'x' } }
    expect(problem(withBody(styled))).toEqual({ kind: 'unknownAttribute', name: 'style', on: 'paragraph' })
  })

  it('links that may not be kept', () => {
    expect(problem(withBody(linked('javascript:alert(1)')))).toEqual({ kind: 'badLink', href: 'javascript:alert(1)' })
    expect(problem(withBody(linked('data:text/html,x')))?.kind).toBe('badLink')
    expect(problem(withBody(linked(null)))?.kind).toBe('badLink')
  })

  it('baca juga in a list or in a quote', () => {
    expect(problem(withBody(list(paragraph('x'), pending)))).toEqual({
      kind: 'misplaced',
      name: 'readAlso',
      inside: 'listItem',
    })
    expect(problem(withBody({ type: 'blockquote', content: [pending] }))?.kind).toBe('misplaced')
  })

  it('attribute values against the schema', () => {
    expect(problem(withBody({ type: 'heading', attrs: { level: 1 } }))?.kind).toBe('invalid')
    expect(problem(withBody({ ...pending, attrs: { articleId: 'bukan-uuid' } }))?.kind).toBe('invalid')
    expect(problem(withBody({ ...pending, attrs: { label: { html: 'x' } } }))?.kind).toBe('invalid')
    expect(problem(withBody({ ...list(paragraph('x')), type: 'orderedList', attrs: { start: -1 } }))?.kind).toBe(
      'invalid',
    )
  })

  it('what is too long, with the limit', () => {
    expect(parseDocument({ ...EMPTY_DOCUMENT, headline: '😀'.repeat(300) }).ok).toBe(true)
    expect(problem({ ...EMPTY_DOCUMENT, headline: 'a'.repeat(301) })).toEqual({
      kind: 'tooLong',
      part: 'headline',
      length: 301,
      limit: 300,
    })
    expect(problem({ ...EMPTY_DOCUMENT, standfirst: 'a'.repeat(601) })?.kind).toBe('tooLong')
    expect(problem(withBody(paragraph('a'.repeat(2_000_000))))).toMatchObject({ kind: 'tooLong', part: 'body' })
  })

  it('whatever else JavaScript can hold, without throwing', () => {
    const circular: Record<string, unknown> = { type: 'doc' }
    circular.content = [circular]
    expect(problem({ ...EMPTY_DOCUMENT, body: circular })?.kind).toBe('invalid')
    let deep: unknown = paragraph('x')
    for (let depth = 0; depth < 20_000; depth += 1) deep = list(deep)
    expect(problem(withBody(deep))?.kind).toBe('invalid')
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (any, some) => {
        expect(parseDocument(any).ok).toBe(false)
        parseDocument({ headline: '', standfirst: '', body: some })
        parseDocument(withBody(some))
      }),
    )
  })
})
