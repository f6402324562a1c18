import { depth, mix } from './palettes.ts'
import { outline, polygon, rect, type Scene, times } from './svg.ts'

/** A row of books standing on a shelf; now and then one leans, or a gap shows the dark behind. */
function books(scene: Scene, x: number, y: number, width: number, height: number): string {
  const { palette, random } = scene
  const colours = [
    palette.accent,
    palette.paper,
    palette.lamp,
    depth(palette, 0.42),
    depth(palette, 0.62),
    mix(palette.accent, palette.ink, 0.35),
    mix(palette.sky, palette.paper, 0.3),
    depth(palette, 0.3),
  ]
  const parts: string[] = []
  for (let at = x + 4; at < x + width - 16; ) {
    const wide = random.range(11, 26)
    if (at + wide > x + width - 3) {
      break
    }
    const tall = height * random.range(0.62, 0.94)
    const fill = random.pick(colours)
    if (random.chance(0.07)) {
      parts.push(polygon(outline('0 0, 14 0, 34 -100, 20 -100', at, y, [1, tall / 104]), fill))
      at += 38
      continue
    }
    const band = random.chance(0.4) ? rect(at, y - tall * 0.82, wide, 6, mix(fill, palette.ink, 0.4)) : ''
    parts.push(rect(at, y - tall, wide - 1.5, tall, fill) + band)
    at += wide + (random.chance(0.08) ? random.range(14, 40) : 0)
  }
  return parts.join('')
}

/** A tall case of books. */
export function bookcase(scene: Scene, x: number, top: number, bottom: number, width: number, rows: number): string {
  const { palette } = scene
  const wood = mix(palette.deep, palette.accent, 0.14)
  const step = (bottom - top) / rows
  const back = rect(x, top - 20, width, bottom - top + 30, mix(wood, palette.ink, 0.5))
  const shelves = times(
    rows,
    (i) =>
      books(scene, x + 12, top + (i + 1) * step - 10, width - 24, step - 12) +
      rect(x, top + (i + 1) * step - 10, width, 12, wood),
  )
  const posts =
    rect(x, top - 20, 14, bottom - top + 30, wood) + rect(x + width - 14, top - 20, 14, bottom - top + 30, wood)
  return back + shelves + posts + rect(x - 8, top - 38, width + 16, 24, wood)
}
