import { canonicalJson } from '#lib/kit/canonical-json.ts'
import { DRAWN, type Palette, paletteOf } from './theme/palette.ts'
import type { Theme } from './theme/theme.ts'

/** What the picture of a story shows that link previews get: its lead picture, or where it has none, its headline. */
export type ShareImage = { siteName: string; headline: string; imageId: string | null; theme: Theme }

/** In pixels: what Facebook, X, WhatsApp and Telegram show whole. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** Changes with how it is drawn, so that every picture gets a new name. */
const DRAWING = 1

/** The file's name: another picture has another one, so that whoever has it need not ask again. */
export function shareFile(
  { siteName, headline, imageId, theme }: ShareImage,
  sha256: (text: string) => string,
): string {
  const shown = imageId ? { imageId } : { headline }
  const colours = coloursOn(paletteOf(theme, 'light'))
  const painted = colours.join() === coloursOn(DRAWN.light).join() ? {} : { colours }
  return `${sha256(canonicalJson({ drawing: DRAWING, siteName, ...shown, ...painted })).slice(0, 16)}.jpg`
}

const coloursOn = ({ paper, ink, accent, line }: Palette): string[] => [paper, ink, accent, line]

export const sharePath = (number: number, file: string): string => `/media/bagikan/${number}/${file}`
