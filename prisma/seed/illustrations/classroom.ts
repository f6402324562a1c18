import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import {
  circle,
  clipped,
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
    const d = `M${shape.map(([px, py]) => `${num(px)} ${num(py)}`).join('L')}Z`
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
  (ink) =>
    path(
      'M-115 10Q-100 -40 -70 10Q-60 40 -90 34ZM-50 -40Q0 -70 30 -30Q40 10 0 20Q-40 10 -50 -40ZM-80 58Q-20 46 10 60L0 68Q-40 66 -76 68ZM50 -20Q70 -50 80 -20Q76 30 60 36Q52 10 50 -20ZM88 -10Q118 -30 122 20Q110 40 92 20Z',
      ink,
    ),
]

function board(scene: Scene, x: number, y: number, width: number): string {
  const { palette, random } = scene
  const fill = palette.name === 'night' ? palette.ink : mix(palette.deep, '#1f4a3f', 0.3)
  const frame = mix(palette.lamp, palette.deep, 0.45)
  const first = random.int(0, CHALK.length - 1)
  const drawings = times(3, (i) => {
    const draw = CHALK[(first + i * 2) % CHALK.length]
    return draw ? place(draw(mix(palette.paper, fill, 0.12)), x + width * (0.2 + i * 0.3), y + 144, 1.05) : ''
  })
  const ledge =
    rect(x - 20, y + 286, width + 40, 16, frame) +
    rect(x + 60, y + 278, 36, 8, palette.paper) +
    rect(x + 120, y + 278, 22, 8, palette.accent)
  return rect(x - 16, y - 16, width + 32, 318, frame) + rect(x, y, width, 286, fill) + drawings + ledge
}

/** A pupil seen from behind, the desk beyond; origin where the chair meets the floor line. */
function pupil(scene: Scene, hand: boolean): string {
  const { palette, random } = scene
  const wood = mix(palette.lamp, palette.deep, 0.38)
  const desk =
    polygon(outline('-128 -82, -104 -112, 104 -112, 128 -82'), wood) +
    rect(-128, -84, 256, 14, mix(wood, palette.ink, 0.35))
  const legs = rect(-116, -72, 10, 90, palette.ink) + rect(106, -72, 10, 90, palette.ink)
  const book = polygon(
    outline('-96 -90, -84 -106, -34 -106, -38 -90'),
    random.pick([palette.accent, palette.paper, palette.tone]),
  )
  const shirt = path('M-56 20Q-62 -78 -26 -92Q0 -100 26 -92Q62 -78 56 20Z', palette.paper)
  const arm = hand
    ? stroke('M44 -70L74 -120L66 -200', palette.paper, 22, 'stroke-linecap="round" stroke-linejoin="round"') +
      circle(66, -212, 11, palette.ink)
    : ''
  const veil = path(
    'M0 -178Q-38 -176 -38 -136Q-38 -104 -56 -84Q-44 -56 0 -54Q44 -56 56 -84Q38 -104 38 -136Q38 -176 0 -178Z',
    mix(palette.paper, palette.tone, 0.28),
  )
  const hair = random.pick([
    circle(0, -134, 33, palette.ink),
    circle(0, -134, 33, palette.ink) + ellipse(0, -110, 20, 46, palette.ink),
    veil,
    veil,
  ])
  const chair =
    rect(-50, -40, 100, 56, mix(wood, palette.ink, 0.3), 'rx="8"') +
    rect(-46, 10, 9, 60, palette.ink) +
    rect(37, 10, 9, 60, palette.ink)
  return desk + legs + book + arm + shirt + hair + chair
}

function pupils(scene: Scene): string {
  const { random } = scene
  const rows = random.int(2, 3)
  const hands = random.int(0, 5)
  return times(rows, (row) => {
    const scale = (rows === 2 ? 0.92 : 0.76) + row * (rows === 2 ? 0.42 : 0.27)
    const y = (rows === 2 ? 800 : 770) + row * (rows === 2 ? 170 : 105)
    const count = rows === 2 ? 4 - row : 4
    const step = 310 * scale
    const left = 960 - ((count - 1) * step) / 2 - row * 40
    return times(count, (i) => place(pupil(scene, (row * 4 + i) % 6 === hands), left + i * step, y, scale))
  })
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

export const classroom: Motif = (scene) => {
  const { palette, random } = scene
  const plaster = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.8 : 0.14)
  const side = polygon([wall(0, 0), wall(1, 0), wall(1, 1), wall(0, 1)], mix(plaster, palette.deep, 0.22))
  const back =
    rect(CORNER, 120, WIDTH - CORNER, 520, plaster) +
    rect(CORNER, 560, WIDTH - CORNER, 80, mix(plaster, palette.deep, 0.42))
  const dado = polygon(pane(0, 1, 0.82, 0.18), mix(plaster, palette.deep, 0.52))
  const ceiling = polygon(
    [
      [0, -150],
      [CORNER, 120],
      [WIDTH + 10, 120],
      [WIDTH + 10, -10],
      [0, -10],
    ],
    mix(plaster, palette.paper, 0.35),
  )
  const floor = polygon(
    [
      [CORNER, 640],
      [WIDTH + 10, 640],
      [WIDTH + 10, HEIGHT + 10],
      [-10, HEIGHT + 10],
      [-10, 966],
    ],
    mix(depth(palette, 0.46), palette.lamp, 0.16),
  )
  const light = times(3, (i) =>
    polygon(
      outline('0 0, 190 0, 420 170, 190 170', 420 + i * 290 - random.range(0, 40), 700 + (i % 2) * 20),
      palette.glow,
      'opacity="0.4"',
    ),
  )
  const lamps = times(3, (i) => {
    const x = 690 + i * 330
    return (
      line([x, 40], [x, 118], palette.ink, 4) +
      path(`M${x - 56} 140Q${x} 84 ${x + 56} 140Z`, palette.accent) +
      ellipse(x, 141, 30, 8, palette.lamp)
    )
  })
  const left = random.range(600, 700)
  const chalkboard = board(scene, left, 196, random.range(640, 760))
  const teacher = person(
    random.pick([left + 20, left + 760]),
    716,
    340,
    palette.ink,
    random.pick(['veil', 'stand']),
    palette.accent,
  )
  const cupboard =
    rect(496, 470, 96, 190, mix(palette.lamp, palette.deep, 0.5)) +
    line([544, 476], [544, 656], palette.ink, 4) +
    globe(scene, 544, 470)
  const room = ceiling + side + back + dado + floor + light
  return room + openings(scene) + lamps + chalkboard + cupboard + teacher + pupils(scene)
}
