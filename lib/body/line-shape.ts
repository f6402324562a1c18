import { type ReadAlsoLine, readAlsoLine } from './read-also-line.ts'

/** What a line looks like by itself. `mark` is the marker with its blank; `text` is the rest. */
export type Shape =
  | { kind: 'readAlso'; line: ReadAlsoLine }
  | { kind: 'heading'; level: 2 | 3; mark: string; text: string }
  | { kind: 'quote'; mark: string; text: string }
  | { kind: 'dot' | 'dash'; mark: string; text: string }
  | { kind: 'number'; number: number; mark: string; text: string }
  | { kind: 'text'; text: string }

const HEADING = /^(#{1,6}\s+)(\S.*)$/su
const QUOTE = /^(>\s+)(\S.*)$/su
/** A dot is unmistakable; a dash or an asterisk needs its blank, or it is a signature ("-red") or a mark ("*miring*"). */
const DOT = /^([•·▪●◦‣■]\s*)(\S.*)$/su
const DASH = /^([-*]\s+)(\S.*)$/su
const NUMBER = /^((\d{1,5})[.)]\s+)(\S.*)$/su

/** The shape of a trimmed, non-empty line. Labels win over bullets: "• Baca juga: …" is a baca juga line. */
export function shapeOf(line: string): Shape {
  const named = readAlsoLine(line)
  if (named) return { kind: 'readAlso', line: named }
  const [, hashes, title] = HEADING.exec(line) ?? []
  if (hashes && title) return { kind: 'heading', level: hashes.trim().length < 3 ? 2 : 3, mark: hashes, text: title }
  for (const [kind, pattern] of [
    ['quote', QUOTE],
    ['dot', DOT],
    ['dash', DASH],
  ] as const) {
    const [, mark, text] = pattern.exec(line) ?? []
    if (mark && text) return { kind, mark, text }
  }
  const [, mark, number, text] = NUMBER.exec(line) ?? []
  if (mark && number && text) return { kind: 'number', number: Number(number), mark, text }
  return { kind: 'text', text: line }
}
