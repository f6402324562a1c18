import { diffArrays } from 'diff'
import type { BodyMark, BodyNode } from '../body-node.ts'
import { isBlank, isWord, sameMarks, type Token, tokensOf, tokensOfText } from './tokens.ts'

export type SpanChange = 'same' | 'deleted' | 'inserted' | 'restyled'

/** A stretch of text of one fate. `was`: the marks it had before, of a restyled one. */
export type Span = Token & { change: SpanChange; was?: readonly BodyMark[] }

/** Beyond so many differing words a text is another text: finding out which would take seconds and help nobody. */
const MOST_EDITS = 1200

export const compareText = (before: string, after: string): Span[] =>
  compareTokens(tokensOfText(before), tokensOfText(after))

export const compareInline = (before: readonly BodyNode[], after: readonly BodyNode[]): Span[] =>
  compareTokens(tokensOf(before), tokensOf(after))

export const isChanged = (spans: readonly Span[]): boolean => spans.some(({ change }) => change !== 'same')

/** The words of both sides, once each where they agree: what is not `inserted` is the old text, what is not `deleted` the new one. */
export function compareTokens(before: readonly Token[], after: readonly Token[]): Span[] {
  return joined(deletedFirst(withoutIslands(raw(before, after))))
}

function raw(before: readonly Token[], after: readonly Token[]): Span[] {
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS })
  const spans: Span[] = []
  let [old, now] = [0, 0]
  const gone = (count: number) => {
    for (const token of before.slice(old, old + count)) spans.push({ ...token, change: 'deleted' })
    old += count
  }
  const come = (count: number) => {
    for (const token of after.slice(now, now + count)) spans.push({ ...token, change: 'inserted' })
    now += count
  }
  for (const { added, removed, value } of runs ?? [
    { added: false, removed: true, value: before },
    { added: true, removed: false, value: after },
  ]) {
    if (removed) gone(value.length)
    else if (added) come(value.length)
    else {
      for (const token of after.slice(now, now + value.length)) spans.push(kept(before[old++] as Token, token))
      now += value.length
    }
  }
  return spans
}

/** Words are compared by their text alone, so that one set in bold is restyled and not another word. */
const keyOf = ({ text, isBreak }: Token): string => (isBreak ? '\u0000' : text)

const kept = (before: Token, after: Token): Span =>
  sameMarks(before.marks, after.marks)
    ? { ...after, change: 'same' }
    : { ...after, change: 'restyled', was: before.marks }

/** A blank that stayed between two words that did not is no anchor for a reader: it goes with them. */
function withoutIslands(spans: readonly Span[]): Span[] {
  const replaced = (span: Span | undefined) => span?.change === 'deleted' || span?.change === 'inserted'
  return spans.flatMap((span, at) => {
    const island = span.change === 'same' && !span.isBreak && isBlank(span)
    if (!island || !replaced(spans[at - 1]) || !replaced(spans[at + 1])) return [span]
    return [
      { ...span, change: 'deleted' as const },
      { ...span, change: 'inserted' as const },
    ]
  })
}

/** Within each changed stretch first what went, then what came. */
function deletedFirst(spans: readonly Span[]): Span[] {
  const ordered: Span[] = []
  let gone: Span[] = []
  let come: Span[] = []
  const close = () => {
    ordered.push(...gone, ...come)
    gone = []
    come = []
  }
  for (const span of spans) {
    if (span.change === 'deleted') gone.push(span)
    else if (span.change === 'inserted') come.push(span)
    else {
      close()
      ordered.push(span)
    }
  }
  close()
  return ordered
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    const joins =
      last &&
      !last.isBreak &&
      !span.isBreak &&
      last.change === span.change &&
      sameMarks(last.marks, span.marks) &&
      sameMarks(last.was ?? [], span.was ?? [])
    if (joins) last.text += span.text
    else out.push({ ...span })
  }
  return out
}

/**
 * How many words a change touches, as an editor would count: of each changed stretch the longer of its two sides. One
 * that has signs only counts as one.
 */
export function changedWords(spans: readonly Span[]): number {
  let total = 0
  let stretch: Record<SpanChange, number> | null = null
  const close = () => {
    if (stretch) total += Math.max(1, stretch.restyled + Math.max(stretch.deleted, stretch.inserted))
    stretch = null
  }
  for (const { change, text } of spans) {
    if (change === 'same') close()
    else {
      stretch ??= { same: 0, deleted: 0, inserted: 0, restyled: 0 }
      stretch[change] += tokensOfText(text).filter(isWord).length
    }
  }
  close()
  return total
}
