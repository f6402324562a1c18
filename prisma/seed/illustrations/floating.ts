import { roofs } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { boatman } from './people.ts'
import { palm, treeline } from './plants.ts'
import { rain, sky } from './sky.ts'
import { circle, HEIGHT, path, place, rect, type Scene, stroke, times, WIDTH } from './svg.ts'
import { ripple, water } from './water.ts'

/** The colour of something for sale. */
export function produce(scene: Scene): string {
  const { palette, random } = scene
  const leaf = mix(depth(palette, 0.5), '#6f8a3c', 0.5)
  return random.pick([palette.accent, palette.lamp, leaf, mix(palette.accent, palette.lamp, 0.5), palette.paper])
}

/** One fruit with its small highlight. */
export function fruit(scene: Scene, x: number, y: number, size: number, fill: string): string {
  const light = mix(fill, scene.palette.paper, 0.5)
  return circle(x, y, size, fill) + circle(x - size * 0.3, y - size * 0.32, size * 0.26, light)
}

/** A seller's boat heaped with fruit; origin on the waterline, about 500 wide. */
function canoe(scene: Scene): string {
  const { palette, random } = scene
  const hull = path('M-250 -46Q-190 30 -90 32L90 32Q190 30 252 -50Q180 -14 0 -14Q-180 -14 -250 -46Z', palette.ink)
  const rim = stroke('M-246 -44Q-180 -12 0 -12Q180 -12 248 -48', mix(palette.lamp, palette.deep, 0.35), 7)
  const heaps = times(3, (i) => {
    const fill = produce(scene)
    const size = random.pick([11, 13, 15])
    return times(4, (row) =>
      times(5 - row, (k) => {
        return fruit(scene, -150 + i * 84 + (k + row / 2 - 2) * size * 1.7, -18 - row * size * 1.5, size, fill)
      }),
    )
  })
  const coat = random.pick([palette.accent, palette.paper, palette.ink, mix(palette.accent, palette.lamp, 0.4)])
  const seller = boatman(palette.ink, random.pick([palette.lamp, palette.paper]), coat)
  return place(seller, 150, -14, 1.5) + heaps + hull + rim
}

/** The floating market of Banjarmasin: sellers in boats between houses on stilts. */
export function floatingMarket(scene: Scene): string {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 400, sunHeight: random.range(0.35, 0.75), radius: random.range(80, 130) })
  const trees = treeline(scene, 392, 60, depth(palette, 0.22), 7)
  const stilts = times(40, (i) => rect(20 + i * 40, 400, 9, 90, depth(palette, 0.66)))
  const houses = roofs(scene, 372, 210, 0.46)
  const river = water(scene, 452, HEIGHT, sun)
  const boats = [540, 650, 790, 930].map((y, row) => {
    const size = 0.5 + row * 0.24
    const count = row < 2 ? random.int(2, 3) : random.int(1, 2)
    return times(count, (i) => {
      const x = ((i + random.range(0.25, 0.75)) * WIDTH) / count
      const wake = ripple(x, y + 34 * size, 560 * size, 8 * size, mix(palette.glow, palette.paper, 0.3))
      return wake + place(canoe(scene), x, y, [size * random.pick([1, -1]), size])
    })
  })
  const frame = times(2, (i) => {
    return palm(scene, 90 + i * 1380 + random.range(-40, 40), 1040, random.range(700, 860), palette.ink)
  })
  return art + trees + houses + river + stilts + boats.join('') + frame + rain(scene)
}
