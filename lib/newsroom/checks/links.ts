import { type Block, placementFaults } from '#lib/newsroom/read-also/placement.ts'
import type { Check, Checked, Finding } from './check.ts'

/** Addresses that are none for readers: nothing at all, an example, the newsroom's own pages. */
const NOWHERE = [
  /^#?$/,
  /^https?:\/\/(?:[^/?#]*\.)?(?:example\.(?:com|net|org|id)|test|invalid)(?:[/?#:]|$)/i,
  /^(?:https?:\/\/[^/?#]+)?\/newsroom(?:[/?#]|$)/i,
]
/** Addresses of the writer's own machine or house; that of a newsroom which is tried out is one too. */
const AT_HOME = [/^https?:\/\/[^/?#.]*(?:[/?#:]|$)/i, /^https?:\/\/(?:127\.|0\.0\.0\.0|\[)/i]

const emptyLink: Check = {
  id: 'emptyLink',
  level: 'block',
  find: ({ passages }) =>
    passages.flatMap(({ part, block, text, links }) =>
      links.flatMap(({ from, to, href }): Finding[] => {
        const at = { part, block, from, to }
        if (text.slice(from, to).trim() === '')
          return [{ check: 'emptyLink', level: 'block', at, says: { key: 'blank', values: { href } } }]
        if (NOWHERE.some((one) => one.test(href.trim())))
          return [{ check: 'emptyLink', level: 'block', at, says: { key: 'nowhere', values: { href } } }]
        if (AT_HOME.some((one) => one.test(href.trim())))
          return [{ check: 'emptyLink', level: 'warn', at, says: { key: 'nowhere', values: { href } } }]
        return []
      }),
    ),
}

const count: Check = {
  id: 'readAlsoCount',
  level: 'advise',
  find({ links, words, settings: { readAlso } }) {
    const has = links.length
    if (words < readAlso.perWords && has <= readAlso.max) return []
    if (has >= readAlso.min && has <= readAlso.max) return []
    const [key, wanted] = has < readAlso.min ? (['few', readAlso.min] as const) : (['many', readAlso.max] as const)
    const says = { key, values: { count: has, wanted } }
    return [{ check: 'readAlsoCount', level: 'advise', at: { field: 'readAlso' }, says }]
  },
}

const each = ({ links }: Checked, find: (link: Checked['links'][number]) => Omit<Finding, 'at'> | null): Finding[] =>
  links.flatMap((link, nth) => {
    const found = find(link)
    return found ? [{ ...found, at: { field: 'readAlso', nth } }] : []
  })

const pending: Check = {
  id: 'readAlsoPending',
  level: 'warn',
  find: (checked) =>
    each(checked, ({ articleId, wantedTitle }) =>
      articleId
        ? null
        : { check: 'readAlsoPending', level: 'warn', says: { key: 'pending', values: { title: wantedTitle ?? '' } } },
    ),
}

/** Advice even without a fallback: a link to a story that comes later appears with it, and nobody is to be stopped. */
const notLive: Check = {
  id: 'readAlsoNotLive',
  level: 'advise',
  find: (checked) =>
    each(checked, ({ articleId, live, fallback }) =>
      !articleId || live
        ? null
        : { check: 'readAlsoNotLive', level: 'advise', says: { key: fallback ? 'fallback' : 'waiting' } },
    ),
}

const place: Check = {
  id: 'readAlsoPlace',
  level: 'advise',
  find(checked) {
    const { blocks, links } = blocksOf(checked)
    return placementFaults(blocks, checked.settings.readAlso).flatMap((fault): Finding[] => {
      if (!('at' in fault)) return []
      const { every, after } = checked.settings.readAlso
      const says = { key: fault.kind, values: { every, after } }
      return [
        { check: 'readAlsoPlace', level: 'advise', at: { field: 'readAlso', nth: links.indexOf(fault.at) }, says },
      ]
    })
  },
}

/** The blocks of the body as the placement rules read them, and which of them are baca juga. */
function blocksOf({ passages, links }: Checked): { blocks: Block[]; links: number[] } {
  const blocks: Block[] = []
  const places: number[] = []
  const texts = passages.filter(({ part }) => part === 'body')
  for (let at = 0; at <= texts.length; at += 1) {
    for (const _ of links.filter(({ after }) => after === at)) places.push(blocks.push({ type: 'readAlso' }) - 1)
    const passage = texts[at]
    if (passage) addPassage(blocks, passage)
  }
  return { blocks, links: places }
}

const BLOCK = {
  line: 'paragraph',
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'blockquote',
  listItem: 'bulletList',
}

/** The paragraphs of a quote, or the items of a list, are one block. */
function addPassage(blocks: Block[], { kind, text }: Checked['passages'][number]): void {
  const type = BLOCK[kind]
  const isInside = kind === 'quote' || kind === 'listItem'
  if (!isInside || blocks.at(-1)?.type !== type) blocks.push({ type, text })
}

export const LINK_CHECKS: readonly Check[] = [emptyLink, count, pending, notLive, place]
