import { roofs } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { boatman, passerBy, person } from './people.ts'
import { palm, treeline } from './plants.ts'
import { rain, ripple, sky, water } from './sky.ts'
import {
  circle,
  HEIGHT,
  line,
  type Motif,
  num,
  outline,
  path,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  WIDTH,
} from './svg.ts'

type Stall = { width: number; stripes: readonly [string, string] }

/** A striped awning with a scalloped edge, hanging from y = 0 at the wall to the front edge. */
function awning(scene: Scene, { width, stripes }: Stall): string {
  const { palette } = scene
  const count = Math.max(6, Math.round(width / 46))
  const [half, inset] = [width / 2, width * 0.08]
  return times(count, (i) => {
    const [a, b] = [i / count, (i + 1) / count]
    const top = (part: number) => -half + inset + part * (width - inset * 2)
    const foot = (part: number) => -half + part * width
    const fill = stripes[i % 2] ?? palette.paper
    const sheet = polygon(
      [
        [top(a), 0],
        [top(b), 0],
        [foot(b), 112],
        [foot(a), 112],
      ],
      fill,
    )
    const radius = (foot(b) - foot(a)) / 2
    const scallop = `M${num(foot(a))} 111v14a${num(radius)} ${num(radius)} 0 0 0 ${num(radius * 2)} 0v-14z`
    return sheet + path(scallop, mix(fill, palette.ink, 0.16))
  })
}

/** A heap of fruit in a crate: rows of circles, the top rows shorter. */
function heap(scene: Scene, x: number, width: number, fill: string): string {
  const { palette, random } = scene
  const size = random.pick([13, 15, 18])
  const rows = random.int(2, 4)
  const columns = Math.floor(width / (size * 2)) - 1
  const fruit = times(rows, (row) =>
    times(columns - row, (i) => {
      const [cx, cy] = [x + size + (i + row / 2 + 0.4) * size * 2, -8 - row * size * 1.5]
      return (
        circle(cx, cy, size, fill) +
        circle(cx - size * 0.3, cy - size * 0.32, size * 0.26, mix(fill, palette.paper, 0.5))
      )
    }),
  )
  const crate = rect(x, -10, width - 6, 54, depth(palette, 0.66)) + rect(x, 4, width - 6, 5, depth(palette, 0.82))
  return fruit + crate + rect(x, 24, width - 6, 5, depth(palette, 0.82))
}

function produce(scene: Scene): string {
  const { palette, random } = scene
  const leaf = mix(depth(palette, 0.5), '#6f8a3c', 0.5)
  return random.pick([palette.accent, palette.lamp, leaf, mix(palette.accent, palette.lamp, 0.5), palette.paper])
}

/** One stall, origin at the ground in the middle of it. */
function stall(scene: Scene, look: Stall): string {
  const { palette, random } = scene
  const { width } = look
  const half = width / 2
  const inside = rect(-half + 14, -420, width - 28, 420, depth(palette, 0.84))
  const shelf = rect(-half + 30, -300, width - 60, 8, depth(palette, 0.6))
  const jars = times(Math.floor((width - 90) / 34), (i) => {
    return random.chance(0.8)
      ? rect(-half + 42 + i * 34, -300 - random.range(26, 44), 22, 44, produce(scene), 'rx="5"')
      : ''
  })
  const seller = person(random.range(-0.25, 0.25) * width, -100, 216, palette.ink, 'stand')
  const cloth = random.pick([
    mix(palette.tone, palette.deep, 0.35),
    mix(look.stripes[0], palette.ink, 0.3),
    depth(palette, 0.66),
  ])
  const counter = rect(-half, -150, width, 150, cloth) + rect(-half, -150, width, 12, palette.ink)
  const planks = times(4, (i) => rect(-half, -112 + i * 32, width, 3, mix(cloth, palette.ink, 0.35)))
  const crates = Math.max(2, Math.round(width / 130))
  const goods = times(crates, (i) => {
    return place(heap(scene, 0, (width - 12) / crates, produce(scene)), -half + 6 + (i * (width - 12)) / crates, -176)
  })
  const posts = rect(-half + 2, -440, 12, 440, palette.ink) + rect(half - 14, -440, 12, 440, palette.ink)
  const bulb = times(2, (i) => {
    const x = -width * 0.22 + i * width * 0.44
    return (
      line([x, -430], [x, -340], palette.ink, 3) +
      circle(x, -328, 34, palette.lamp, 'opacity="0.3"') +
      circle(x, -328, 14, palette.lamp)
    )
  })
  return inside + shelf + jars + bulb + seller + counter + planks + goods + posts + place(awning(scene, look), 0, -540)
}

/** A street parasol over a single basket seller. */
function parasol(x: number, y: number, size: number, fill: string, other: string, ink: string): string {
  const slices = times(6, (i) => {
    const [a, b] = [-120 + i * 40, -80 + i * 40]
    const edge = `Q${(a + b) / 2} -190 ${a} -200`
    return path(
      `M0 -290Q${a * 0.75} -280 ${a} -200L${b} -200Q${b * 0.75} -280 0 -290Z${edge}`,
      i % 2 === 0 ? fill : other,
    )
  })
  return place(rect(-4, -210, 8, 210, ink) + slices + circle(0, -291, 7, ink), x, y, size)
}

