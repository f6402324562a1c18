import { floatingMarket, fruit, produce } from './floating.ts'
import { roofs } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { passerBy, person } from './people.ts'
import { palm, treeline } from './plants.ts'
import { rain, sky } from './sky.ts'
import {
  circle,
  type Draw,
  HEIGHT,
  line,
  outline,
  path,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  trace,
  WIDTH,
} from './svg.ts'

type Stall = { width: number; stripes: readonly [string, string] }

/** A striped awning with a scalloped edge, hanging from y = 0 at the wall to the front edge. */
function awning(scene: Scene, { width, stripes }: Stall): string {
  const { palette } = scene
  const count = Math.max(6, Math.round(width / 46))
  const inset = width * 0.08
  const top = (part: number) => -width / 2 + inset + part * (width - inset * 2)
  const foot = (part: number) => -width / 2 + part * width
  return times(count, (i) => {
    const [a, b] = [i / count, (i + 1) / count]
    const fill = stripes[i % 2] ?? palette.paper
    const sheet = polygon(outline(`${top(a)} 0, ${top(b)} 0, ${foot(b)} 112, ${foot(a)} 112`), fill)
    const radius = (foot(b) - foot(a)) / 2
    const scallop = trace`M${foot(a)} 111v14a${radius} ${radius} 0 0 0 ${radius * 2} 0v-14z`
    return sheet + path(scallop, mix(fill, palette.ink, 0.16))
  })
}

/** A heap of fruit in a crate: rows of circles, the top rows shorter. */
function heap(scene: Scene, width: number, fill: string): string {
  const { palette, random } = scene
  const size = random.pick([13, 15, 18])
  const rows = random.int(2, 4)
  const columns = Math.floor(width / (size * 2)) - 1
  const pile = times(rows, (row) =>
    times(columns - row, (i) => {
      return fruit(scene, size + (i + row / 2 + 0.4) * size * 2, -8 - row * size * 1.5, size, fill)
    }),
  )
  const slats = rect(0, 4, width - 6, 5, depth(palette, 0.82)) + rect(0, 24, width - 6, 5, depth(palette, 0.82))
  return pile + rect(0, -10, width - 6, 54, depth(palette, 0.66)) + slats
}

/** What is for sale: jars on the shelf, crates on the counter. */
function wares(scene: Scene, width: number): { jars: string; crates: string } {
  const { random } = scene
  const half = width / 2
  const jars = times(Math.floor((width - 90) / 34), (i) => {
    const y = -300 - random.range(26, 44)
    return random.chance(0.8) ? rect(-half + 42 + i * 34, y, 22, 44, produce(scene), 'rx="5"') : ''
  })
  const count = Math.max(2, Math.round(width / 130))
  const each = (width - 12) / count
  const crates = times(count, (i) => place(heap(scene, each, produce(scene)), -half + 6 + i * each, -176))
  return { jars, crates }
}

function bulb(scene: Scene, x: number): string {
  const { palette } = scene
  const glow = circle(x, -328, 34, palette.lamp, 'opacity="0.3"') + circle(x, -328, 14, palette.lamp)
  return line([x, -430], [x, -340], palette.ink, 3) + glow
}

/** One stall, origin at the ground in the middle of it. */
function stall(scene: Scene, look: Stall): string {
  const { palette, random } = scene
  const { width } = look
  const half = width / 2
  const back = rect(-half + 14, -420, width - 28, 420, depth(palette, 0.84))
  const shelf = rect(-half + 30, -300, width - 60, 8, depth(palette, 0.6))
  const { jars, crates } = wares(scene, width)
  const seller = person(random.range(-0.25, 0.25) * width, -100, 216, palette.ink)
  const painted = mix(look.stripes[0], palette.ink, 0.3)
  const cloth = random.pick([mix(palette.tone, palette.deep, 0.35), painted, depth(palette, 0.66)])
  const counter = rect(-half, -150, width, 150, cloth) + rect(-half, -150, width, 12, palette.ink)
  const planks = times(4, (i) => rect(-half, -112 + i * 32, width, 3, mix(cloth, palette.ink, 0.35)))
  const posts = rect(-half + 2, -440, 12, 440, palette.ink) + rect(half - 14, -440, 12, 440, palette.ink)
  const inside = back + shelf + jars + bulb(scene, -width * 0.22) + bulb(scene, width * 0.22) + seller
  return inside + counter + planks + crates + posts + place(awning(scene, look), 0, -540)
}

