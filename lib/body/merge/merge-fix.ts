import type { BodyNode } from '../body-node.ts'
import { alignRows } from '../compare/align.ts'
import { type Row, rowKey, rowsOf, rowText, withInline } from '../compare/rows.ts'
import { inlineOf, type Token, tokensOf, tokensOfText } from '../compare/tokens.ts'
import type { Document } from '../document.ts'
import { mergeTokens } from './three-way.ts'

/** The texts that a quick fix may touch. */
export const FIX_PARTS = ['headline', 'standfirst', 'body', 'imageCaption', 'imageCredit', 'imageAlt'] as const
export type FixPart = (typeof FIX_PARTS)[number]

/**
 * A fix that no rule can carry over, with the three texts that a person needs to decide. `working` is null where the
 * pending text no longer has that paragraph. `inline` is the fixed paragraph with its marks.
 */
export type FixConflict = {
  part: FixPart
  base: string
  live: string
  working: string | null
  inline?: readonly BodyNode[]
}

/** How two changes of one text become one; null where only a person can tell. */
type Merge = typeof mergeTokens

export type MergedFix = { document: Document; conflicts: readonly FixConflict[] }

/**
 * Carries what changed from `base` to `fixed` over into `pending`, which began as `base` too. The two have the same
 * rows. Nothing of `pending` is lost: its rows stay, in their order, each as it was or with the words of the fix in it;
 * a fix that has no place, or meets other changes of the same words, is a conflict.
 */
export function mergeFix(base: Document, fixed: Document, pending: Document, merge: Merge = mergeTokens): MergedFix {
  const lines = (['headline', 'standfirst'] as const).map((part) =>
    mergeLine(part, base[part], fixed[part], pending[part], merge),
  )
  const [headline, standfirst] = lines.map(({ text }) => text) as [string, string]
  const body = mergeBody(rowsOf(base.body), rowsOf(fixed.body), rowsOf(pending.body), merge)
  return {
    document: { headline, standfirst, body: withInline(pending.body, body.texts) },
    conflicts: [...lines.flatMap(({ conflict }) => conflict ?? []), ...body.conflicts],
  }
}

/** One text on its own: the merged one, or the pending one and a conflict. */
export function mergeLine(
  part: FixPart,
  base: string,
  fixed: string,
  pending: string,
  merge: Merge = mergeTokens,
): { text: string; conflict: FixConflict | null } {
  const merged =
    base === fixed || pending === fixed
      ? pending
      : textOf(merge(tokensOfText(base), tokensOfText(fixed), tokensOfText(pending)))
  if (merged !== null) return { text: merged, conflict: null }
  return { text: pending, conflict: { part, base, live: fixed, working: pending } }
}

const textOf = (tokens: readonly Token[] | null): string | null => tokens?.map(({ text }) => text).join('') ?? null

function mergeBody(base: readonly Row[], fixed: readonly Row[], pending: readonly Row[], merge: Merge) {
  const homes = homesOf(base, pending)
  const texts = new Map<number, BodyNode[]>()
  const conflicts: FixConflict[] = []
  base.forEach((row, at) => {
    const fix = fixed[at]
    if (!fix || rowKey(row) === rowKey(fix)) return
    const home = homes.get(at)
    const now = home === undefined ? undefined : pending[home]
    // Somebody has mended it there already, in the same way.
    if (now ? sameText(now, fix) : pending.some((one) => sameText(one, fix))) return
    const merged = now && merge(tokensOf(row.inline), tokensOf(fix.inline), tokensOf(now.inline))
    if (merged && home !== undefined) texts.set(home, inlineOf(merged))
    else
      conflicts.push({
        part: 'body',
        base: rowText(row),
        live: rowText(fix),
        working: now ? rowText(now) : null,
        inline: fix.inline,
      })
  })
  return { texts, conflicts }
}

const sameText = (a: Row, b: Row): boolean => JSON.stringify(a.inline) === JSON.stringify(b.inline)

/** Where each row of the base is in the pending text: in its order, or moved elsewhere as it was. */
function homesOf(base: readonly Row[], pending: readonly Row[]): Map<number, number> {
  const homes = new Map<number, number>()
  const [lost, unclaimed]: [number[], number[]] = [[], []]
  for (const { before, after } of alignRows(base, pending)) {
    if (before !== null && after !== null) homes.set(before, after)
    else if (before !== null) lost.push(before)
    else if (after !== null) unclaimed.push(after)
  }
  for (const at of lost) {
    const found = unclaimed.findIndex((to) => rowKey(pending[to] as Row) === rowKey(base[at] as Row))
    const [home] = found >= 0 ? unclaimed.splice(found, 1) : []
    if (home !== undefined) homes.set(at, home)
  }
  return homes
}

/** The pending text with a conflict decided for the fix; null when the text it is about is not there any more. */
export function takeFix(pending: Document, { part, live, working, inline }: FixConflict): Document | null {
  if (part === 'headline' || part === 'standfirst') return { ...pending, [part]: live }
  if (part !== 'body' || working === null || !inline) return null
  const rows = rowsOf(pending.body)
  const exact = rows.findIndex((row) => rowText(row) === working)
  const asked: Row = {
    shape: { kind: 'paragraph', level: 0, inside: [] },
    inline: [{ type: 'text', text: working }],
    readAlso: null,
  }
  const near = alignRows([asked], rows).find(({ before, after }) => before !== null && after !== null)?.after
  const at = exact >= 0 ? exact : near
  if (at === undefined || at === null || rows[at]?.readAlso) return null
  return { ...pending, body: withInline(pending.body, new Map([[at, inline]])) }
}
