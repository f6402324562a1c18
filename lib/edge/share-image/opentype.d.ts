/** The part of opentype.js that we use; it brings no types of its own. */
declare module 'opentype.js' {
  type Command = {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z'
    x1?: number
    y1?: number
    x2?: number
    y2?: number
    x?: number
    y?: number
  }
  type Glyph = {
    advanceWidth: number
    getPath(x: number, y: number, size: number): { commands: Command[] }
  }
  type Font = { unitsPerEm: number; charToGlyphIndex(char: string): number; charToGlyph(char: string): Glyph }
  const opentype: { parse(bytes: ArrayBuffer): Font }

  export type { Command, Font, Glyph }
  export default opentype
}
