export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The words and what was typed or pasted behind them, which may name several, parted by commas or lines; each is taken once. */
export function withWords(words: readonly string[], raw: string): readonly string[] {
  const all = [...words]
  for (const part of raw.split(/[,;\n]/)) {
    const word = part.trim().replace(/\s+/g, ' ')
    if (word && !all.some((one) => same(one, word))) all.push(word)
  }
  return all
}
