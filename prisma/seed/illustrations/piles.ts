import { depth, mix } from './palettes.ts'
import { ellipse, line, type Point, path, rect, type Scene, stroke, times, trace } from './svg.ts'

/** The ground line the bars stand on. */
export const FLOOR = 850

/** A crate with slats and a diagonal brace, or a steel box with ribs. */
export function crate(scene: Scene, [x, y]: Point, [width, height]: Point, fill: string, steel: boolean): string {
  const { palette } = scene
  const dark = mix(fill, palette.ink, 0.3)
  const face = rect(x, y, width, height, fill)
  if (steel) {
    const count = Math.floor(width / 18)
    return face + times(count, (i) => rect(x + 8 + (i * (width - 12)) / count, y + 8, 6, height - 16, dark))
  }
  const frame =
    rect(x, y, width, 9, dark) +
    rect(x, y + height - 9, width, 9, dark) +
    rect(x, y, 9, height, dark) +
    rect(x + width - 9, y, 9, height, dark)
  return face + line([x + 8, y + height - 8], [x + width - 8, y + 8], dark, 9) + frame
}

export function crateBar(scene: Scene, x: number, width: number, height: number): string {
  const { palette, random } = scene
  const unit = random.pick([58, 66, 74])
  const colours = [
    palette.accent,
    depth(palette, 0.52),
    palette.lamp,
    palette.paper,
    depth(palette, 0.66),
    mix(palette.lamp, palette.deep, 0.35),
  ]
  const shift = random.int(0, 5)
  const rows = Math.max(1, Math.round(height / unit))
  return times(rows, (row) => {
    const fill = colours[(row * 2 + shift) % 6] ?? palette.accent
    const jog = random.range(-7, 7)
    return crate(scene, [x + jog, FLOOR - (row + 1) * unit], [width, unit - 2], fill, row % 2 === shift % 2)
  })
}

/** A pile of coins, each a rim and an edge; the top one shows its face. */
export function coinBar(scene: Scene, x: number, width: number, height: number): string {
  const { palette, random } = scene
  const gold = palette.name === 'sepia' ? mix(palette.lamp, palette.accent, 0.1) : palette.lamp
  const edge = mix(gold, palette.deep, 0.42)
  const [rx, ry, thick] = [width / 2, width * 0.13, 25]
  const count = Math.max(2, Math.round(height / thick))
  const middle = x + rx
  return times(count, (i) => {
    const [cx, y] = [middle + random.range(-6, 6), FLOOR - 14 - i * thick]
    const body = path(
      trace`M${cx - rx} ${y - thick}V${y}A${rx} ${ry} 0 0 0 ${cx + rx} ${y}V${y - thick}Z`,
      i % 2 === 0 ? edge : mix(edge, palette.ink, 0.2),
    )
    const notches = times(9, (k) =>
      rect(cx - rx * 0.8 + k * rx * 0.2, y - thick + 9 + ry * 0.8, 4, thick - 12, mix(edge, palette.ink, 0.4)),
    )
    const face =
      ellipse(cx, y - thick, rx, ry, gold) +
      ellipse(cx, y - thick, rx * 0.7, ry * 0.66, 'none', `stroke="${edge}" stroke-width="5"`)
    return body + notches + face
  })
}

/** Sacks of rice or coffee, tied at the neck. */
export function sackBar(scene: Scene, x: number, width: number, height: number): string {
  const { palette, random } = scene
  const rows = Math.max(1, Math.round(height / 62))
  const cloth = mix(palette.paper, palette.lamp, 0.3)
  return times(rows, (row) => {
    const y = FLOOR - row * 60
    const at = x + random.range(-8, 8)
    const fill = mix(cloth, palette.tone, (row % 3) * 0.16)
    const left = trace`M${at + 8} ${y}Q${at - 16} ${y - 34} ${at + 14} ${y - 60}`
    const top = trace`Q${at + width / 2} ${y - 74} ${at + width - 14} ${y - 60}`
    const body = path(trace`${left}${top}Q${at + width + 16} ${y - 34} ${at + width - 8} ${y}Z`, fill)
    const seam = stroke(
      trace`M${at + 14} ${y - 10}Q${at + width / 2} ${y - 2} ${at + width - 14} ${y - 10}`,
      mix(fill, palette.deep, 0.5),
      4,
    )
    return body + seam + rect(at + width * 0.3, y - 46, width * 0.4, 11, palette.accent)
  })
}