/** A street parasol over a single basket seller. */
function parasol(scene: Scene, x: number): string {
  const { palette, random } = scene
  const slices = times(6, (i) => {
    const [a, b] = [-120 + i * 40, -80 + i * 40]
    const sides = `M0 -290Q${a * 0.75} -280 ${a} -200L${b} -200Q${b * 0.75} -280 0 -290Z`
    return path(sides, i % 2 === 0 ? palette.accent : palette.paper)
  })
  const shade = rect(-4, -210, 8, 210, palette.ink) + slices + circle(0, -291, 7, palette.ink)
  return place(shade, x, 985, random.range(1.2, 1.5))
}

/** A string of bulbs sagging across the street. */
function lights(scene: Scene, y: number): string {
  const { palette, random } = scene
  const sag = random.range(50, 90)
  const bulbs = times(19, (i) => {
    const part = (i + 0.5) / 19
    return circle(part * WIDTH, y + sag * 4 * part * (1 - part) + 14, 11, i % 4 === 0 ? palette.accent : palette.lamp)
  })
  return stroke(trace`M0 ${y}Q800 ${y + sag * 2} 1600 ${y}`, palette.ink, 3) + bulbs
}

function shoppers(scene: Scene): string {
  const { palette, random } = scene
  const coats = [palette.ink, palette.accent, depth(palette, 0.86), palette.paper, palette.ink, palette.lamp]
  return times(random.int(4, 7), (i) => {
    const x = 140 + i * 230 + random.range(-80, 80)
    return passerBy(scene, x, random.range(940, 1000), random.range(200, 250), palette.ink, coats[i % 6])
  })
}

function row(scene: Scene): string {
  const { palette, random } = scene
  const pairs: (readonly [string, string])[] = [
    [palette.accent, palette.paper],
    [depth(palette, 0.62), palette.paper],
    [palette.lamp, mix(palette.accent, palette.lamp, 0.25)],
    [palette.paper, mix(palette.sky, palette.deep, 0.3)],
  ]
  const count = random.int(3, 4)
  const shift = random.int(0, 3)
  return times(count, (i) => {
    const width = (1600 / count) * random.range(0.84, 0.95)
    const stripes = pairs[(i + shift) % pairs.length] ?? [palette.accent, palette.paper]
    return place(stall(scene, { width, stripes }), ((i + 0.5) * 1600) / count, 870)
  })
}

function street(scene: Scene): string {
  const { palette, random } = scene
  const { art } = sky(scene, { horizon: 480, sunHeight: random.range(0.3, 0.66), radius: random.range(84, 130) })
  const houses = treeline(scene, 440, 50, depth(palette, 0.24), 5) + roofs(scene, 430, 200, 0.4)
  const paving = rect(0, 850, WIDTH, HEIGHT, mix(palette.glow, palette.tone, palette.name === 'night' ? 0.6 : 0.4))
  const joints = times(9, (i) => {
    const shape = outline(`0 850, 6 850, ${(i - 4) * 60} 1000, ${(i - 4) * 60 - 10} 1000`, i * 200)
    return polygon(shape, depth(palette, 0.45), 'opacity="0.4"')
  })
  const stalls = row(scene)
  const shade = times(random.int(0, 2), (i) => parasol(scene, 260 + i * 1000 + random.range(-80, 160)))
  const tall = times(2, () => palm(scene, random.range(60, 1540), 560, random.range(380, 500), depth(palette, 0.62)))
  const front = stalls + lights(scene, random.range(170, 250)) + shoppers(scene) + shade
  return art + tall + houses + paving + joints + front + rain(scene)
}

export const market: Draw = (scene) => (scene.random.chance(0.6) ? street(scene) : floatingMarket(scene))
