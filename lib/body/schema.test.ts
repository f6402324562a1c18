import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { bodySchema, lineSchema, MARK_NAMES, NODE_NAMES } from './schema.ts'

const sorted = (names: Iterable<string>): string[] => [...names].sort()

describe('the schema', () => {
  it('has exactly the nodes and marks of NodeName and MarkName, so that maps over them are exhaustive', () => {
    expect(sorted(Object.keys(bodySchema.nodes))).toEqual(sorted(NODE_NAMES))
    expect(sorted(Object.keys(bodySchema.marks))).toEqual(sorted(MARK_NAMES))
    expect(sorted(Object.keys(lineSchema.nodes))).toEqual(['doc', 'line', 'text'])
    expect(Object.keys(lineSchema.marks)).toEqual([])
  })

  it('lets readAlso stand in the document and nowhere else', () => {
    const parents = Object.values(bodySchema.nodes).filter((type) => {
      const readAlso = bodySchema.nodes.readAlso
      return readAlso && type.contentMatch.matchType(readAlso) !== null
    })
    expect(parents.map((type) => type.name)).toEqual(['doc'])
  })

  it('stores href alone on a link', () => {
    expect(Object.keys(bodySchema.marks.link?.spec.attrs ?? {})).toEqual(['href'])
  })

  it('fills an empty fragment with one empty block, as an editor would', () => {
    expect(bodySchema.topNodeType.createAndFill()?.toString()).toBe('doc(paragraph)')
    expect(lineSchema.topNodeType.createAndFill()?.toString()).toBe('doc(line)')
  })

  it('stays valid when blocks of a container are removed or reordered, as merges do', () => {
    for (const type of Object.values(bodySchema.nodes)) {
      if (type.isLeaf || type.inlineContent) continue
      const first = type.contentMatch
      const allowed = Object.values(bodySchema.nodes).filter((child) => first.matchType(child))
      for (const child of allowed) {
        const next = first.matchType(child)
        expect(next?.validEnd, `${type.name} with one ${child.name}`).toBe(true)
        for (const second of allowed) expect(next?.matchType(second), `${type.name}: ${second.name} after`).toBeTruthy()
      }
    }
  })
})

type Rule = { tag?: string; getAttrs?: (element: unknown) => object | false | null }
const element = (attributes: Record<string, string>, textContent = '') => ({
  getAttribute: (name: string): string | null => attributes[name] ?? null,
  hasAttribute: (name: string): boolean => name in attributes,
  textContent,
})

/** Without a DOM: the parse rule is asked with what a DOM element would answer. */
const parsed = (name: string, tag: string, attributes: Record<string, string>, text = ''): object | false | null => {
  const spec = bodySchema.nodes[name]?.spec ?? bodySchema.marks[name]?.spec
  const rule = (spec?.parseDOM as Rule[] | undefined)?.find((candidate) => candidate.tag === tag)
  return rule?.getAttrs?.(element(attributes, text)) ?? null
}
const rendered = (attrs: object): unknown => {
  const node = bodySchema.node('readAlso', attrs as Record<string, string | null>) as Node
  return node.type.spec.toDOM?.(node)
}

describe('readAlso as HTML', () => {
  const id = '0199f3a0-1111-7222-8333-444455556666'
  const aside = (attributes: Record<string, string>, text = '') =>
    parsed('readAlso', 'aside[data-read-also]', attributes, text)

  it('survives rendering and parsing, linked or pending', () => {
    for (const attrs of [
      { articleId: id, label: 'Simak dulu', wantedTitle: null, fallbackId: null },
      { articleId: null, label: null, wantedTitle: 'Harga "Beras" <Naik>', fallbackId: id },
    ]) {
      const [tag, html, text] = rendered(attrs) as [string, Record<string, string>, string]
      expect(tag).toBe('aside')
      expect(text).toBe(attrs.label ?? attrs.wantedTitle)
      const back = { articleId: null, label: null, wantedTitle: null, fallbackId: null, ...aside(html, text) }
      expect(back).toEqual(attrs)
    }
  })

  it('turns a malformed id into a pending node under its title or its text, never into an id', () => {
    const hostile = { 'data-read-also': '"><script>' }
    expect(aside({ ...hostile, 'data-wanted-title': 'Judul Lama' })).toEqual({ wantedTitle: 'Judul Lama' })
    expect(aside(hostile, ' Judul dari isi ')).toEqual({ wantedTitle: 'Judul dari isi' })
    expect(aside(hostile)).toBe(false)
  })

  it('reads ids in capitals as the same article', () => {
    expect(aside({ 'data-read-also': id.toUpperCase() })).toEqual({ articleId: id })
  })

  it('copies as the plain text line that is recognised again', () => {
    const node = bodySchema.node('readAlso', { wantedTitle: 'Harga Beras Naik' })
    expect(node.type.spec.toText?.({ node } as never)).toBe('Baca juga: Harga Beras Naik')
  })
})

describe('other HTML', () => {
  it('takes every heading level of a paste as a subheading', () => {
    const rules = bodySchema.nodes.heading?.spec.parseDOM as {
      tag: string
      getAttrs: (e: unknown) => { level: number }
    }[]
    expect(rules.map((rule) => `${rule.tag}→${rule.getAttrs(element({})).level}`)).toEqual([
      'h1→2',
      'h2→2',
      'h3→3',
      'h4→3',
      'h5→3',
      'h6→3',
    ])
  })

  it('refuses links that are not http, https, mailto or of this site', () => {
    expect(parsed('link', 'a[href]', { href: 'javascript:alert(1)' })).toBe(false)
    expect(parsed('link', 'a[href]', { href: '/nasional' })).toEqual({ href: '/nasional' })
  })

  it('starts a numbered list at 1 when its start is nonsense', () => {
    expect(parsed('orderedList', 'ol', { start: 'x' })).toEqual({ start: 1 })
    expect(parsed('orderedList', 'ol', { start: '7' })).toEqual({ start: 7 })
  })
})
