import type { BodyMark, BodyNode } from '../body-node.ts'

/** A word, a run of blanks, a sign or a line break, with the marks it carries. */
export type Token = { text: string; isBreak: boolean; marks: readonly BodyMark[] }

/** A word keeps its hyphens, apostrophes and the points inside of a number: "anak-anak", "Rp1.500.000". */
const TOKENS = /[\p{L}\p{N}\p{M}]+(?:[-'’.,/][\p{L}\p{N}\p{M}]+)*|[^\S\n]+|\n|./gsu
const WORD = /[\p{L}\p{N}]/u

export const isWord = ({ text }: Pick<Token, 'text'>): boolean => WORD.test(text)
export const isBlank = ({ text }: Pick<Token, 'text'>): boolean => text.trim() === ''

export const tokensOfText = (text: string, marks: readonly BodyMark[] = []): Token[] =>
  (text.match(TOKENS) ?? []).map((one) => ({ text: one, isBreak: false, marks }))

export const tokensOf = (inline: readonly BodyNode[]): Token[] =>
  inline.flatMap((node) =>
    node.type === 'hardBreak'
      ? [{ text: '\n', isBreak: true, marks: [] }]
      : tokensOfText(node.text ?? '', node.marks ?? []),
  )

/** The inline nodes that tokens came from: texts with equal marks are one node again. */
export function inlineOf(tokens: readonly Token[]): BodyNode[] {
  const nodes: BodyNode[] = []
  for (const { text, isBreak, marks } of tokens) {
    const last = nodes.at(-1)
    if (isBreak) nodes.push({ type: 'hardBreak' })
    else if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) last.text += text
    else nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) })
  }
  return nodes
}

export const sameMarks = (a: readonly BodyMark[], b: readonly BodyMark[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Equal for tokens that show the same, marks included. */
export const tokenKey = ({ text, isBreak, marks }: Token): string => JSON.stringify([text, isBreak, marks])
