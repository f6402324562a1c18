/** The part of opentype.js that we use; it brings no types of its own. */
declare module 'opentype.js' {
  type Glyph = {
    advanceWidth: number
    getPath(x: number, y: number, size: number): { toPathData(digits: number): string }
  }
  type Font = { unitsPerEm: number; charToGlyphIndex(char: string): number; charToGlyph(char: string): Glyph }
  const opentype: { parse(bytes: ArrayBuffer): Font }

  export type { Font, Glyph }
  export default opentype
}
