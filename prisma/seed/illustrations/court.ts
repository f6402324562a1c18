import { depth, mix } from './palettes.ts'
import { smasher } from './people.ts'
import { createFloor } from './perspective.ts'
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
  stroke,
  times,
  WIDTH,
} from './svg.ts'

/** A shuttlecock, cork at the origin pointing down, skirt opening upward; about 260 tall. */
function shuttle(feather: string, shade: string, cork: string, ink: string): string {
  const count = 7
  const vanes = times(count, (i) => {
    const spread = (i / (count - 1) - 0.5) * 2
    const [foot, head] = [spread * 30, spread * 112]
    const bow = 26 - Math.abs(spread) * 22
    const left = `M${num(foot - 5)} -34L${num(head - 24)} ${num(-208 - bow)}`
    const tip = `Q${num(head)} ${num(-240 - bow)} ${num(head + 24)} ${num(-208 - bow)}L${num(foot + 5)} -34Z`
    return path(left + tip, i % 2 === 0 ? feather : shade) + line([foot, -34], [head, -216 - bow], ink, 2.5)
  })
  const threads = stroke('M-50 -92Q0 -70 50 -92M-68 -132Q0 -106 68 -132', ink, 4)
  const ball = path('M-38 -40Q-40 8 0 10Q40 8 38 -40Z', cork) + path('M-40 -50Q0 -30 40 -50L38 -32Q0 -14 -38 -32Z', ink)
  return vanes + threads + ball
}

type Floor = ReturnType<typeof createFloor>

const LEFT = 60
const WIDE = 1480
const FAR = 1.7

function lines(scene: Scene, floor: Floor): string {
  const { palette } = scene
  const along = (part: number) => floor.line([LEFT + WIDE * part, 0], [LEFT + WIDE * part, FAR], palette.paper, 6)
  const across = (steps: number, from = 0, to = 1) => {
    return floor.quad(LEFT + WIDE * from, steps, WIDE * (to - from), 0.022, palette.paper)
  }
  const centre =
    floor.line([LEFT + WIDE / 2, 0], [LEFT + WIDE / 2, FAR * 0.36], palette.paper, 6) +
    floor.line([LEFT + WIDE / 2, FAR * 0.64], [LEFT + WIDE / 2, FAR], palette.paper, 4)
  return (
    [0, 0.075, 0.925, 1].map(along).join('') +
    [0.004, FAR * 0.07, FAR * 0.36, FAR * 0.64, FAR * 0.93, FAR].map((steps) => across(steps)).join('') +
    centre
  )
}

function net(scene: Scene, floor: Floor): string {
  const { palette } = scene
  const steps = FAR / 2
  const [a, b] = [floor.at(LEFT, steps), floor.at(LEFT + WIDE, steps)]
  const height = (b[0] - a[0]) * 0.25
  const top = a[1] - height
  const mesh =
    times(46, (i) =>
      line(
        [a[0] + (i * (b[0] - a[0])) / 46, top],
        [a[0] + (i * (b[0] - a[0])) / 46, top + height * 0.5],
        palette.ink,
        1.6,
        'opacity="0.8"',
      ),
    ) +
    times(8, (i) =>
      line([a[0], top + i * height * 0.07], [b[0], top + i * height * 0.07], palette.ink, 1.6, 'opacity="0.8"'),
    )
  const tape = path(
    `M${num(a[0])} ${num(top - 8)}Q800 ${num(top + 8)} ${num(b[0])} ${num(top - 8)}v15Q800 ${num(top + 22)} ${num(a[0])} ${num(top + 7)}Z`,
    palette.paper,
  )
  const post = (x: number) =>
    rect(x - 6, top - 14, 12, height + 16, palette.ink) + ellipse(x, a[1] + 2, 30, 8, palette.ink)
  const shade = polygon(
    [
      [a[0], a[1]],
      [b[0], b[1]],
      [b[0] + 20, b[1] + 18],
      [a[0] - 20, a[1] + 18],
    ],
    palette.ink,
    'opacity="0.25"',
  )
  return shade + mesh + tape + post(a[0]) + post(b[0])
}

