import { depth, mix } from './palettes.ts'
import { passerBy, person } from './people.ts'
import { createQuad, recede } from './perspective.ts'
import { palm, treeline } from './plants.ts'
import { hills, rain, sky } from './sky.ts'
import {
  circle,
  type Draw,
  HEIGHT,
  line,
  outline,
  type Point,
  path,
  place,
  polygon,
  rect,
  type Scene,
  times,
  WIDTH,
} from './svg.ts'
import { valley } from './viaduct.ts'

/** Two rails on their sleepers, running from the bottom edge to the vanishing point. */
function track(scene: Scene, vanish: Point, left: number, right: number): string {
  const { palette } = scene
  const wedge = (from: number, to: number, fill: string) => polygon([[from, 1010], vanish, [to, 1010]], fill)
  const sleepers = times(26, (i) => {
    const [near, far] = [i * 0.3, i * 0.3 + 0.12]
    const corner = (x: number, steps: number) => recede([x, 1040], vanish, steps)
    const front = [corner(left - 60, near), corner(right + 60, near)]
    return polygon([...front, corner(right + 60, far), corner(left - 60, far)], depth(palette, 0.8))
  })
  const steel = mix(palette.glow, palette.paper, 0.4)
  const rails = [left, right].map((x) => wedge(x - 12, x + 14, steel) + wedge(x + 2, x + 14, palette.ink)).join('')
  return wedge(left - 120, right + 120, depth(palette, 0.56)) + sleepers + rails
}

/** The side of the train running back to the vanishing point: windows, doors and a stripe. */
function trainSide(scene: Scene, vanish: Point, x: number): string {
  const { palette } = scene
  const strip = createQuad(vanish, x)
  const far = 5
  const side = mix(palette.paper, palette.tone, 0.42)
  const glass = palette.name === 'night' ? palette.lamp : palette.deep
  const door = mix(palette.accent, palette.ink, 0.18)
  const panes = times(14, (i) => strip(452, 590, 0.1 + i * 0.34, 0.34 + i * 0.34, glass))
  const doors = times(5, (i) => strip(440, 800, 0.34 + i * 0.98, 0.46 + i * 0.98, door))
  const body = strip(330, 850, 0, far, side) + strip(330, 372, 0, far, mix(side, palette.ink, 0.25))
  return body + panes + doors + strip(650, 690, 0, far, palette.accent) + strip(810, 856, 0, far, palette.ink)
}

/** The cab: origin at the middle of the coupler, 380 wide and 560 tall. */
function cab(scene: Scene): string {
  const { palette, random } = scene
  const body = path('M-190 -20L-190 -470Q-186 -540 -120 -556Q0 -576 120 -556Q186 -540 190 -470L190 -20Z', palette.paper)
  const face = 'M-164 -250L-164 -450Q-160 -500 -116 -512Q0 -528 116 -512Q160 -500 164 -450L164 -250Q0 -226 -164 -250Z'
  const glass = mix(palette.sky, palette.deep, 0.45)
  const pane = path('M-146 -270L-146 -440Q-144 -470 -110 -476L-12 -484L-12 -262Z', glass)
  const screen = path(face, palette.ink) + pane + place(pane, 0, 0, [-1, 1])
  const driver = random.chance(0.5) ? person(64, -208, 190, palette.ink) : ''
  const sill = path('M-164 -250Q0 -226 164 -250L164 -206Q0 -180 -164 -206Z', palette.paper)
  const flare = polygon(outline('-120 -468, -70 -474, -118 -274, -144 -272'), mix(glass, palette.paper, 0.4))
  const stripe = path('M-190 -206Q0 -176 190 -206L190 -130Q0 -100 -190 -130Z', palette.accent)
  const lamp = circle(-128, -96, 46, palette.lamp, 'opacity="0.35"') + circle(-128, -96, 24, palette.lamp)
  const coupler = rect(-26, -20, 52, 46, mix(palette.ink, palette.tone, 0.35))
  const skirt = path('M-190 -56Q0 -34 190 -56L176 20Q0 40 -176 20Z', palette.ink) + coupler
  const bow = line([-78, -554], [0, -614], palette.ink, 6) + line([0, -614], [78, -554], palette.ink, 6)
  const rod = bow + line([-70, -616], [70, -616], palette.ink, 8)
  return rod + body + screen + driver + sill + flare + stripe + lamp + place(lamp, 0, 0, [-1, 1]) + skirt
}

