import { depth, mix } from './palettes.ts'
import { passerBy, person } from './people.ts'
import { recede } from './perspective.ts'
import { grass, palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, ridge, sky, water } from './sky.ts'
import {
  below,
  circle,
  HEIGHT,
  line,
  type Motif,
  num,
  outline,
  type Point,
  path,
  polygon,
  rect,
  type Scene,
  times,
  WIDTH,
} from './svg.ts'
import { volcano } from './terrain.ts'

function track(scene: Scene, vanish: Point, left: number, right: number): string {
  const { palette } = scene
  const bed = polygon([[left - 120, 1010], vanish, [right + 120, 1010]], depth(palette, 0.56))
  const sleepers = times(26, (i) => {
    const near = i * 0.3
    const corner = (x: number, steps: number) => recede([x, 1040], vanish, steps)
    const quad = [
      corner(left - 60, near),
      corner(right + 60, near),
      corner(right + 60, near + 0.12),
      corner(left - 60, near + 0.12),
    ]
    return polygon(quad, depth(palette, 0.8))
  })
  const rail = (x: number) =>
    polygon([[x - 12, 1010], vanish, [x + 14, 1010]], mix(palette.glow, palette.paper, 0.4)) +
    polygon([[x + 2, 1010], vanish, [x + 14, 1010]], palette.ink)
  return bed + sleepers + rail(left) + rail(right)
}

/** The side of the train running back to the vanishing point: windows, doors and a stripe. */
function trainSide(scene: Scene, vanish: Point, x: number): string {
  const { palette } = scene
  const far = 5
  const strip = (top: number, bottom: number, from: number, to: number, fill: string) =>
    polygon(
      [
        recede([x, top], vanish, from),
        recede([x, bottom], vanish, from),
        recede([x, bottom], vanish, to),
        recede([x, top], vanish, to),
      ],
      fill,
    )
  const side = mix(palette.paper, palette.tone, 0.42)
  const panes = times(14, (i) =>
    strip(452, 590, 0.1 + i * 0.34, 0.1 + i * 0.34 + 0.24, palette.name === 'night' ? palette.lamp : palette.deep),
  )
  const doors = times(5, (i) =>
    strip(440, 800, 0.34 + i * 0.98, 0.34 + i * 0.98 + 0.12, mix(palette.accent, palette.ink, 0.18)),
  )
  return (
    strip(330, 850, 0, far, side) +
    strip(330, 372, 0, far, mix(side, palette.ink, 0.25)) +
    panes +
    doors +
    strip(650, 690, 0, far, palette.accent) +
    strip(810, 856, 0, far, palette.ink)
  )
}

/** The cab: origin at the middle of the coupler, 380 wide and 560 tall. */
function cab(scene: Scene): string {
  const { palette, random } = scene
  const body = path('M-190 -20L-190 -470Q-186 -540 -120 -556Q0 -576 120 -556Q186 -540 190 -470L190 -20Z', palette.paper)
  const mask = path(
    'M-164 -250L-164 -450Q-160 -500 -116 -512Q0 -528 116 -512Q160 -500 164 -450L164 -250Q0 -226 -164 -250Z',
    palette.ink,
  )
  const glass = mix(palette.sky, palette.deep, 0.45)
  const panes =
    path('M-146 -270L-146 -440Q-144 -470 -110 -476L-12 -484L-12 -262Z', glass) +
    path('M146 -270L146 -440Q144 -470 110 -476L12 -484L12 -262Z', glass)
  const flare = polygon(outline('-120 -468, -70 -474, -118 -274, -144 -272'), mix(glass, palette.paper, 0.4))
  const stripe = path('M-190 -206Q0 -176 190 -206L190 -130Q0 -100 -190 -130Z', palette.accent)
  const lamps = [-128, 128]
    .map((x) => circle(x, -96, 46, palette.lamp, 'opacity="0.35"') + circle(x, -96, 24, palette.lamp))
    .join('')
  const skirt =
    path('M-190 -56Q0 -34 190 -56L176 20Q0 40 -176 20Z', palette.ink) +
    rect(-26, -20, 52, 46, mix(palette.ink, palette.tone, 0.35))
  const driver = random.chance(0.5) ? person(64, -170, 200, palette.ink) : ''
  return (
    body +
    mask +
    panes +
    driver +
    path('M-164 -250Q0 -226 164 -250L164 -206Q0 -180 -164 -206Z', palette.paper) +
    flare +
    stripe +
    lamps +
    skirt
  )
}

function masts(scene: Scene, vanish: Point): string {
  const { palette } = scene
  const wire = (x: number) => line([x, -30], vanish, palette.ink, 3)
  const posts = times(6, (k) => {
    const i = 5 - k
    const steps = 0.25 + i * 0.75
    const [foot, head] = [recede([-60, 1010], vanish, steps), recede([-60, -180], vanish, steps)]
    const arm = recede([760, -90], vanish, steps)
    const width = 26 / (1 + steps)
    const strut = recede([300, -90], vanish, steps)
    const shade = depth(palette, Math.max(0.4, 0.96 - i * 0.1))
    return (
      line(foot, head, shade, width) +
      line([head[0], arm[1]], arm, shade, width * 0.5) +
      line([foot[0], (arm[1] + foot[1] * 0.12) / 1.12], [strut[0], arm[1]], shade, width * 0.35)
    )
  })
  return wire(250) + wire(330) + posts
}