/** The hall: rows of spectators, a roof of trusses, and lamps hanging in line. */
function hall(scene: Scene, base: number): string {
  const { palette, random } = scene
  const dark = mix(palette.deep, palette.ink, palette.name === 'night' ? 0.5 : 0.3)
  const wall = rect(0, 0, WIDTH, HEIGHT, dark)
  const tiers = times(6, (i) => rect(0, base - 46 - i * 42, WIDTH, 44, mix(dark, palette.tone, 0.1 + (i % 2) * 0.09)))
  const heads = times(330, () => {
    const row = random.int(0, 5)
    const [x, y] = [random.range(0, WIDTH), base - 40 - row * 42 + random.range(-3, 3)]
    const fill = random.pick([
      palette.tone,
      mix(palette.tone, palette.paper, 0.5),
      mix(palette.accent, dark, 0.25),
      palette.deep,
      mix(palette.lamp, dark, 0.3),
    ])
    return circle(x, y, 9.5, fill) + rect(x - 12, y + 8, 24, 18, fill)
  })
  const boards =
    rect(0, base - 12, WIDTH, 46, palette.accent) +
    times(6, (i) => rect(i * 290 - 40, base - 12, 130, 46, mix(palette.accent, palette.ink, 0.3)))
  const trusses =
    times(9, (i) => line([i * 200 - 20, -10], [800 + (i - 4) * 90, 190], mix(dark, palette.tone, 0.3), 6)) +
    rect(0, 176, WIDTH, 8, mix(dark, palette.tone, 0.3))
  const lamps = times(4, (i) => {
    const x = 260 + i * 360
    const cone = polygon(outline('-50 0, 50 0, 330 900, -330 900', x, 104), palette.lamp, 'opacity="0.1"')
    return cone + rect(x - 60, 88, 120, 18, palette.ink) + rect(x - 50, 104, 100, 11, palette.paper)
  })
  return wall + tiers + heads + trusses + boards + lamps
}

function player(floor: Floor, x: number, steps: number, shirt: string, ink: string, flip: 1 | -1): string {
  const [px, py] = floor.at(LEFT + WIDE * x, steps)
  const size = 3.7 * floor.scale(steps)
  const body = smasher(ink) + path('M-11 -78Q0 -84 11 -78L13 -50L-13 -50Z', shirt)
  return ellipse(px, py, 34 * size, 7 * size, ink, 'opacity="0.35"') + place(body, px, py, [size * flip, size])
}

/** The flight so far: a dashed curve ending at the cork. */
function flight(from: Point, over: Point, to: Point, colour: string): string {
  const d = `M${num(from[0])} ${num(from[1])}Q${num(over[0])} ${num(over[1])} ${num(to[0])} ${num(to[1])}`
  return stroke(d, colour, 6, 'stroke-dasharray="4 22" stroke-linecap="round" opacity="0.9"')
}

export const court: Motif = (scene) => {
  const { palette, random } = scene
  const vanish: Point = [random.range(580, 1020), random.range(250, 340)]
  const floor = createFloor(vanish)
  const [, base] = floor.at(0, FAR * 1.22)
  const green = mix(palette.tone, '#2f7a5a', 0.4)
  const surface = random.pick([green, mix(palette.deep, palette.tone, 0.4), palette.accent])
  const apron = surface === palette.accent ? depth(palette, 0.6) : mix(surface, palette.ink, 0.34)
  const ground = rect(0, base, WIDTH, HEIGHT, apron)
  const boards = times(13, (i) =>
    floor.line(
      [LEFT + WIDE * (i / 4 - 1), 0],
      [LEFT + WIDE * (i / 4 - 1), FAR * 1.2],
      mix(apron, palette.ink, 0.25),
      3,
    ),
  )
  const mat = floor.quad(LEFT, -0.05, WIDE, FAR + 0.07, surface)
  const pool = ellipse(800, 800, 640, 130, mix(surface, palette.paper, 0.35), 'opacity="0.4"')
  const far = player(
    floor,
    random.range(0.2, 0.75),
    FAR * random.range(0.72, 0.86),
    palette.paper,
    palette.ink,
    random.pick([1, -1]),
  )
  const left = random.chance(0.5)
  const near = player(
    floor,
    left ? random.range(0.14, 0.3) : random.range(0.7, 0.86),
    FAR * random.range(0.1, 0.2),
    palette.lamp,
    palette.ink,
    left ? 1 : -1,
  )
  const spot: Point = [left ? random.range(960, 1240) : random.range(360, 640), random.range(400, 520)]
  const size = random.range(1.1, 1.5)
  const turn = (left ? -1 : 1) * random.range(28, 62)
  const path3 = flight(
    [left ? 1500 : 100, 60],
    [left ? 1420 : 180, 120],
    [spot[0] + (left ? 130 : -130), spot[1] - 170],
    palette.paper,
  )
  const cock = place(
    shuttle(
      palette.paper,
      mix(palette.paper, palette.tone, 0.3),
      palette.accent === surface ? palette.lamp : palette.accent,
      palette.ink,
    ),
    spot[0],
    spot[1],
    size,
    -turn,
  )
  return (
    hall(scene, base) +
    ground +
    boards +
    mat +
    pool +
    lines(scene, floor) +
    far +
    net(scene, floor) +
    near +
    path3 +
    cock
  )
}