/** Masts and wires, far ones paler. */
function masts(scene: Scene, vanish: Point): string {
  const { palette } = scene
  const posts = times(6, (k) => {
    const i = 5 - k
    const steps = 0.25 + i * 0.75
    const at = (x: number, y: number) => recede([x, y], vanish, steps)
    const [foot, head, arm, strut] = [at(-60, 1010), at(-60, -180), at(760, -90), at(300, -90)]
    const [width, shade] = [26 / (1 + steps), depth(palette, Math.max(0.4, 0.96 - i * 0.1))]
    const bracket = line([foot[0], (arm[1] + foot[1] * 0.12) / 1.12], [strut[0], arm[1]], shade, width * 0.35)
    return line(foot, head, shade, width) + line([head[0], arm[1]], arm, shade, width * 0.5) + bracket
  })
  return line([250, -30], vanish, palette.ink, 3) + line([330, -30], vanish, palette.ink, 3) + posts
}

function platform(scene: Scene, vanish: Point): string {
  const { palette, random } = scene
  const floor = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.7 : 0.35)
  const deck = polygon([[-700, 880], vanish, [-120, 1010], [-700, 1010]], floor)
  const tiles = polygon([[-190, 1010], vanish, [-150, 1010]], palette.lamp)
  const edge = polygon([[-120, 1010], vanish, [40, 1080], [-60, 1080]], palette.ink)
  const folk = times(random.int(4, 7), (k) => {
    const steps = 0.9 + (6 - k) * 0.5 + random.range(0, 0.2)
    const [x, y] = recede([-500 + random.range(-60, 120), 960], vanish, steps)
    return passerBy(scene, x, y, 620 / (1 + steps), palette.ink, k % 3 === 1 ? palette.accent : palette.ink)
  })
  return deck + tiles + edge + folk
}

/** A commuter train coming into a station. */
function station(scene: Scene): string {
  const { palette, random } = scene
  const vanish: Point = [random.range(560, 680), random.range(480, 550)]
  const horizon = vanish[1]
  const { art } = sky(scene, { horizon, sunHeight: random.range(0.35, 0.85), radius: random.range(90, 150) })
  const trees = treeline(scene, horizon + 10, 34, depth(palette, 0.36), 5)
  const town = times(18, () => {
    const [x, y, fill] = [
      random.range(0, WIDTH),
      horizon - random.range(30, 190),
      depth(palette, random.range(0.08, 0.22)),
    ]
    return rect(x, y, random.range(34, 80), 220, fill)
  })
  const land = town + hills(scene, horizon + 6, 40, depth(palette, 0.14)) + trees
  const ground = rect(0, horizon + 6, WIDTH, HEIGHT, mix(depth(palette, 0.46), palette.deep, 0.1))
  const x = random.range(930, 1010)
  const rails = track(scene, vanish, 140, 470) + track(scene, vanish, 1000, 1420)
  const tall = palm(scene, random.range(1440, 1540), 900, random.range(480, 640), depth(palette, 0.8))
  const train = trainSide(scene, vanish, x + 14) + place(cab(scene), x + 198, 850)
  return art + land + ground + tall + rails + platform(scene, vanish) + masts(scene, vanish) + train + rain(scene)
}

export const rail: Draw = (scene) => (scene.random.chance(0.6) ? station(scene) : valley(scene))
