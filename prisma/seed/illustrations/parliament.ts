import { joglo } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { passerBy } from './people.ts'
import { palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, ripple, sky, water } from './sky.ts'
import {
  ellipse,
  HEIGHT,
  line,
  type Motif,
  num,
  outline,
  path,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  WIDTH,
} from './svg.ts'

/** The double shell of Senayan: two wings of one roof, split along the spine. */
function shell(scene: Scene, x: number, y: number, size: number): string {
  const { palette } = scene
  const green =
    palette.name === 'dawn' || palette.name === 'dusk' || palette.name === 'sepia'
      ? palette.accent
      : mix(palette.tone, palette.deep, 0.35)
  const wing = (side: 1 | -1, fill: string) => {
    const d = 'M8 -330Q190 -336 330 -220Q450 -118 520 8Q440 -40 330 -52Q170 -66 8 -60Z'
    const ribs = times(6, (i) =>
      stroke(
        `M${18 + i * 4} ${-328 + i * 8}Q${190 + i * 26} ${-290 + i * 36} ${440 - i * 66} ${-36 - i * 3}`,
        mix(fill, palette.ink, 0.28),
        4,
      ),
    )
    const shade = path('M8 -330Q60 -190 8 -60Q120 -66 210 -62Q190 -220 8 -330Z', mix(fill, palette.ink, 0.16))
    return `<g transform="translate(${num(x)} ${num(y)}) scale(${num(size * side)} ${num(size)})">${path(d, fill)}${shade}${ribs}</g>`
  }
  const spine = path(
    `M${num(x - 18 * size)} ${num(y - 50 * size)}L${num(x - 10 * size)} ${num(y - 344 * size)}H${num(x + 10 * size)}L${num(x + 18 * size)} ${num(y - 50 * size)}Z`,
    palette.paper,
  )
  return wing(-1, mix(green, palette.glow, 0.1)) + wing(1, mix(green, palette.ink, 0.12)) + spine
}

/** The hall under the shell: slim columns before dark glass. */
function hall(scene: Scene, x: number, y: number, half: number): string {
  const { palette, random } = scene
  const stone = mix(palette.paper, palette.tone, 0.12)
  const glass =
    palette.name === 'night' || palette.name === 'dusk' ? mix(palette.lamp, palette.deep, 0.3) : depth(palette, 0.7)
  const count = random.pick([15, 19, 23])
  const columns = times(count, (i) => {
    const at = x - half + 20 + (i * (half * 2 - 40)) / (count - 1)
    return polygon(outline('-9 0, -7 -128, -16 -140, 16 -140, 7 -128, 9 0', at, y), stone)
  })
  const front =
    rect(x - half, y - 140, half * 2, 140, glass) + rect(x - half, y - 74, half * 2, 5, mix(glass, palette.ink, 0.4))
  return (
    front +
    columns +
    rect(x - half - 30, y - 152, half * 2 + 60, 20, stone) +
    rect(x - half - 40, y - 4, half * 2 + 80, 18, mix(stone, palette.deep, 0.2))
  )
}

function stairs(scene: Scene, x: number, y: number, rows: number): string {
  const { palette } = scene
  const stone = mix(palette.paper, palette.tone, 0.2)
  return times(rows, (i) => {
    const half = 250 + i * 34
    return rect(x - half, y + i * 16, half * 2, 16, i % 2 === 0 ? stone : mix(stone, palette.deep, 0.26))
  })
}

/** Low office wings either side, and slabs of offices behind. */
function wings(scene: Scene, x: number, y: number): string {
  const { palette, random } = scene
  const wall = mix(palette.glow, palette.tone, 0.5)
  const low = [-1, 1].map((side) => {
    const left = side < 0 ? -20 : x + 420
    const width = side < 0 ? x - 400 : WIDTH - x
    return (
      rect(left, y - 96, width, 100, wall) +
      times(Math.floor(width / 30), (i) => rect(left + 10 + i * 30, y - 76, 15, 52, depth(palette, 0.56))) +
      rect(left, y - 106, width, 14, mix(wall, palette.paper, 0.4))
    )
  })
  const slabs = times(random.int(1, 3), (i) => {
    const [left, width, height] = [
      i % 2 === 0 ? random.range(60, 260) : random.range(1240, 1420),
      random.range(110, 170),
      random.range(280, 400),
    ]
    const fill = depth(palette, 0.26)
    return (
      rect(left, y - height, width, height, fill) +
      times(Math.floor(height / 24) - 1, (k) =>
        rect(left + 8, y - height + 14 + k * 24, width - 16, 9, mix(fill, palette.glow, 0.4)),
      )
    )
  })
  return slabs + low.join('')
}

