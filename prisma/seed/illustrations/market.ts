import { roofs } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { passerBy, person } from './people.ts'
import { palm, treeline } from './plants.ts'
import { rain, sky } from './sky.ts'
import { circle, HEIGHT, line, type Motif, num, outline, path, place, polygon, rect, type Scene, stroke } from './svg.ts'
import { times, WIDTH } from './svg.ts'

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
      return circle(cx, cy, size, fill) + circle(cx - size * 0.3, cy - size * 0.32, size * 0.26, mix(fill, palette.paper, 0.5))
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
    return random.chance(0.8) ? rect(-half + 42 + i * 34, -300 - random.range(26, 44), 22, 44, produce(scene), 'rx="5"') : ''
  })
  const seller = person(random.range(-0.25, 0.25) * width, -100, 216, palette.ink, 'stand')
  const counter = rect(-half, -150, width, 150, mix(palette.tone, palette.deep, 0.35)) + rect(-half, -150, width, 12, palette.ink)
  const planks = times(4, (i) => rect(-half, -112 + i * 32, width, 3, depth(palette, 0.8)))
  const crates = Math.max(2, Math.round(width / 130))
  const goods = times(crates, (i) => {
    return place(heap(scene, 0, (width - 12) / crates, produce(scene)), -half + 6 + (i * (width - 12)) / crates, -176)
  })
  const posts = rect(-half + 2, -440, 12, 440, palette.ink) + rect(half - 14, -440, 12, 440, palette.ink)
  const bulb = times(2, (i) => {
    const x = -width * 0.22 + i * width * 0.44
    return line([x, -430], [x, -340], palette.ink, 3) + circle(x, -328, 34, palette.lamp, 'opacity="0.3"') + circle(x, -328, 14, palette.lamp)
  })
  return inside + shelf + jars + bulb + seller + counter + planks + goods + posts + place(awning(scene, look), 0, -540)
}

/** A street parasol over a single basket seller. */
function parasol(x: number, y: number, size: number, fill: string, other: string, ink: string): string {
  const slices = times(6, (i) => {
    const [a, b] = [-120 + i * 40, -80 + i * 40]
    const edge = `Q${(a + b) / 2} -190 ${a} -200`
    return path(`M0 -290Q${a * 0.75} -280 ${a} -200L${b} -200Q${b * 0.75} -280 0 -290Z${edge}`, i % 2 === 0 ? fill : other)
  })
  return place(rect(-4, -210, 8, 210, ink) + slices + circle(0, -291, 7, ink), x, y, size)
}

/** A string of bulbs sagging across the street. */
function lights(scene: Scene, y: number): string {
  const { palette, random } = scene
  const sag = random.range(50, 90)
  const at = (t: number) => y + sag * 4 * t * (1 - t)
  const wire = stroke(`M0 ${num(y)}Q800 ${num(y + sag * 2)} 1600 ${num(y)}`, palette.ink, 3)
  return wire + times(19, (i) => circle((i + 0.5) * 84, at((i + 0.5) / 19) + 14, 11, i % 4 === 0 ? palette.accent : palette.lamp))
}

function shoppers(scene: Scene): string {
  const { palette, random } = scene
  return times(random.int(4, 7), (i) => {
    const x = 140 + i * 230 + random.range(-70, 70)
    return passerBy(scene, x, random.range(950, 1010), random.range(235, 290), i === 2 ? palette.accent : palette.ink)
  })
}

export const market: Motif = (scene) => {
  const { palette, random } = scene
  const { art } = sky(scene, { horizon: 480, sunHeight: random.range(0.3, 0.66), radius: random.range(84, 130) })
  const back = treeline(scene, 440, 50, depth(palette, 0.24), 5) + roofs(scene, 430, 200, 0.4)
  const street = rect(0, 850, WIDTH, HEIGHT, mix(palette.glow, palette.tone, palette.name === 'night' ? 0.6 : 0.4))
  const joints = times(9, (i) => polygon(outline(`0 850, 6 850, ${(i - 4) * 60} 1000, ${(i - 4) * 60 - 10} 1000`, i * 200, 0), depth(palette, 0.45), 'opacity="0.4"'))
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
  const shade = times(random.int(0, 2), (i) => parasol(260 + i * 1000 + random.range(-80, 160), 985, random.range(1.2, 1.5), palette.accent, palette.paper, palette.ink))
  const tall = times(2, () => palm(scene, random.range(60, 1540), 560, random.range(380, 500), depth(palette, 0.62)))
  return art + tall + back + street + joints + stalls + lights(scene, random.range(170, 250)) + shoppers(scene) + shade + rain(scene)
}
