import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { BodyNode } from '../body-node.ts'
import { rowsOf, rowText, withInline } from '../compare/rows.ts'
import { inlineOf, type Token, tokensOf, tokensOfText } from '../compare/tokens.ts'
import { anyDocument } from '../document.arbitrary.ts'
import { type Document, parseDocument } from '../document.ts'
import { bodySchema } from '../schema.ts'
import { plainText } from '../text.ts'
import { client } from '../yjs.client.ts'
import { documentFromYjs, mergeYjs, yjsFromDocument } from '../yjs.ts'
import { editYjs } from './edit-yjs.ts'
import { mergeFix, takeFix } from './merge-fix.ts'
import { keepsStructure, wordsFixed } from './quick-fix.ts'
import { mergeTokens } from './three-way.ts'

vi.setConfig({ testTimeout: 60_000 })

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const story = (...paragraphs: string[]): Document => ({
  headline: 'Presiden Azerbaidjan tiba',
  standfirst: 'Perundingan dimulai.',
  body: { type: 'doc', content: paragraphs.map(paragraph) },
})
const textsOf = (document: Document): string[] => rowsOf(document.body).map(rowText)

type Change = { row: number; at: number; kind: 'replace' | 'insert' | 'delete' | 'bold' }
const someChanges = fc.array(
  fc.record({
    row: fc.nat(20),
    at: fc.nat(40),
    kind: fc.constantFrom<Change['kind']>('replace', 'insert', 'delete', 'bold'),
  }),
  { minLength: 1, maxLength: 4 },
)

/** What an author does to the words of some rows. `word` is a word that no random document has. */
function changed(document: Document, changes: readonly Change[], word: string): Document {
  const rows = rowsOf(document.body)
  const texts = new Map<number, BodyNode[]>()
  for (const { row, at, kind } of changes) {
    const place = row % rows.length
    if (rows[place]?.readAlso) continue
    const tokens = tokensOf(texts.get(place) ?? rows[place]?.inline ?? [])
    const spot = at % (tokens.length + 1)
    const one: Token = { text: word, isBreak: false, marks: [] }
    const was = tokens[spot]
    if (kind === 'replace') tokens.splice(spot, 1, one)
    if (kind === 'insert') tokens.splice(spot, 0, one)
    if (kind === 'delete') tokens.splice(spot, 1)
    if (kind === 'bold' && was && !was.isBreak) tokens.splice(spot, 1, { ...was, marks: [{ type: 'bold' }] })
    texts.set(place, inlineOf(tokens))
  }
  const parsed = parseDocument({ ...document, body: withInline(document.body, texts) })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal))
  return parsed.value
}

const [FIX, MINE] = ['perbaikan\uE001', 'ketikan\uE002']
const times = (text: string, word: string): number => text.split(word).length - 1

/** A live text, what a fix made of it, and a pending text that others made of it, with a block of another one. */
const situations = fc
  .tuple(anyDocument, someChanges, someChanges, anyDocument, fc.nat(6), fc.boolean())
  .map(([base, fixes, edits, other, at, grown]) => {
    const pending = changed(base, edits, MINE)
    const content = [...(pending.body.content ?? [])]
    if (grown) content.splice(at % (content.length + 1), at % 2, ...(other.body.content ?? []).slice(0, 1))
    const body = { type: 'doc' as const, content: content.length ? content : [paragraph('x')] }
    const parsed = parseDocument({ ...pending, body })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal))
    return { base, fixed: changed(base, fixes, FIX), pending: parsed.value }
  })