/** The pool in front, its fountains, and the building's colours broken in it. */
function pool(scene: Scene, x: number, top: number, sun: { x: number; y: number; radius: number }): string {
  const { palette, random } = scene
  const rim = rect(0, top - 12, WIDTH, 16, mix(palette.paper, palette.tone, 0.35))
  const image = times(46, () => {
    const y = top + 16 + random.next() * (HEIGHT - top - 40)
    return ripple(
      x + random.range(-420, 420),
      y,
      random.range(120, 380),
      5,
      random.pick([palette.paper, mix(palette.accent, palette.deep, 0.3), palette.tone]),
    )
  })
  const jets = times(random.pick([3, 5, 7]), (i) => {
    const at = x + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 130
    const height = 150 - Math.ceil(i / 2) * 24
    const arcs = [-46, -22, 22, 46].map((reach) =>
      stroke(
        `M${num(at)} ${top + 70}Q${num(at + reach * 0.3)} ${top + 60 - height * 1.5} ${num(at + reach)} ${top + 70}`,
        palette.paper,
        5,
        'opacity="0.85"',
      ),
    )
    return arcs.join('') + ellipse(at, top + 72, 66, 9, palette.paper, 'opacity="0.55"')
  })
  return water(scene, top, HEIGHT, sun) + image + jets + rim
}

function plaza(scene: Scene, x: number, top: number): string {
  const { palette } = scene
  const stone = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.7 : 0.36)
  const joints = times(17, (i) =>
    line([x + (i - 8) * 70, top], [x + (i - 8) * 230, HEIGHT], mix(stone, palette.deep, 0.3), 4),
  )
  const courses = times(5, (i) => rect(0, top + 10 + i * i * 13, WIDTH, 3.5, mix(stone, palette.deep, 0.3)))
  return rect(0, top, WIDTH, HEIGHT, stone) + joints + courses
}

/** A provincial assembly: a pendopo with tier on tier of roof. */
function pendopo(scene: Scene, x: number, y: number): string {
  const { palette } = scene
  const look = {
    x,
    y,
    width: 900,
    roof: palette.accent,
    wall: mix(palette.paper, palette.tone, 0.5),
    dark: palette.ink,
    window: palette.lamp,
  }
  const stone = mix(palette.paper, palette.tone, 0.1)
  const columns = times(10, (i) =>
    polygon(outline('-12 0, -9 -172, -20 -188, 20 -188, 9 -172, 12 0', x - 450 + i * 100, y), stone),
  )
  const porch =
    polygon(outline('-210 -136, 0 -236, 210 -136', x, y), mix(palette.accent, palette.ink, 0.3)) +
    polygon(outline('-156 -142, 0 -216, 156 -142', x, y), stone) +
    rect(x - 190, y - 138, 380, 16, stone) +
    times(4, (i) => rect(x - 176 + i * 110, y - 126, 22, 128, stone))
  return (
    place(joglo({ ...look, x: 0, y: 0 }), x, y, [1.06, 0.78]) +
    columns +
    porch +
    rect(x - 500, y - 4, 1000, 18, mix(stone, palette.deep, 0.25))
  )
}

export const parliament: Motif = (scene) => {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 620, sunHeight: random.range(0.22, 0.66), radius: random.range(100, 160) })
  const x = random.range(740, 860)
  const base = 690
  const far = hills(scene, 600, 60, depth(palette, 0.08)) + treeline(scene, 640, 60, depth(palette, 0.3), 5)
  const house = random.chance(0.65)
    ? wings(scene, x, base) + shell(scene, x, base - 78, random.range(1, 1.12)) + hall(scene, x, base, 400)
    : wings(scene, x, base) + pendopo(scene, x, base)
  const steps = stairs(scene, x, base + 10, 7)
  const lawn = rect(0, base + 6, WIDTH, 200, mix(depth(palette, 0.48), '#6f8f45', 0.25))
  const shrubs = times(9, (i) =>
    tree(
      scene,
      i < 5 ? random.range(0, 330) : random.range(1280, 1600),
      base + 40,
      random.range(120, 210),
      depth(palette, 0.66),
    ),
  )
  const front = random.chance(0.55) ? pool(scene, x, base + 120, sun) : plaza(scene, x, base + 122)
  const folk = times(random.int(7, 14), () =>
    passerBy(
      scene,
      x + random.range(-380, 380),
      base + random.range(60, 128),
      random.range(52, 64),
      palette.ink,
      random.pick([palette.ink, palette.ink, palette.accent, palette.paper]),
    ),
  )
  const frame = times(2, (i) =>
    palm(scene, i === 0 ? random.range(40, 150) : random.range(1450, 1560), 1010, random.range(620, 800), palette.ink),
  )
  const edge = rect(0, 978, WIDTH, 40, palette.ink)
  return (
    art +
    far +
    birds(scene, 7, { x: 300, y: 160, width: 1000 }) +
    house +
    lawn +
    steps +
    shrubs +
    front +
    folk +
    edge +
    frame +
    rain(scene)
  )
}
