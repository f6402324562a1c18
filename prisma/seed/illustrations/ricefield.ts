import { depth, mix } from './palettes.ts'
import { person, planter } from './people.ts'
import { grass, palm, treeline } from './plants.ts'
import { birds, hills, rain, ridge, sky } from './sky.ts'
import {
  below,
  type Draw,
  outline,
  type Point,
  polygon,
  rect,
  type Scene,
  smooth,
  stroke,
  times,
  trace,
  WIDTH,
} from './svg.ts'
import { volcano } from './terrain.ts'

type Terrace = { surface: string; shoots: string }

/** Rows of seedlings standing in a terrace. */
function seedlings(scene: Scene, points: readonly Point[], gap: number, rows: number, colour: string): string {
  return times(rows, (row) => {
    const d = smooth(points.map(([x, y]): Point => [x, y + gap * (row + 0.7)]))
    const [dash, pace] = [3 + gap * 0.1, scene.random.range(9, 14) + row * 2]
    return stroke(d, colour, dash, trace`stroke-dasharray="${dash} ${pace}" stroke-linecap="round"`)
  })
}

/** Terraces from the far edge of the valley down to the reader's feet, each with its bank and its planted water. */
function terraces(scene: Scene, top: number, bottom: number, colours: readonly Terrace[]): string {
  const { palette, random } = scene
  const count = random.int(7, 11)
  const [phase, pace, drift] = [random.range(0, 6), random.range(0.0024, 0.0042), random.range(0.25, 0.7)]
  const start = random.int(0, 2)
  return times(count, (i) => {
    const part = i / count
    const y = top + (bottom - top) * part ** 1.45
    const step = (bottom - top) * (((i + 1) / count) ** 1.45 - part ** 1.45)
    const [swing, wall] = [16 + part * 64, 5 + part * 24]
    const points = Array.from({ length: 15 }, (_, k): Point => {
      const x = -60 + k * 125
      return [x, y + swing * Math.sin(x * pace + phase + i * drift) + swing * 0.3 * Math.sin(x * 0.009 + i)]
    })
    const { surface, shoots } = colours[(i + start) % colours.length] as Terrace
    const lowered = points.map(([x, py]): Point => [x, py + wall])
    const bank = below(points, mix(palette.deep, palette.ink, part * 0.4)) + below(lowered, surface)
    const rim = stroke(smooth(points), mix(palette.tone, palette.lamp, 0.35), 2.5 + part * 5)
    return bank + rim + seedlings(scene, lowered, Math.max(9, step * 0.24), part > 0.12 ? 3 : 1, shoots)
  })
}

function hut(x: number, y: number, size: number, roof: string, wall: string, dark: string): string {
  const unit = size / 100
  const posts =
    rect(x - 42 * unit, y - 50 * unit, 7 * unit, 50 * unit, dark) +
    rect(x + 35 * unit, y - 50 * unit, 7 * unit, 50 * unit, dark)
  const room = rect(x - 42 * unit, y - 52 * unit, 84 * unit, 30 * unit, wall)
  return posts + room + polygon(outline('-72 -50, -20 -100, 20 -100, 72 -50', x, y, unit), roof)
}

function farmers(scene: Scene, x: number, side: number): string {
  const { palette, random } = scene
  return times(random.int(3, 6), (i) => {
    const [at, y] = [x - side * (90 + i * 112) + random.range(-20, 20), 700 + random.range(0, 110)]
    const hat = random.pick([palette.lamp, palette.paper, palette.accent])
    return random.chance(0.6)
      ? planter(at, y, 66, palette.ink, hat, random.pick([1, -1]))
      : person(at, y, 104, palette.ink, 'caping', hat)
  })
}

function background(scene: Scene, top: number): string {
  const { palette, random } = scene
  const far = random.chance(0.7)
    ? volcano(scene, random.range(350, 1250), top + 40, random.range(900, 1300), random.range(230, 330), 0.14)
    : hills(scene, top, 100, depth(palette, 0.1)) + hills(scene, top + 20, 60, depth(palette, 0.24))
  return far + treeline(scene, top + 14, 34, depth(palette, 0.5), random.int(4, 9))
}

export const ricefield: Draw = (scene) => {
  const { palette, random } = scene
  const top = random.range(380, 480)
  const { art } = sky(scene, { horizon: top, sunHeight: random.range(0.3, 0.8), radius: random.range(80, 130) })
  const warm = palette.name === 'sepia' || palette.name === 'dusk'
  const green = mix(palette.tone, warm ? '#8a8a44' : '#7e9a4a', palette.name === 'noon' ? 0.25 : 0.42)
  const flooded = mix(palette.sky, palette.glow, 0.55)
  const colours: Terrace[] = [
    { surface: flooded, shoots: mix(palette.deep, green, 0.2) },
    { surface: green, shoots: mix(green, palette.deep, 0.55) },
    { surface: mix(green, palette.deep, 0.34), shoots: mix(green, palette.glow, 0.4) },
  ]
  const back = background(scene, top)
  const side = random.pick([-1, 1])
  const at = 800 + side * random.range(240, 420)
  const field = terraces(scene, top + 18, 980, colours)
  const house = hut(at, top + 220, random.range(110, 160), palette.accent, depth(palette, 0.7), palette.ink)
  const groveX = 800 - side * random.range(430, 600)
  const grove = times(random.int(1, 4), (i) =>
    palm(scene, groveX + i * 84 - 100, 990, random.range(520, 760), palette.ink),
  )
  const workers = farmers(scene, at, side)
  const bank = below(ridge(scene, 968, 26), palette.ink) + grass(scene, 0, 962, WIDTH, 44, palette.ink)
  const flock = birds(scene, 5, { x: 400, y: 170, width: 700 })
  return art + flock + back + field + house + workers + grove + bank + rain(scene)
}
