import { ADDRESS } from './prose.ts'
import { type Found, textCheck } from './text-check.ts'

/** Spaces with what follows them, or a mark that the next word clings to. */
const GAPS =
  /(?<spaces>[ \u00a0]+)(?<mark>[,;:!?.])?|(?<=[\p{L}\p{N}”’"')\]%])(?<close>[,;:!?])(?=\p{L})|(?<=[,.!?…])(?<closed>[”"])(?=\p{Ll})|(?<=\p{Ll}{2})(?<stop>\.)(?=\p{Lu}\p{Ll})/gu

/** Spaces too many and spaces missing, also in quotations: those are the newsroom's. Never in addresses and figures. */
export const spacing = textCheck('spacing', 'advise', ({ text, passage }) => {
  const found: Found[] = []
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: one, index }) => [index, index + one.length] as const)
  const inAddress = (at: number) => addresses.some(([from, to]) => at >= from && at < to)
  for (const { 0: whole, index: from, groups } of text.matchAll(GAPS)) {
    const to = from + whole.length
    const clings = groups?.close ?? groups?.closed ?? groups?.stop
    if (
      inAddress(to - 1) ||
      passage.links.some((link) => link.from <= from && to <= link.to && text.slice(link.from, link.to).includes('/'))
    )
      continue
    if (clings) found.push({ from, to, key: 'after', values: { mark: clings }, replace: `${clings} ` })
    else found.push(...spaces(text, from, to, groups?.mark))
  }
  return found
})

function spaces(text: string, from: number, to: number, mark: string | undefined): Found[] {
  const [before, after] = [text[from - 1], text[to]]
  const atEdge = before === undefined || before === '\n'
  if (mark && !atEdge && standsApart(mark, before, after)) {
    const space = after !== undefined && /\p{L}/u.test(after) ? ' ' : ''
    return [{ from, to, key: 'before', values: { mark }, replace: mark + space }]
  }
  const width = to - from - (mark ? 1 : 0)
  const end = from + width
  if (width < 2 || atEdge || text[end] === undefined || text[end] === '\n') return []
  return [{ from, to: end, key: 'double', replace: ' ' }]
}

/** Is the space before this mark a fault? Not before " …", " .id", " :)" and between the sides of a score, "2 : 1". */
function standsApart(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || !/[\p{L}\p{N}”’"')\]%]/u.test(before)) return false
  if (mark === '.') return after === undefined || /[\s”’"')]/.test(after)
  if (mark === ':') return after === undefined || /\p{L}/u.test(after) || (/\s/.test(after) && !/\d/.test(before))
  return after === undefined || /[\s\p{L}”’"')!?]/u.test(after)
}