/** A string of bulbs sagging across the street. */
function lights(scene: Scene, y: number): string {
  const { palette, random } = scene
  const sag = random.range(50, 90)
  const at = (t: number) => y + sag * 4 * t * (1 - t)
  const wire = stroke(`M0 ${num(y)}Q800 ${num(y + sag * 2)} 1600 ${num(y)}`, palette.ink, 3)
  return (
    wire +
    times(19, (i) => circle((i + 0.5) * 84, at((i + 0.5) / 19) + 14, 11, i % 4 === 0 ? palette.accent : palette.lamp))
  )
}

function shoppers(scene: Scene): string {
  const { palette, random } = scene
  const coats = [palette.ink, palette.accent, depth(palette, 0.86), palette.paper, palette.ink, palette.lamp]
  return times(random.int(4, 7), (i) => {
    const x = 140 + i * 230 + random.range(-80, 80)
    return passerBy(scene, x, random.range(940, 1000), random.range(200, 250), palette.ink, coats[i % 6])
  })
}

/** A seller's boat heaped with fruit; origin on the waterline, about 460 wide. */
function canoe(scene: Scene): string {
  const { palette, random } = scene
  const hull = path('M-250 -46Q-190 30 -90 32L90 32Q190 30 252 -50Q180 -14 0 -14Q-180 -14 -250 -46Z', palette.ink)
  const rim = stroke('M-246 -44Q-180 -12 0 -12Q180 -12 248 -48', mix(palette.lamp, palette.deep, 0.35), 7)
  const heaps = times(3, (i) => {
    const fill = produce(scene)
    const size = random.pick([11, 13, 15])
    return times(4, (row) =>
      times(5 - row, (k) => {
        const [x, y] = [-150 + i * 84 + (k + row / 2 - 2) * size * 1.7, -18 - row * size * 1.5]
        return (
          circle(x, y, size, fill) + circle(x - size * 0.3, y - size * 0.3, size * 0.26, mix(fill, palette.paper, 0.5))
        )
      }),
    )
  })
  const coat = random.pick([palette.accent, palette.paper, palette.ink, mix(palette.accent, palette.lamp, 0.4)])
  const seller = boatman(palette.ink, random.pick([palette.lamp, palette.paper]), coat)
  return place(seller, 150, -14, 1.5) + heaps + hull + rim
}

/** The floating market of Banjarmasin: sellers in boats between houses on stilts. */
function floating(scene: Scene): string {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 400, sunHeight: random.range(0.35, 0.75), radius: random.range(80, 130) })
  const trees = treeline(scene, 392, 60, depth(palette, 0.22), 7)
  const stilts = times(40, (i) => rect(20 + i * 40, 400, 9, 90, depth(palette, 0.66)))
  const houses = roofs(scene, 372, 210, 0.46)
  const river = water(scene, 452, HEIGHT, sun)
  const rows = [540, 650, 790, 930]
  const boats = rows.map((y, row) => {
    const size = 0.5 + row * 0.24
    const count = row < 2 ? random.int(2, 3) : random.int(1, 2)
    return times(count, (i) => {
      const x = ((i + random.range(0.25, 0.75)) * WIDTH) / count
      const wake = ripple(x, y + 34 * size, 560 * size, 8 * size, mix(palette.glow, palette.paper, 0.3))
      return wake + place(canoe(scene), x, y, [size * random.pick([1, -1]), size])
    })
  })
  const leaf = times(2, (i) =>
    palm(scene, 90 + i * 1380 + random.range(-40, 40), 1040, random.range(700, 860), palette.ink),
  )
  return art + trees + houses + river + stilts + boats.join('') + leaf + rain(scene)
}

function street(scene: Scene): string {
  const { palette, random } = scene
  const { art } = sky(scene, { horizon: 480, sunHeight: random.range(0.3, 0.66), radius: random.range(84, 130) })
  const back = treeline(scene, 440, 50, depth(palette, 0.24), 5) + roofs(scene, 430, 200, 0.4)
  const ground = rect(0, 850, WIDTH, HEIGHT, mix(palette.glow, palette.tone, palette.name === 'night' ? 0.6 : 0.4))
  const joints = times(9, (i) =>
    polygon(
      outline(`0 850, 6 850, ${(i - 4) * 60} 1000, ${(i - 4) * 60 - 10} 1000`, i * 200, 0),
      depth(palette, 0.45),
      'opacity="0.4"',
    ),
  )
  const pairs: (readonly [string, string])[] = [
    [palette.accent, palette.paper],
    [depth(palette, 0.62), palette.paper],
    [palette.lamp, mix(palette.accent, palette.lamp, 0.25)],
    [palette.paper, mix(palette.sky, palette.deep, 0.3)],
  ]
  const count = random.int(3, 4)
  const shift = random.int(0, 3)
  const stalls = times(count, (i) => {
    const width = (1600 / count) * random.range(0.84, 0.95)
    const stripes = pairs[(i + shift) % pairs.length] ?? [palette.accent, palette.paper]
    return place(stall(scene, { width, stripes }), ((i + 0.5) * 1600) / count, 870)
  })
  const shade = times(random.int(0, 2), (i) =>
    parasol(
      260 + i * 1000 + random.range(-80, 160),
      985,
      random.range(1.2, 1.5),
      palette.accent,
      palette.paper,
      palette.ink,
    ),
  )
  const tall = times(2, () => palm(scene, random.range(60, 1540), 560, random.range(380, 500), depth(palette, 0.62)))
  return (
    art +
    tall +
    back +
    ground +
    joints +
    stalls +
    lights(scene, random.range(170, 250)) +
    shoppers(scene) +
    shade +
    rain(scene)
  )
}

export const market: Motif = (scene) => (scene.random.chance(0.6) ? street(scene) : floating(scene))
