import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLOUR, contrast, luminance, mixed, standingOut } from './colour.ts'
import { illegibleIn, mended, mendOf, pairsOf, toldRatio } from './pairs.ts'
import { DRAWN, paletteOf } from './palette.ts'
import { THEME, type Theme, themeOf } from './theme.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((of) => `#${of.toString(16).padStart(6, '0')}`)
const colours = fc.record({ paper: colour, ink: colour, accent: colour })
const themes: fc.Arbitrary<Theme> = fc.record({
  ...Object.fromEntries(Object.entries(THEME).map(([key, value]) => [key, fc.constant(value)])),
  light: colours,
  dark: fc.option(colours),
}) as never

describe('contrast', () => {
  test('is what WCAG says: black on white 21, grey #767676 the last that is legible on white', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 4)
  })

  test('is told as no better than it is', () => {
    expect(toldRatio(4.4999)).toBe(4.49)
  })

  test('does not ask which of the two is the text', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a)))
  })
})

describe('the nearest colour that is legible', () => {
  test('is always legible, and a colour of the web', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        const found = standingOut(text, ground, 4.5)
        expect(contrast(found, ground)).toBeGreaterThanOrEqual(4.5)
        expect(found).toMatch(COLOUR)
      }),
    )
  })

  test('is the same one where it is legible already', () => {
    fc.assert(
      fc.property(colour, colour, (text, ground) => {
        fc.pre(contrast(text, ground) >= 4.5)
        expect(standingOut(text, ground, 4.5)).toBe(text)
      }),
    )
  })

  test('is not one step farther than it must be', () => {
    const found = standingOut('#f2a65a', '#fbf8f1', 4.5)
    expect(contrast(mixed(found, '#ffffff', 0.02), '#fbf8f1')).toBeLessThan(4.5)
    expect(luminance(found)).toBeLessThan(luminance('#f2a65a'))
    expect(luminance(standingOut('#5a2a26', '#181513', 4.5))).toBeGreaterThan(luminance('#5a2a26'))
  })
})

describe('a theme', () => {
  test('of a new newsroom is the drawn one, in light and dark, and legible', () => {
    expect(paletteOf(THEME, 'light')).toEqual(DRAWN.light)
    expect(paletteOf(THEME, 'dark')).toEqual(DRAWN.dark)
    expect(illegibleIn(THEME)).toBeNull()
    expect(themeOf({})).toEqual(THEME)
  })

  test('whose light colours are legible is legible in the dark that follows from them, in every pair', () => {
    fc.assert(
      fc.property(themes, (theme) => {
        const { light } = theme
        fc.pre(contrast(light.ink, light.paper) >= 4.5 && contrast(light.accent, light.paper) >= 4.5)
        expect(illegibleIn({ ...theme, dark: null })).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  test('is legible once what is proposed for it was taken', () => {
    fc.assert(
      fc.property(themes, (theme) => {
        let now = theme
        for (let turn = 0; turn < 4; turn += 1) {
          const pair = illegibleIn(now)
          if (!pair) break
          now = mended(now, mendOf(now, pair))
          const after = pairsOf(now).find(({ scheme, name }) => scheme === pair.scheme && name === pair.name)
          expect(after?.passes).toBe(true)
        }
        expect(illegibleIn(now)).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  test('that is not legible is told by its first such pair, and which colour mends it', () => {
    const faint = { ...THEME, light: { ...THEME.light, accent: '#f2a65a' } }
    expect(illegibleIn(faint)).toMatchObject({ scheme: 'light', name: 'accent', over: '#f2a65a', least: 4.5 })
    expect(mendOf(faint, { scheme: 'light', name: 'accent' })).toMatchObject({ of: 'accent', from: '#f2a65a' })
  })

  test('of a dark paper stays as it is in the dark', () => {
    const night = { ...THEME, light: { paper: '#101418', ink: '#e8eef4', accent: '#7cc4ff' } }
    expect(paletteOf(night, 'dark')).toMatchObject(night.light)
  })
})
