import { SaxesParser } from 'saxes'

export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

/** HTML's names that writers of feeds use outside CDATA sections. None leads anywhere but to one character. */
const NAMES: Record<string, string> = {
  ...{ nbsp: '\u00A0', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•' },
  ...{ laquo: '«', raquo: '»', copy: '©', reg: '®', deg: '°', eacute: 'é', egrave: 'è', uuml: 'ü', times: '×' },
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, and exports are full of them
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/**
 * Well-formed XML as a tree, or what is wrong with it and in which of its lines. Nothing is fetched and nothing defined:
 * an entity that is neither XML's nor one of a few of HTML's is an error. `whole` false: the end may be missing.
 */
export function parseXml(xml: string, whole = true): { root: XmlElement } | { line: number; reason: string } {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let problem: { line: number; reason: string } | null = null
  const parser = new SaxesParser({ fragment: true })
  Object.assign(parser.ENTITIES, NAMES)
  const add = (text: string): void => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('error', (error) => {
    problem ??= { line: parser.line, reason: error.message.replace(/^(?:\S*:)?\d+:\d+:\s*/, '') }
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (open.length > 1) open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml.replace(FORBIDDEN, ''))
  if (whole) parser.close()
  return problem && whole ? problem : { root }
}

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name)

/** The text of a child, trimmed; empty when there is none. */
export const textNamed = (element: XmlElement, name: string): string => childNamed(element, name)?.text.trim() ?? ''

export const allNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)
