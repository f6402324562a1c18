import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { hills, sky } from './sky.ts'
import {
  circle,
  ellipse,
  HEIGHT,
  line,
  type Motif,
  num,
  outline,
  type Point,
  path,
  place,
  polygon,
  rect,
  type Scene,
  smooth,
  stroke,
  times,
  WIDTH,
} from './svg.ts'

const FLOOR = 850

/** Heights of the bars as shares of the tallest: mostly rising, never in a straight line. */
function heights(scene: Scene, count: number): number[] {
  const { random } = scene
  const falling = random.chance(0.25)
  const values = Array.from({ length: count }, (_, i) => {
    const part = i / (count - 1)
    return Math.max(0.16, 0.24 + 0.72 * (falling ? 1 - part : part) + random.range(-0.14, 0.1))
  })
  const top = Math.max(...values)
  return values.map((value) => value / top)
}

/** A crate with slats and a diagonal brace, or a steel box with ribs. */
function crate(
  scene: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  steel: boolean,
): string {
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

function crateBar(scene: Scene, x: number, width: number, height: number): string {
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
    return crate(scene, x + jog, FLOOR - (row + 1) * unit, width, unit - 2, fill, row % 2 === shift % 2)
  })
}

/** A pile of coins, each a rim and an edge; the top one shows its face. */
function coinBar(scene: Scene, x: number, width: number, height: number): string {
  const { palette, random } = scene
  const gold = palette.name === 'sepia' ? mix(palette.lamp, palette.accent, 0.1) : palette.lamp
  const edge = mix(gold, palette.deep, 0.42)
  const [rx, ry, thick] = [width / 2, width * 0.13, 25]
  const count = Math.max(2, Math.round(height / thick))
  const middle = x + rx
  return times(count, (i) => {
    const [cx, y] = [middle + random.range(-6, 6), FLOOR - 14 - i * thick]
    const body = path(
      `M${num(cx - rx)} ${num(y - thick)}V${num(y)}A${num(rx)} ${num(ry)} 0 0 0 ${num(cx + rx)} ${num(y)}V${num(y - thick)}Z`,
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
function sackBar(scene: Scene, x: number, width: number, height: number): string {
  const { palette, random } = scene
  const rows = Math.max(1, Math.round(height / 62))
  const cloth = mix(palette.paper, palette.lamp, 0.3)
  return times(rows, (row) => {
    const y = FLOOR - row * 60
    const at = x + random.range(-8, 8)
    const fill = mix(cloth, palette.tone, (row % 3) * 0.16)
    const body = path(
      `M${num(at + 8)} ${y}Q${num(at - 16)} ${y - 34} ${num(at + 14)} ${y - 60}Q${num(at + width / 2)} ${y - 74} ${num(at + width - 14)} ${y - 60}Q${num(at + width + 16)} ${y - 34} ${num(at + width - 8)} ${y}Z`,
      fill,
    )
    const seam = stroke(
      `M${num(at + 14)} ${y - 10}Q${num(at + width / 2)} ${y - 2} ${num(at + width - 14)} ${y - 10}`,
      mix(fill, palette.deep, 0.5),
      4,
    )
    return body + seam + rect(at + width * 0.3, y - 46, width * 0.4, 11, palette.accent)
  })
}

/** The hook of a crane, lowering the next crate on to the last bar. */
function hook(scene: Scene, x: number, y: number, width: number): string {
  const { palette } = scene
  const block =
    rect(x - 24, y - 150, 48, 50, palette.ink, 'rx="10"') +
    stroke(`M${num(x)} ${num(y - 100)}v16a16 16 0 1 1 -16 16`, palette.ink, 9)
  const ropes =
    line([x, y - 72], [x - width * 0.46, y], palette.ink, 5) + line([x, y - 72], [x + width * 0.46, y], palette.ink, 5)
  return (
    line([x - 9, -10], [x - 9, y - 150], palette.ink, 5) +
    line([x + 9, -10], [x + 9, y - 150], palette.ink, 5) +
    block +
    ropes +
    crate(scene, x - width / 2, y, width, 72, palette.accent, false)
  )
}

/** A ruled sheet behind everything: the paper the figures come from. */
function ruling(scene: Scene): string {
  const { palette } = scene
  const rule = mix(palette.sky, palette.paper, palette.name === 'night' ? 0.2 : 0.55)
  return (
    times(7, (i) => rect(0, 130 + i * 104, WIDTH, 3, rule)) + times(12, (i) => rect(70 + i * 134, 0, 3, FLOOR, rule))
  )
}

/** The curve itself, a bold line with round points over the bars. */
function curve(scene: Scene, tops: readonly Point[]): string {
  const { palette } = scene
  const d = smooth(tops)
  const nodes = tops.map(([x, y]) => circle(x, y, 19, palette.ink) + circle(x, y, 10, palette.paper)).join('')
  return (
    stroke(d, palette.paper, 20, 'stroke-linecap="round"') +
    stroke(d, palette.ink, 10, 'stroke-linecap="round"') +
    nodes
  )
}

export const chart: Motif = (scene) => {
  const { palette, random } = scene
  const { art } = sky(scene, {
    horizon: FLOOR,
    sunHeight: random.range(0.2, 0.5),
    radius: random.range(140, 220),
    cloudy: false,
  })
  const land = random.chance(0.6)
    ? hills(scene, 760, 90, depth(palette, 0.1)) + hills(scene, 810, 50, depth(palette, 0.26))
    : ruling(scene)
  const count = random.int(5, 7)
  const gap = 1360 / count
  const width = gap * 0.68
  const kinds = [crateBar, coinBar, crateBar, sackBar]
  const shift = random.int(0, 3)
  const tall = random.range(500, 560)
  const values = heights(scene, count)
  const floor = rect(0, FLOOR, WIDTH, HEIGHT, depth(palette, 0.78)) + rect(0, FLOOR, WIDTH, 9, palette.ink)
  const slots = values.map((value, i) => ({
    x: 120 + i * gap + gap * 0.16,
    height: value * tall,
    draw: kinds[(i + shift) % 4] ?? crateBar,
  }))
  const shades = slots
    .map(({ x, height }) =>
      polygon(
        outline(`0 0, ${width} 0, ${width + height * 0.5} 150, ${height * 0.5} 150`, x, FLOOR + 4),
        palette.ink,
        'opacity="0.5"',
      ),
    )
    .join('')
  const bars = slots.map(({ x, height, draw }) => draw(scene, x, width, height)).join('')
  const drawn = random.chance(0.65)
  const tops = slots.map(({ x, height }): Point => [x + width / 2, Math.max(70, FLOOR - height - 96)])
  const low = slots[values.indexOf(Math.min(...values))] ?? { x: 800, height: 100 }
  const over = drawn
    ? curve(scene, tops)
    : hook(scene, low.x + width / 2, FLOOR - low.height - random.range(170, 260), width * 0.86)
  const folk = times(random.int(2, 4), (i) => {
    const x = slots[(i * 2 + 1) % count]?.x ?? 400
    return place(
      person(
        0,
        0,
        132,
        palette.ink,
        random.pick(['stand', 'walk', 'carry', 'bag']),
        random.pick([palette.accent, palette.paper, palette.lamp]),
      ),
      x - gap * 0.1,
      918 + (i % 2) * 30,
    )
  })
  return art + land + floor + shades + bars + over + folk
}
