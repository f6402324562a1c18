import sharp, { type Sharp } from 'sharp'
import { SHARE_SIZE } from '#lib/newsroom/share-image.ts'
import type { Palette } from '#lib/newsroom/theme/palette.ts'
import { pathOf, setIn, settable } from './type.ts'

const { width: WIDTH, height: HEIGHT } = SHARE_SIZE
const EDGE = 72
const BAND = 84
/** Link previews leave out larger ones: WhatsApp is the strictest. */
const MOST_BYTES = 280_000

const HEADLINE = [
  { size: 88, lines: 3 },
  { size: 72, lines: 4 },
  { size: 58, lines: 5 },
  { size: 48, lines: 6 },
]
/** No headline is longer than this on the picture; nobody waits for the rest to be measured. */
const MOST_CHARACTERS = 400

const svg = (inner: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${inner}</svg>`)

/** The newspaper's name at the foot, as on its front page: beside a short rule in its accent. */
function signature(siteName: string, { accent, ink }: Palette): string {
  const { size, lines } = setIn(settable(siteName), WIDTH - 2 * EDGE - 76, [{ size: 36, lines: 1 }])
  const y = HEIGHT - BAND / 2 + size * 0.34
  return `<rect x="${EDGE}" y="${HEIGHT - BAND / 2 - 3}" width="52" height="6" fill="${accent}"/><path fill="${ink}" d="${pathOf(lines[0] ?? '', EDGE + 76, y, size)}"/>`
}

/** From a lead picture: its most striking part, over a band with the newspaper's name. */
export const drawPicture = (picture: Buffer, siteName: string, palette: Palette): Promise<Buffer> =>
  toJpeg(
    sharp(picture)
      .resize({ width: WIDTH, height: HEIGHT - BAND, fit: 'cover', position: sharp.strategy.attention })
      .flatten({ background: palette.paper })
      .extend({ bottom: BAND, background: palette.paper })
      .composite([{ input: svg(signature(siteName, palette)) }]),
  )

/** Without a picture: the headline, set as large as it fits. */
export function drawHeadline(headline: string, siteName: string, palette: Palette): Promise<Buffer> {
  const text = settable([...headline].slice(0, MOST_CHARACTERS).join(''))
  const { size, lines } = setIn(text, WIDTH - 2 * EDGE, HEADLINE)
  const leading = size * 1.14
  const top = Math.max(EDGE + size * 0.8, (HEIGHT - BAND - leading * lines.length) / 2 + size * 0.86)
  const set = lines.map((line, at) => pathOf(line, EDGE, top + at * leading, size)).join('')
  const rule = `<rect x="${EDGE}" y="${HEIGHT - BAND}" width="${WIDTH - 2 * EDGE}" height="1" fill="${palette.line}"/>`
  const ground = `<rect width="100%" height="100%" fill="${palette.paper}"/>`
  return toJpeg(sharp(svg(`${ground}<path fill="${palette.ink}" d="${set}"/>${rule}${signature(siteName, palette)}`)))
}

async function toJpeg(drawn: Sharp): Promise<Buffer> {
  const raw = await drawn.removeAlpha().toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer()
  for (const quality of [82, 65, 45]) {
    const bytes = await sharp(raw).jpeg({ quality, progressive: true }).toBuffer()
    if (bytes.length <= MOST_BYTES || quality === 45) return bytes
  }
  throw new Error('the loop above ends with its last quality')
}
