import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { sha256 } from '#lib/kit/sha256.ts'
import { shareFile } from '#lib/newsroom/share-image.ts'
import { DRAWN, paletteOf } from '#lib/newsroom/theme/palette.ts'
import { THEME } from '#lib/newsroom/theme/theme.ts'
import { drawHeadline, drawPicture } from './draw.ts'
import { pathOf, setIn, widthOf } from './type.ts'

const NAME = 'Harian Uji'

async function expectShareable(bytes: Buffer): Promise<void> {
  const { format, width, height, space } = await sharp(bytes).metadata()
  expect({ format, width, height, space }).toEqual({ format: 'jpeg', width: 1200, height: 630, space: 'srgb' })
  expect(bytes.length).toBeLessThan(300_000)
}

/** Share of dark pixels in a part of a picture: where ink is. */
async function ink(bytes: Buffer, left: number, top: number, width: number, height: number): Promise<number> {
  const raw = await sharp(bytes).extract({ left, top, width, height }).greyscale().raw().toBuffer()
  return raw.filter((grey) => grey < 96).length / raw.length
}

describe('a story’s picture for link previews', () => {
  test.each([
    ['short', 'Kapal berlayar'],
    ['very long', 'Pemerintah daerah kepulauan menetapkan jadwal pelayaran baru '.repeat(40)],
    ['one endless word', 'a'.repeat(5_000)],
    ['hostile', `</svg><script>alert(1)</script>"'&<!--\u0000\u202e`],
    ['of other alphabets', 'Dvořák, Łódź & 北京 🚢 é'],
    ['empty', ''],
  ])('without a lead picture is its headline: %s', async (_, headline) => {
    const bytes = await drawHeadline(headline, NAME, DRAWN.light)
    await expectShareable(bytes)
    expect((await ink(bytes, 72, 60, 1056, 460)) > 0.005).toBe(headline !== '')
    // Nothing runs over the edges or into the newspaper's name.
    expect(await ink(bytes, 0, 0, 60, 630)).toBe(0)
    expect(await ink(bytes, 1140, 0, 60, 540)).toBe(0)
    expect(await ink(bytes, 0, 535, 1200, 10)).toBe(0)
  })

  test.each([
    ['wide', 3000, 900],
    ['tall', 700, 2400],
    ['small', 120, 80],
  ])('with one is its most striking part over the newspaper’s name: %s', async (_, width, height) => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
    const lead = await sharp({ create: { width, height, channels: 3, background: '#224466', noise } })
      .jpeg()
      .toBuffer()
    const bytes = await drawPicture(lead, NAME, DRAWN.light)
    await expectShareable(bytes)
    expect(await ink(bytes, 140, 560, 240, 60)).toBeGreaterThan(0.02)
  })

  test('has every word of the headline, to its end', async () => {
    const bytes = await drawHeadline('Harga beras di Jakarta Utara naik tajam pekan ini', NAME, DRAWN.light)
    const row = Array.from({ length: 10 }, (_, at) => ink(bytes, 72 + at * 80, 90, 80, 420))
    expect(Math.min(...(await Promise.all(row)))).toBeGreaterThan(0.01)
    expect(await ink(bytes, 300, 560, 60, 60)).toBeGreaterThan(0.02)
  })

  test('is the same every time', async () => {
    expect(
      (await drawHeadline('Kapal', NAME, DRAWN.light)).equals(await drawHeadline('Kapal', NAME, DRAWN.light)),
    ).toBe(true)
  })
})

test('lines are as wide as they may be, and what does not fit ends in dots', () => {
  const { size, lines } = setIn('satu dua tiga empat lima enam tujuh delapan', 300, [{ size: 40, lines: 2 }])
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(300)
})

test('what fonts do not have leaves no box: its base letter, or nothing', () => {
  expect(pathOf('北🚢', 0, 0, 40)).toBe('')
  expect(pathOf('ḁ', 0, 0, 40)).toBe(pathOf('a', 0, 0, 40))
})

test('a story’s picture wears the theme’s colours, under a name of its own; that of a new newsroom keeps the name it had', async () => {
  const theme = { ...THEME, light: { paper: '#ffffff', ink: '#101820', accent: '#0b5394' } }
  const bytes = await drawHeadline('Kapal', NAME, paletteOf(theme, 'light'))
  const [red, green, blue] = await sharp(bytes).extract({ left: 90, top: 585, width: 8, height: 2 }).raw().toBuffer()
  for (const [found, wanted] of [
    [red, 0x0b],
    [green, 0x53],
    [blue, 0x94],
  ])
    expect(Math.abs(Number(found) - Number(wanted))).toBeLessThan(32)
  const story = { siteName: NAME, headline: 'Kapal Berlayar', imageId: null }
  expect(shareFile({ ...story, theme: THEME }, sha256)).toBe('e5a1fa92f4e50bd6.jpg')
  expect(shareFile({ ...story, theme }, sha256)).not.toBe('e5a1fa92f4e50bd6.jpg')
})