describe('merging two changes of one text', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', ' '), { maxLength: 8 })
    .map((all) => tokensOfText(all.join(' ')))

  it('makes no difference between mine and yours, and nothing of nothing', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, yours) => {
        expect(mergeTokens(base, mine, yours)).toEqual(mergeTokens(base, yours, mine))
        expect(mergeTokens(base, mine, base)).toEqual(mine)
        expect(mergeTokens(base, base, yours)).toEqual(yours)
        expect(mergeTokens(base, mine, mine)).toEqual(mine)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a quick fix in a pending text', () => {
  it('loses no paragraph and no word of the pending text, and is nowhere dropped without a word', () => {
    fc.assert(
      fc.property(situations, ({ base, fixed, pending }) => {
        const { document, conflicts } = mergeFix(base, fixed, pending)
        const [before, after] = [rowsOf(pending.body), rowsOf(document.body)]
        expect(after.map(({ shape }) => shape)).toEqual(before.map(({ shape }) => shape))
        expect(times(plainText(document.body), MINE)).toBe(times(plainText(pending.body), MINE))
        // Each fixed paragraph's new words are in the result, or the conflict shows them.
        const shown = textsOf(document).join('\n') + conflicts.map(({ live }) => live).join('\n')
        expect(times(shown, FIX)).toBeGreaterThanOrEqual(times(plainText(fixed.body), FIX))
        // What is in conflict is left exactly as it was.
        for (const { working } of conflicts) if (working !== null) expect(textsOf(document)).toContain(working)
        expect(mergeFix(base, fixed, base).document).toEqual(fixed)
        expect(mergeFix(base, base, pending)).toEqual({ document: pending, conflicts: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('is written into the shared document in place: what another types meanwhile stays', () => {
    fc.assert(
      fc.property(situations, fc.nat(200), ({ base, fixed, pending }, at) => {
        const { document } = mergeFix(base, fixed, pending)
        const state = yjsFromDocument(pending)
        const edited = editYjs(state, pending, document)
        expect(edited && documentFromYjs(edited)).toEqual({ ok: true, value: document })
        const ani = client(state, 'body', bodySchema)
        ani.edit((tr) => {
          const places: number[] = []
          tr.doc.descendants((node, position) => {
            if (node.isTextblock) places.push(position + 1)
          })
          const place = places[at % Math.max(1, places.length)]
          if (place !== undefined) tr.insert(place, bodySchema.text('\uE003'))
        })
        const both = documentFromYjs(mergeYjs(edited as Uint8Array, ani.state()))
        const typed = times(ani.node().textContent, '\uE003')
        const text = both.ok ? plainText(both.value.body) : ''
        expect(times(text, '\uE003')).toBe(typed)
        expect(text.replaceAll('\uE003', '').replace(/\s+/g, ' ').trim()).toBe(
          plainText(document.body).replace(/\s+/g, ' ').trim(),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('goes in where the pending text says the same, says more, or has moved the paragraph', () => {
    const base = story('Presiden Azerbaidjan tiba pukul sembilan.', 'Ia disambut.', 'Hujan turun.')
    const fixed = story('Presiden Azerbaijan tiba pukul sembilan.', 'Ia disambut.', 'Hujan turun.')
    const more = story('Kemarin Presiden Azerbaidjan tiba pukul sembilan pagi.', 'Hujan turun.')
    expect(mergeFix(base, fixed, more)).toEqual({
      document: story('Kemarin Presiden Azerbaijan tiba pukul sembilan pagi.', 'Hujan turun.'),
      conflicts: [],
    })
    const moved = story('Ia disambut.', 'Hujan turun.', 'Presiden Azerbaidjan tiba pukul sembilan.')
    expect(textsOf(mergeFix(base, fixed, moved).document)[2]).toBe('Presiden Azerbaijan tiba pukul sembilan.')
    const mended = story('Presiden Azerbaijan tiba pukul sembilan, hujan.', 'Ia disambut.')
    expect(mergeFix(base, fixed, mended)).toEqual({ document: mended, conflicts: [] })
  })

  it('is a conflict where the same word became another, or the paragraph is gone', () => {
    const base = story('Presiden Azerbaidjan tiba pukul sembilan.', 'Hujan turun.')
    const fixed = story('Presiden Azerbaijan tiba pukul sembilan.', 'Hujan turun.')
    const other = story('Presiden Armenia tiba pukul sembilan.', 'Hujan turun.')
    const { document, conflicts } = mergeFix(base, fixed, other)
    expect(document).toEqual(other)
    expect(conflicts).toMatchObject([
      {
        part: 'body',
        base: 'Presiden Azerbaidjan tiba pukul sembilan.',
        live: 'Presiden Azerbaijan tiba pukul sembilan.',
        working: 'Presiden Armenia tiba pukul sembilan.',
      },
    ])
    const [conflict] = conflicts
    expect(conflict && textsOf(takeFix(other, conflict) as Document)[0]).toBe(
      'Presiden Azerbaijan tiba pukul sembilan.',
    )
    const since = story('Presiden Armenia tiba pukul sembilan pagi.', 'Hujan turun.')
    expect(conflict && textsOf(takeFix(since, conflict) as Document)[0]).toContain('Azerbaijan')
    expect(conflict && takeFix(story('Hujan turun.'), conflict)).toBeNull()
    expect(mergeFix(base, fixed, story('Hujan turun.')).conflicts).toMatchObject([{ working: null }])
  })

  it('may change words, not paragraphs', () => {
    const live = story('Presiden Azerbaidjan tiba.', 'Hujan turun.')
    const fixed = story('Presiden Azerbaijan tiba.', 'Hujan turun.')
    expect([keepsStructure(live, fixed), wordsFixed(live, fixed)]).toEqual([true, 1])
    expect(keepsStructure(live, story('Presiden Azerbaidjan tiba. Hujan turun.'))).toBe(false)
  })
})
