import { depth, mix } from './palettes.ts'
import { grass, palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, ridge, sky } from './sky.ts'
import { below, circle, HEIGHT, path, place, rect, type Scene, times, trace, WIDTH } from './svg.ts'
import { volcano } from './terrain.ts'
import { water } from './water.ts'

/** A carriage on the rails, 244 long. */
function carriage(scene: Scene): string {
  const { palette } = scene
  const glass = palette.name === 'night' ? palette.lamp : palette.deep
  const panes = times(6, (i) => rect(18 + i * 38, -78, 26, 30, glass))
  const wheels = times(4, (i) => circle(36 + i * 57, -8, 12, palette.ink))
  return rect(0, -100, 244, 86, palette.paper, 'rx="8"') + panes + rect(0, -36, 244, 12, palette.accent) + wheels
}

/** A diesel engine with a short nose, 258 long. */
function engine(scene: Scene): string {
  const { palette } = scene
  const body = path('M0 -14v-52l24 -44h70v-18h40v18h124v96z', palette.accent) + rect(40, -98, 46, 30, palette.ink)
  return body + times(4, (i) => circle(40 + i * 58, -8, 14, palette.ink)) + rect(4, -44, 250, 10, palette.paper)
}

function arches(scene: Scene, deck: number): string {
  const { palette, random } = scene
  const stone = mix(depth(palette, 0.66), palette.accent, 0.16)
  const span = random.pick([200, 228, 266])
  const openings = times(Math.ceil(1700 / span) + 1, (i) => {
    const [x, half] = [i * span - 60, span * 0.39]
    const spring = deck + 60 + half
    const rise = trace`V${spring}A${half} ${half} 0 0 1 ${x + half} ${spring}`
    return trace`M${x - half} 1010${rise}V1010Z`
  })
  const wall = path(trace`M-10 ${deck}H1610V1010H-10Z${openings}`, stone, 'fill-rule="evenodd"')
  const parapet = rect(0, deck, WIDTH, 12, mix(stone, palette.glow, 0.35))
  return wall + parapet + rect(0, deck + 34, WIDTH, 6, mix(stone, palette.ink, 0.3))
}

function bank(scene: Scene): string {
  const { palette, random } = scene
  const trees = times(5, () => tree(scene, random.range(0, WIDTH), 900, random.range(150, 240), depth(palette, 0.8)))
  const ground = below(ridge(scene, 950, 30), palette.ink) + grass(scene, 0, 944, 560, 70, palette.ink)
  const tall = palm(scene, random.range(60, 220), 990, random.range(560, 700), palette.ink)
  return trees + ground + grass(scene, 1080, 944, 540, 70, palette.ink) + tall
}

/** A train on an old railway viaduct across a valley. */
export function valley(scene: Scene): string {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 640, sunHeight: random.range(0.3, 0.66), radius: random.range(110, 170) })
  const back = random.chance(0.6)
    ? volcano(scene, random.range(300, 1300), 700, random.range(1000, 1400), random.range(260, 360), 0.12)
    : hills(scene, 520, 150, depth(palette, 0.08))
  const slopes = hills(scene, 660, 80, depth(palette, 0.3)) + treeline(scene, 720, 60, depth(palette, 0.46), 6)
  const deck = random.range(480, 560)
  const flock = birds(scene, 6, { x: 500, y: 180, width: 700 })
  const start = random.range(60, 360)
  const cars = times(random.int(3, 5), (i) => place(carriage(scene), start + 268 + i * 250, deck))
  const train = cars + place(engine(scene), start, deck)
  return (
    art +
    back +
    slopes +
    flock +
    water(scene, 880, HEIGHT, sun) +
    arches(scene, deck) +
    train +
    bank(scene) +
    rain(scene)
  )
}
