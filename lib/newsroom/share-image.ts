import { canonicalJson } from '#lib/kit/canonical-json.ts'

/** What the picture of a story shows that link previews get: its lead picture, or where it has none, its headline. */
export type ShareImage = { siteName: string; headline: string; imageId: string | null }

/** In pixels: what Facebook, X, WhatsApp and Telegram show whole. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** Changes with how it is drawn, so that every picture gets a new name. */
const DRAWING = 1

/** The file's name: another picture has another one, so that whoever has it need not ask again. */
export function shareFile({ siteName, headline, imageId }: ShareImage, sha256: (text: string) => string): string {
  const shown = imageId ? { imageId } : { headline }
  return `${sha256(canonicalJson({ drawing: DRAWING, siteName, ...shown })).slice(0, 16)}.jpg`
}

export const sharePath = (number: number, file: string): string => `/media/bagikan/${number}/${file}`