function platform(scene: Scene, vanish: Point): string {
  const { palette, random } = scene
  const floor = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.7 : 0.35)
  const deck = polygon([[-700, 880], vanish, [-120, 1010], [-700, 1010]], floor)
  const edge =
    polygon([[-190, 1010], vanish, [-150, 1010]], palette.lamp) +
    polygon([[-120, 1010], vanish, [40, 1080], [-60, 1080]], palette.ink)
  const folk = times(random.int(4, 7), (k) => {
    const steps = 0.9 + (6 - k) * 0.5 + random.range(0, 0.2)
    const [x, y] = recede([-500 + random.range(-60, 120), 960], vanish, steps)
    return passerBy(scene, x, y, 620 / (1 + steps), palette.ink, k % 3 === 1 ? palette.accent : palette.ink)
  })
  return deck + edge + folk
}

function station(scene: Scene): string {
  const { palette, random } = scene
  const vanish: Point = [random.range(560, 680), random.range(500, 540)]
  const { art } = sky(scene, { horizon: vanish[1], sunHeight: random.range(0.35, 0.85), radius: random.range(90, 150) })
  const land =
    hills(scene, vanish[1] + 6, 40, depth(palette, 0.14)) + treeline(scene, vanish[1] + 10, 34, depth(palette, 0.36), 5)
  const blocks = times(18, () =>
    rect(
      random.range(0, WIDTH),
      vanish[1] - random.range(30, 190),
      random.range(34, 80),
      220,
      depth(palette, random.range(0.08, 0.22)),
    ),
  )
  const ground = rect(0, vanish[1] + 6, WIDTH, HEIGHT, mix(depth(palette, 0.46), palette.deep, 0.1))
  const trainX = random.range(930, 1010)
  const rails = track(scene, vanish, 140, 470) + track(scene, vanish, 1000, 1420)
  const train = `${trainSide(scene, vanish, trainX + 14)}<g transform="translate(${num(trainX + 198)} 850)">${cab(scene)}</g>`
  const rod =
    line([trainX + 120, 296], [trainX + 198, 236], palette.ink, 6) +
    line([trainX + 198, 236], [trainX + 276, 296], palette.ink, 6) +
    line([trainX + 130, 234], [trainX + 270, 234], palette.ink, 8)
  const tall = palm(scene, random.range(1440, 1540), 900, random.range(480, 640), depth(palette, 0.8))
  return (
    art +
    blocks +
    land +
    ground +
    tall +
    rails +
    platform(scene, vanish) +
    masts(scene, vanish) +
    rod +
    train +
    rain(scene)
  )
}

/** A train on an old railway viaduct across a valley. */
function valley(scene: Scene): string {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 640, sunHeight: random.range(0.3, 0.66), radius: random.range(110, 170) })
  const back = random.chance(0.6)
    ? volcano(scene, random.range(300, 1300), 700, random.range(1000, 1400), random.range(260, 360), 0.12)
    : hills(scene, 520, 150, depth(palette, 0.08))
  const slopes = hills(scene, 660, 80, depth(palette, 0.3)) + treeline(scene, 720, 60, depth(palette, 0.46), 6)
  const deck = random.range(500, 540)
  const stone = mix(depth(palette, 0.66), palette.accent, 0.16)
  const span = random.pick([200, 228, 266])
  const arches = times(Math.ceil(1700 / span) + 1, (i) => {
    const x = i * span - 60
    const [half, spring] = [span * 0.39, deck + 60 + span * 0.39]
    return `M${num(x - half)} 1010L${num(x - half)} ${num(spring)}A${num(half)} ${num(half)} 0 0 1 ${num(x + half)} ${num(spring)}L${num(x + half)} 1010Z`
  })
  const wall = path(`M-10 ${num(deck)}H1610V1010H-10Z${arches}`, stone, 'fill-rule="evenodd"')
  const courses =
    rect(0, deck, WIDTH, 12, mix(stone, palette.glow, 0.35)) +
    rect(0, deck + 34, WIDTH, 6, mix(stone, palette.ink, 0.3))
  const start = random.range(60, 360)
  const cars = times(random.int(3, 5), (i) => {
    const x = start + 268 + i * 250
    const panes = times(6, (k) =>
      rect(x + 18 + k * 38, deck - 78, 26, 30, palette.name === 'night' ? palette.lamp : palette.deep),
    )
    return (
      rect(x, deck - 100, 244, 86, palette.paper, 'rx="8"') +
      panes +
      rect(x, deck - 36, 244, 12, palette.accent) +
      times(4, (k) => circle(x + 36 + k * 57, deck - 8, 12, palette.ink))
    )
  })
  const loco =
    path(`M${num(start)} ${num(deck - 14)}v-52l24 -44h70v-18h40v18h124v96z`, palette.accent) +
    rect(start + 40, deck - 98, 46, 30, palette.ink) +
    times(4, (k) => circle(start + 40 + k * 58, deck - 8, 14, palette.ink))
  const stripe = rect(start + 4, deck - 44, 250, 10, palette.paper)
  const stream = water(scene, 880, HEIGHT, sun)
  const bank =
    below(ridge(scene, 950, 30), palette.ink) +
    grass(scene, 0, 944, 560, 70, palette.ink) +
    grass(scene, 1080, 944, 540, 70, palette.ink)
  const trees = times(5, () => tree(scene, random.range(0, WIDTH), 900, random.range(150, 240), depth(palette, 0.8)))
  const tall = palm(scene, random.range(60, 220), 990, random.range(560, 700), palette.ink)
  return (
    art +
    back +
    slopes +
    birds(scene, 6, { x: 500, y: 180, width: 700 }) +
    stream +
    wall +
    courses +
    cars +
    loco +
    stripe +
    trees +
    bank +
    tall +
    rain(scene)
  )
}

export const rail: Motif = (scene) => (scene.random.chance(0.6) ? station(scene) : valley(scene))
