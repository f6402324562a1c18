import { jukung, phinisi } from './boats.ts'
import { depth, mix } from './palettes.ts'
import { palm, treeline } from './plants.ts'
import { birds, hills, rain, sky } from './sky.ts'
import { below, type Draw, HEIGHT, type Point, place, type Scene, times, WIDTH } from './svg.ts'
import { volcano } from './terrain.ts'
import { ripple, water } from './water.ts'

/** A band of sea: a row of equal crests, like a pattern cut in lino. */
function crests(y: number, shift: number, width: number, height: number, fill: string): string {
  const points: Point[] = []
  for (let x = shift - width * 2; x < WIDTH + width * 2; x += width) {
    points.push([x, y], [x + width * 0.34, y - height * 0.5], [x + width * 0.66, y - height])
    points.push([x + width * 0.8, y - height * 0.62], [x + width * 0.78, y - height * 0.2])
  }
  return below(points, fill)
}

/** Bands of crests from the horizon (0) to the reader (6), each with a rim of foam. */
function swell(scene: Scene, horizon: number, from: number, to: number): string {
  const { palette, random } = scene
  const surface = mix(mix(palette.sky, palette.tone, 0.7), palette.deep, 0.12)
  return times(to - from, (k) => {
    const part = (from + k) / 6
    const y = horizon + 26 + (HEIGHT - horizon) * (part * 0.5 + part * part * 0.44)
    const [wide, high, shift] = [100 + part * 220, 10 + part * 42, random.range(0, 300)]
    const fill = mix(surface, palette.ink, 0.12 + part * 0.72)
    const foam = crests(y - 3 - part * 7, shift - 2 - part * 5, wide, high, mix(palette.paper, surface, 0.12))
    const light = mix(fill, palette.paper, 0.3)
    const glints = times(9, () => {
      return ripple(random.range(0, WIDTH), y + high * random.range(0.5, 1.4), 60 + part * 110, 2 + part * 3, light)
    })
    return foam + crests(y, shift, wide, high, fill) + glints
  })
}

function outrigger(scene: Scene, hull: string): string {
  const { palette, random } = scene
  const sails: (readonly [string, string])[] = [
    [palette.paper, palette.accent],
    [palette.accent, palette.paper],
    [palette.lamp, palette.accent],
    [palette.paper, depth(palette, 0.55)],
  ]
  return jukung(hull, ...random.pick(sails))
}

/** One great phinisi with a few small boats far off. */
function voyage(scene: Scene, horizon: number): string {
  const { palette, random } = scene
  const far = times(random.int(1, 4), () => {
    const size = random.range(0.42, 0.7)
    const x = random.range(60, WIDTH - 60)
    return place(outrigger(scene, depth(palette, 0.8)), x, horizon + 36 + size * 60, [
      size * random.pick([1, -1]),
      size,
    ])
  })
  const colours = { hull: palette.ink, sail: palette.paper, jib: palette.accent, trim: palette.accent }
  const scale = random.range(0.92, 1.2)
  const ship = place(phinisi(scene, colours), random.range(520, 980), horizon + 150, scale, random.range(-3, 2))
  return swell(scene, horizon, 0, 2) + far + ship + swell(scene, horizon, 3, 7)
}

/** A fleet of outriggers coming home, each rank nearer and larger. */
function fleet(scene: Scene, horizon: number): string {
  const { palette, random } = scene
  const side = random.pick([1, -1])
  const ranks = [0, 1, 2].map((rank) => {
    const size = 0.62 + rank * 0.75
    const count = [4, 3, 1][rank] ?? 1
    const y = horizon + 70 + rank * 95
    const boats = times(count, (i) => {
      const x = rank === 2 ? random.range(520, 1080) : ((i + random.range(0.2, 0.8)) * WIDTH) / count
      const boat = outrigger(scene, depth(palette, 0.72 + rank * 0.14))
      return place(boat, x, y, [size * side, size], random.range(-3, 3))
    })
    return boats + swell(scene, horizon, 1 + rank * 2, 3 + rank * 2)
  })
  return swell(scene, horizon, 0, 1) + ranks.join('')
}

export const sea: Draw = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(500, 610)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.35, 0.85), radius: random.range(130, 210) })
  const isles = random.chance(0.6)
    ? volcano(scene, random.range(100, 1500), horizon + 4, random.range(520, 900), random.range(130, 260), 0.14)
    : hills(scene, horizon, 30, depth(palette, 0.2))
  const shore = random.chance(0.3) ? treeline(scene, horizon, 20, depth(palette, 0.4), 6) : ''
  const boats = random.chance(0.6) ? voyage(scene, horizon) : fleet(scene, horizon)
  const flock = birds(scene, random.int(4, 9), { x: 150, y: 180, width: 500 })
  const frame = random.chance(0.35) ? palm(scene, random.range(50, 130), 1040, random.range(760, 900), palette.ink) : ''
  return art + isles + shore + water(scene, horizon, HEIGHT, sun) + boats + flock + frame + rain(scene)
}
