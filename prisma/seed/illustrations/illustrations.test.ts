import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawIllustration, illustrationJpeg, MOTIFS } from './index.ts'

const SEEDS = ['padang', 'makassar', 'ternate', 'kupang']

describe('illustrations', () => {
  it('knows every motif the demo stories ask for, once', () => {
    expect(MOTIFS).toHaveLength(20)
    expect(new Set(MOTIFS).size).toBe(20)
  })

  describe.each(MOTIFS)('%s', (motif) => {
    const drawings = SEEDS.map((seed) => drawIllustration(motif, seed))

    it('draws a complete, self-contained picture without words', () => {
      for (const svg of drawings) {
        expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1600 1000"/)
        expect(svg).toMatch(/<\/svg>$/)
        expect(svg).not.toMatch(/<text|<script|<image|<foreignObject|href=|\son\w+=/i)
        expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
      }
    })

    it('draws the same picture for the same seed, and another for every other seed', () => {
      expect(SEEDS.map((seed) => drawIllustration(motif, seed))).toEqual(drawings)
      expect(new Set(drawings).size).toBe(SEEDS.length)
    })
  })

  // The printer is the same for all: two motifs show that what is drawn comes out.
  it.each(['city', 'sea'] as const)('%s prints as a JPEG of 1600 by 1000 with something on it', async (motif) => {
    const jpeg = await illustrationJpeg(motif, 'padang')
    const image = sharp(jpeg)
    const { format, width, height } = await image.metadata()
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1000 })
    const { entropy, channels } = await image.stats()
    expect(entropy).toBeGreaterThan(3)
    expect(Math.max(...channels.map((channel) => channel.stdev))).toBeGreaterThan(20)
  })
})
