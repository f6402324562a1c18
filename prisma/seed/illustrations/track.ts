import { depth, mix } from './palettes.ts'
import { runner } from './people.ts'
import { treeline } from './plants.ts'
import { rain, type Sun, sky } from './sky.ts'
import {
  circle,
  type Draw,
  ellipse,
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
  trace,
  WIDTH,
} from './svg.ts'

type Bend = { x: number; y: number; inner: number; lane: number; flat: number; lanes: number }

const radius = (bend: Bend, lane: number) => bend.inner + lane * bend.lane * (1 + lane * 0.03)

/** A place on the track: lane 0.5 is the middle of the inside lane, angle 0 is straight right, 90 straight up. */
function onBend(bend: Bend, lane: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180
  const reach = radius(bend, lane)
  return [bend.x + Math.cos(turn) * reach, bend.y - Math.sin(turn) * reach * bend.flat]
}

function lanes(scene: Scene, bend: Bend): string {
  const { palette } = scene
  const disc = (lane: number, fill: string, extra = '') =>
    ellipse(bend.x, bend.y, radius(bend, lane), radius(bend, lane) * bend.flat, fill, extra)
  const dark = mix(palette.accent, palette.ink, 0.12)
  const surface = times(bend.lanes, (i) => disc(bend.lanes - i, (bend.lanes - i) % 2 === 0 ? palette.accent : dark))
  const chalk = times(bend.lanes + 1, (i) =>
    disc(i, 'none', trace`stroke="${palette.paper}" stroke-width="${7 - i * 0.35}"`),
  )
  return surface + chalk
}

/** Lane marks: short bars across every lane at one angle, staggered as at the start of a race. */
function stagger(scene: Scene, bend: Bend, angle: number, step: number): string {
  return times(bend.lanes, (i) => {
    const [from, to] = [onBend(bend, i + 0.04, angle - i * step), onBend(bend, i + 0.96, angle - i * step)]
    return line(from, to, scene.palette.paper, 9)
  })
}

function field(scene: Scene, bend: Bend): string {
  const { palette, random } = scene
  const grass = mix(palette.tone, '#6a8f45', palette.name === 'night' ? 0.3 : 0.5)
  const edge = radius(bend, 0)
  const rings = times(6, (i) => {
    const reach = edge - 8 - i * edge * 0.15
    return ellipse(bend.x, bend.y, reach, reach * bend.flat, i % 2 === 0 ? grass : mix(grass, palette.deep, 0.16))
  })
  const cones = times(random.int(4, 7), (i) => {
    const [x, y] = onBend(bend, -0.35, 66 + i * 16)
    return polygon(outline('-13 0, 0 -34, 13 0', x, y), palette.lamp) + rect(x - 8, y - 16, 16, 5, palette.paper)
  })
  return rings + cones
}

function hurdle(scene: Scene, x: number, y: number, size: number): string {
  const { palette } = scene
  const legs =
    line([-46, 0], [-46, -78], palette.ink, 7) +
    line([46, 0], [46, -78], palette.ink, 7) +
    line([-62, 0], [-34, 0], palette.ink, 7) +
    line([34, 0], [62, 0], palette.ink, 7)
  const bar = rect(-58, -88, 116, 20, palette.paper) + times(3, (i) => rect(-40 + i * 32, -88, 16, 20, palette.ink))
  return place(legs + bar, x, y, size)
}

/** One runner at (x, y), throwing a long shadow away from the sun. */
function athlete(scene: Scene, [x, y]: Point, coat: string, sun: Sun): string {
  const { palette } = scene
  const size = 0.55 + ((y - 380) / 620) * 2.4
  const slant = Math.max(-1.1, Math.min(1.1, (x - sun.x) / 700))
  const lie = [size, 0, -slant * size, -size * 0.5, x, y].map((part) => part.toFixed(2)).join(' ')
  const shade = `<g transform="matrix(${lie})" opacity="0.3">${runner(palette.ink)}</g>`
  const vest = coat === palette.ink ? '' : path('M-11 -78Q0 -84 11 -78L12 -56L-12 -56Z', coat)
  return shade + place(runner(palette.ink) + vest, x, y, [-size, size])
}

/** The field of runners, strung out across the lanes; the nearest is drawn last. */
function race(scene: Scene, bend: Bend, sun: Sun): string {
  const { palette, random } = scene
  const [first, step] = random.pick(['64 8', '116 -8', '78 5', '104 -5']).split(' ').map(Number) as [number, number]
  const coats = [palette.ink, palette.paper, palette.ink, palette.lamp]
  return times(random.int(4, 7), (i) => {
    const lane = bend.lanes - 1 - i
    const spot = onBend(bend, lane + 0.5, first + lane * step + random.range(-4, 4))
    return athlete(scene, spot, coats[lane % 4] ?? palette.ink, sun)
  })
}

function stand(scene: Scene, horizon: number): string {
  const { palette, random } = scene
  const [x, width] = [random.range(-60, 300), random.range(900, 1300)]
  const right = x + width
  const rows = outline(`${x} 0, ${x + 60} -110, ${right - 60} -110, ${right} 0`, 0, horizon)
  const clothes = [palette.paper, palette.accent, palette.lamp, palette.ink]
  const heads = times(220, () => {
    const [at, y] = [x + 70 + random.next() * (width - 140), horizon - 12 - random.next() * 90]
    return circle(at, y, 4.2, random.pick(clothes))
  })
  const posts = times(7, (i) => rect(x + 80 + (i * (width - 170)) / 6, horizon - 190, 9, 190, palette.ink))
  const slope = outline(`${x + 10} -178, ${x + 80} -216, ${right - 40} -206, ${right + 30} -168`, 0, horizon)
  return polygon(rows, depth(palette, 0.56)) + heads + posts + polygon(slope, depth(palette, 0.76))
}

/** A bend that fits under the horizon whatever its lanes. */
function createBend(scene: Scene, horizon: number): Bend {
  const { random } = scene
  const [x, y, inner] = [random.range(700, 1050), random.range(1120, 1190), random.range(420, 540)]
  const [lane, flat, lanes] = [random.range(104, 122), random.range(0.56, 0.62), random.int(6, 8)]
  const bend: Bend = { x, y, inner, lane, flat, lanes }
  const top = y - radius(bend, lanes) * flat
  return { ...bend, y: y + Math.max(0, horizon + 34 - top) }
}

export const track: Draw = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(300, 370)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.35, 0.8), radius: random.range(80, 130) })
  const back = treeline(scene, horizon - 6, 40, depth(palette, 0.3), random.int(3, 7)) + stand(scene, horizon + 16)
  const apron = rect(0, horizon + 10, WIDTH, HEIGHT, mix(depth(palette, 0.44), '#6a8f45', 0.2))
  const bend = createBend(scene, horizon)
  const start = stagger(scene, bend, random.range(52, 70), 3.2)
  const relay = random.chance(0.5) ? stagger(scene, bend, random.range(120, 140), 2.2) : ''
  const flight = times(bend.lanes, (i) => {
    const [x, y] = onBend(bend, bend.lanes - i - 0.5, 128)
    return hurdle(scene, x, y, 0.3 + ((y - 380) / 620) * 1.2)
  })
  const hurdles = random.chance(0.45) ? flight : ''
  const ground = apron + lanes(scene, bend) + field(scene, bend) + start + relay
  return art + back + ground + hurdles + race(scene, bend, sun) + rain(scene)
}
