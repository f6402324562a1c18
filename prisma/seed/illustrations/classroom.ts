import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { pupils } from './pupils.ts'
import {
  angular,
  circle,
  clipped,
  type Draw,
  ellipse,
  line,
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

const CORNER = 470

/** Left wall coordinates: u runs from the reader (0) to the far corner (1), v from ceiling (0) to floor (1). */
const wall = (u: number, v: number): Point => {
  const top = -150 + 270 * u
  return [CORNER * u, top + (960 - 320 * u - top) * v]
}

function pane(u: number, width: number, v: number, height: number): Point[] {
  return [wall(u, v), wall(u + width, v), wall(u + width, v + height), wall(u, v + height)]
}

/** Tall windows along the left wall, with the morning outside. */
function openings(scene: Scene): string {
  const { palette, random } = scene
  const shapes = [0.06, 0.4, 0.7].map((u, i) => pane(u, 0.27 - i * 0.035, 0.28, 0.4))
  const holes = shapes.map((shape) => polygon(shape, '#fff')).join('')
  const [x, y] = [random.range(120, 330), random.range(230, 380)]
  const hills = path('M-10 520Q160 400 300 470T520 420V700H-10Z', depth(palette, 0.4))
  const outside =
    rect(0, 0, CORNER, 700, mix(palette.sky, palette.glow, 0.4)) +
    circle(x, y, random.range(50, 80), palette.sun) +
    hills
  const frames = shapes.map((shape) => {
    const d = `${angular(shape)}Z`
    const [a, b, c, e] = shape as [Point, Point, Point, Point]
    const half = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
    const bars = line(half(a, b), half(e, c), palette.ink, 7) + line(half(a, e), half(b, c), palette.ink, 6)
    return stroke(d, palette.ink, 11) + bars
  })
  return clipped(scene, holes, outside) + frames.join('')
}

const CHALK: readonly ((ink: string) => string)[] = [
  (ink) => stroke('M-80 70L0 -70L80 70ZM0 -70V70M-80 70A120 120 0 0 1 -26 -24', ink, 5),
  (ink) => stroke('M-100 80V-80M-100 80H110M-90 60Q-40 60 0 0T100 -70', ink, 5),
  (ink) =>
    [24, 52, 82]
      .map((r) => stroke(`M${-r} 0a${r} ${r * 0.7} 0 1 0 ${r * 2} 0a${r} ${r * 0.7} 0 1 0 ${-r * 2} 0`, ink, 3.5))
      .join('') +
    circle(0, 0, 13, ink) +
    circle(52, 0, 7, ink) +
    circle(-70, -28, 9, ink),
  (ink) => stroke('M0 80V-20M0 40Q-60 40 -70 -10Q-10 -10 0 40M0 10Q50 10 64 -50Q6 -50 0 10M-60 82H60', ink, 5),
  (ink) => {
    const west = path('M-115 10Q-100 -40 -70 10Q-60 40 -90 34ZM-50 -40Q0 -70 30 -30Q40 10 0 20Q-40 10 -50 -40Z', ink)
    const south = path('M-80 58Q-20 46 10 60L0 68Q-40 66 -76 68Z', ink)
    const east = path('M50 -20Q70 -50 80 -20Q76 30 60 36Q52 10 50 -20ZM88 -10Q118 -30 122 20Q110 40 92 20Z', ink)
    return west + south + east
  },
]

function board(scene: Scene, x: number, y: number, width: number): string {
  const { palette, random } = scene
  const fill = palette.name === 'night' ? palette.ink : mix(palette.deep, '#1f4a3f', 0.3)
  const frame = mix(palette.lamp, palette.deep, 0.45)
  const first = random.int(0, CHALK.length - 1)
  const drawings = times(3, (i) => {
    const draw = CHALK[(first + i * 2) % CHALK.length]
    return draw ? place(draw(mix(palette.paper, fill, 0.12)), x + width * (0.19 + i * 0.31), y + 144, 0.84) : ''
  })
  const ledge =
    rect(x - 20, y + 286, width + 40, 16, frame) +
    rect(x + 60, y + 278, 36, 8, palette.paper) +
    rect(x + 120, y + 278, 22, 8, palette.accent)
  return rect(x - 16, y - 16, width + 32, 318, frame) + rect(x, y, width, 286, fill) + drawings + ledge
}

function globe(scene: Scene, x: number, y: number): string {
  const { palette } = scene
  const ball =
    circle(0, -62, 44, mix(palette.sky, palette.tone, 0.5)) +
    path('M-30 -90Q-6 -104 4 -84Q-2 -62 -22 -60Q-40 -70 -30 -90ZM8 -56Q34 -66 40 -48Q26 -20 8 -30Z', palette.lamp)
  return place(
    `${stroke('M26 -112A56 56 0 0 1 -10 -6', palette.ink, 6)}${ball}${rect(-30, -10, 60, 10, palette.ink)}`,
    x,
    y,
  )
}

/** The empty room: ceiling, walls, floor, and sunlight lying on the floor. */
function room(scene: Scene): string {
  const { palette, random } = scene
  const plaster = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.8 : 0.14)
  const side = polygon(pane(0, 1, 0, 1), mix(plaster, palette.deep, 0.22))
  const dado = polygon(pane(0, 1, 0.82, 0.18), mix(plaster, palette.deep, 0.52))
  const skirting = rect(CORNER, 560, WIDTH - CORNER, 80, mix(plaster, palette.deep, 0.42))
  const back = rect(CORNER, 120, WIDTH - CORNER, 520, plaster) + skirting
  const ceiling = polygon(
    outline(`0 -150, ${CORNER} 120, 1610 120, 1610 -10, 0 -10`),
    mix(plaster, palette.paper, 0.35),
  )
  const boards = mix(depth(palette, 0.46), palette.lamp, 0.16)
  const floor = polygon(outline(`${CORNER} 640, 1610 640, 1610 1010, -10 1010, -10 966`), boards)
  const light = times(3, (i) => {
    const shape = outline('0 0, 190 0, 420 170, 190 170', 420 + i * 290 - random.range(0, 40), 700 + (i % 2) * 20)
    return polygon(shape, palette.glow, 'opacity="0.4"')
  })
  return ceiling + side + back + dado + floor + light
}

function lamp(scene: Scene, x: number): string {
  const { palette } = scene
  const shade = path(`M${x - 56} 140Q${x} 84 ${x + 56} 140Z`, palette.accent)
  return line([x, 40], [x, 118], palette.ink, 4) + shade + ellipse(x, 141, 30, 8, palette.lamp)
}

export const classroom: Draw = (scene) => {
  const { palette, random } = scene
  const left = random.range(600, 700)
  const chalkboard = board(scene, left, 196, random.range(640, 760))
  const x = random.pick([left + 20, left + 760])
  const teacher = person(x, 716, 340, palette.ink, random.pick(['veil', 'stand']), palette.accent)
  const doors =
    rect(496, 470, 96, 190, mix(palette.lamp, palette.deep, 0.5)) + line([544, 476], [544, 656], palette.ink, 4)
  const cupboard = doors + globe(scene, 544, 470)
  const lamps = [690, 1020, 1350].map((at) => lamp(scene, at)).join('')
  return room(scene) + openings(scene) + lamps + chalkboard + cupboard + teacher + pupils(scene)
}
