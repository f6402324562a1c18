import { freighter, jukung, phinisi, tug } from './boats.ts'
import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { treeline } from './plants.ts'
import { birds, hills, rain, ripple, sky, water } from './sky.ts'
import {
  below,
  circle,
  HEIGHT,
  line,
  type Motif,
  num,
  type Point,
  place,
  polygon,
  rect,
  type Scene,
  times,
  WIDTH,
} from './svg.ts'
import { volcano } from './terrain.ts'

/** A ship-to-shore gantry crane: legs on the quay at y 0, boom reaching left over the ship. */
function gantry(fill: string, box: string, drop: number): string {
  const leg = (x: number) => rect(x - 9, -520, 18, 520, fill)
  const braces = line([-80, -10], [80, -250], fill, 8) + line([80, -10], [-80, -250], fill, 8)
  const beams = rect(-98, -262, 196, 16, fill) + rect(-470, -528, 690, 24, fill)
  const lattice = times(22, (i) => line([-462 + i * 22, -526], [-451 + i * 22, -556], fill, 4))
  const top =
    rect(-470, -562, 400, 8, fill) + times(22, (i) => line([-451 + i * 22, -556], [-440 + i * 22, -526], fill, 4))
  const mast = polygon(
    [
      [-86, -528],
      [-14, -720],
      [-2, -720],
      [86, -528],
      [66, -528],
      [-8, -690],
      [-66, -528],
    ],
    fill,
  )
  const ties =
    line([-8, -712], [-440, -536], fill, 5) +
    line([-8, -712], [-240, -536], fill, 5) +
    line([-8, -712], [210, -530], fill, 6)
  const cabin = rect(-250, -504, 44, 40, fill) + rect(96, -580, 96, 54, fill)
  const hang = line([-320, -504], [-320, -500 + drop], fill, 3.5) + line([-290, -504], [-290, -500 + drop], fill, 3.5)
  const load = rect(-348, -502 + drop, 86, 40, box) + rect(-330, -510 + drop, 50, 9, fill)
  return leg(-80) + leg(80) + braces + beams + lattice + top + mast + ties + cabin + hang + load
}

function quay(scene: Scene, top: number): string {
  const { palette, random } = scene
  const colours = [palette.accent, depth(palette, 0.62), depth(palette, 0.8), mix(palette.lamp, palette.deep, 0.25)]
  const ground = rect(0, top, WIDTH, HEIGHT - top, palette.ink) + rect(0, top, WIDTH, 14, depth(palette, 0.72))
  const start = random.range(40, 200)
  const stack = times(5, (column) =>
    times(random.int(1, 3), (row) => {
      const [x, y] = [start + column * 128, top + 104 - (row + 1) * 62]
      const fill = random.pick(colours)
      const ribs = times(7, (i) => rect(x + 14 + i * 15, y + 6, 5, 48, mix(fill, palette.ink, 0.28)))
      return rect(x, y, 124, 60, fill) + ribs
    }),
  )
  const floor = rect(0, top + 100, WIDTH, HEIGHT, palette.ink)
  const crew = times(random.int(3, 5), () => person(random.range(780, 1080), top + 30, 62, palette.ink, 'stand'))
  const bollards = times(6, (i) => rect(120 + i * 280, top - 20, 34, 26, palette.ink, 'rx="8"'))
  return ground + crew + stack + floor + bollards
}

export const harbour: Motif = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(480, 560)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.28, 0.7), radius: random.range(95, 150) })
  const top = 846
  const far = volcano(scene, random.range(200, 1300), horizon + 4, random.range(620, 900), random.range(180, 290), 0.1)
  const coast = hills(scene, horizon - 2, 26, depth(palette, 0.3))
  const boxes = [
    palette.accent,
    palette.paper,
    depth(palette, 0.35),
    depth(palette, 0.62),
    palette.lamp,
    palette.accent,
  ]
  const house = mix(palette.paper, palette.sky, 0.15)
  const ship = freighter(
    scene,
    { hull: depth(palette, 0.72), belly: palette.accent, house, window: palette.deep },
    boxes,
  )
  const small = place(tug(depth(palette, 0.66), house, palette.accent), random.range(180, 420), horizon + 60, 0.62)
  const wake = times(7, (i) => ripple(640 + i * 60, 762 + random.range(-4, 8), 260, 5, palette.paper))
  const count = random.int(2, 3)
  const cranes = times(count, (i) => {
    const scale = 0.86 + i * 0.13
    const x = random.range(720, 760) + i * (count === 2 ? 520 : 360)
    const box = random.pick([palette.accent, palette.lamp])
    return place(gantry(depth(palette, 0.7 + i * 0.14), box, random.range(40, 130)), x, top + 4, scale)
  })
  const flock = birds(scene, random.int(4, 8), { x: 100, y: 200, width: 420 })
  const sea = water(scene, horizon, top, sun)
  const hullAt = place(ship, random.range(560, 700), 764, random.range(0.98, 1.12))
  return art + far + coast + sea + small + hullAt + wake + flock + cranes + quay(scene, top) + rain(scene)
}

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

export const sea: Motif = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(520, 610)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.35, 0.85), radius: random.range(130, 210) })
  const isles = random.chance(0.6)
    ? volcano(scene, random.range(100, 1500), horizon + 4, random.range(520, 800), random.range(130, 230), 0.14)
    : hills(scene, horizon, 30, depth(palette, 0.2))
  const surface = water(scene, horizon, HEIGHT, sun)
  const colours = { hull: palette.ink, sail: palette.paper, jib: palette.accent, trim: palette.accent }
  const jukungs = times(random.int(1, 4), () => {
    const size = random.range(0.42, 0.7)
    const sail = random.pick([palette.lamp, palette.paper, palette.accent])
    const boat = jukung(depth(palette, 0.8), sail, random.pick([palette.accent, palette.deep]))
    return place(boat, random.range(60, WIDTH - 60), horizon + 40 + size * 60, [size * random.pick([1, -1]), size])
  })
  const x = random.range(560, 980)
  const scale = random.range(0.96, 1.2)
  const ship = place(phinisi(scene, colours), x, horizon + 150, scale, random.range(-2.5, 2))
  const flock = birds(scene, random.int(4, 9), { x: 150, y: 180, width: 500 })
  const shore = random.chance(0.3) ? treeline(scene, horizon, 20, depth(palette, 0.4), 6) : ''
  return (
    art +
    isles +
    shore +
    surface +
    swell(scene, horizon, 0, 2) +
    jukungs +
    ship +
    swell(scene, horizon, 3, 7) +
    flock +
    rain(scene)
  )
}

/** Two legs and a head beam; stays fan out to the deck on both sides. */
function pylon(scene: Scene, x: number, deck: number, base: number, fill: string, stay: string): string {
  const height = 430
  const legs =
    polygon(
      [
        [x - 52, base],
        [x - 20, deck - height],
        [x - 4, deck - height],
        [x - 26, base],
      ],
      fill,
    ) +
    polygon(
      [
        [x + 52, base],
        [x + 20, deck - height],
        [x + 4, deck - height],
        [x + 26, base],
      ],
      fill,
    )
  const beams =
    rect(x - 22, deck - height - 18, 44, 26, fill) +
    rect(x - 30, deck - 250, 60, 16, fill) +
    rect(x - 46, deck + 20, 92, 22, fill)
  const foot = rect(x - 92, base - 8, 184, 40, fill, 'rx="8"')
  const count = 12
  const fan = times(count, (i) => {
    const high: Point = [x, deck - height + 16 + i * 15]
    const reach = 400 - i * 29
    return line(high, [x - reach, deck], stay, 3.4) + line(high, [x + reach, deck], stay, 3.4)
  })
  return fan + legs + beams + foot + circle(x, deck - height - 30, 7, scene.palette.lamp)
}

function stayed(scene: Scene, deck: number, base: number): string {
  const { palette, random } = scene
  const fill = palette.name === 'dawn' || palette.name === 'dusk' ? palette.ink : palette.accent
  const stay = palette.name === 'night' ? palette.paper : mix(palette.ink, palette.sky, 0.12)
  const two = random.chance(0.55)
  const spots = two ? [400, 1200] : [random.range(640, 960)]
  const towers = spots.map((x) => pylon(scene, x, deck, base, fill, stay)).join('')
  const piers = times(7, (i) => {
    const x = 40 + i * 260
    return spots.some((spot) => Math.abs(spot - x) < 170)
      ? ''
      : rect(x - 17, deck, 34, base - deck + 10, depth(palette, 0.78))
  })
  return piers + towers
}

/** A steel bow over the river between two lift towers, as in Palembang. */
function arched(scene: Scene, deck: number, base: number): string {
  const { palette } = scene
  const arch = (x: number, half: number, rise: number) => {
    const top = (at: number) => deck - rise * (1 - ((at - x) / half) ** 2)
    const bow = (lift: number, width: number) => {
      const d = `M${num(x - half)} ${num(deck)}Q${num(x)} ${num(deck - rise * 2 - lift)} ${num(x + half)} ${num(deck)}`
      return `<path d="${d}" fill="none" stroke="${palette.accent}" stroke-width="${width}"/>`
    }
    const hangers = times(15, (i) => {
      const at = x - half + ((i + 1) * half * 2) / 16
      return line([at, deck], [at, top(at)], palette.accent, 6)
    })
    return bow(0, 24) + bow(-60, 10) + hangers
  }
  const pier = (x: number) =>
    rect(x - 26, deck, 52, base - deck + 12, depth(palette, 0.82)) +
    rect(x - 44, base - 10, 88, 30, palette.ink, 'rx="8"')
  const x = scene.random.range(740, 860)
  return (
    pier(x - 420) +
    pier(x + 420) +
    pier(x - 800) +
    pier(x + 800) +
    arch(x, 420, scene.random.range(230, 310)) +
    arch(x - 610, 190, 84) +
    arch(x + 610, 190, 84)
  )
}

export const bridge: Motif = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(590, 640)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.3, 0.85), radius: random.range(110, 180) })
  const coast = hills(scene, horizon, 70, depth(palette, 0.08)) + hills(scene, horizon + 4, 36, depth(palette, 0.28))
  const town = times(46, () =>
    rect(random.range(0, WIDTH), horizon - random.range(10, 70), random.range(14, 34), 80, depth(palette, 0.22)),
  )
  const [deck, base] = [horizon - 30, 800]
  const road = rect(-20, deck - 5, WIDTH + 40, 24, palette.ink) + rect(-20, deck - 17, WIDTH + 40, 4, palette.ink)
  const cars = times(random.int(6, 12), () =>
    rect(
      random.range(0, WIDTH),
      deck - 23,
      random.pick([26, 30, 60]),
      18,
      random.pick([palette.accent, palette.paper, palette.lamp]),
      'rx="5"',
    ),
  )
  const posts = times(27, (i) => rect(i * 62, deck - 46, 4, 34, palette.ink))
  const body = random.chance(0.6) ? stayed(scene, deck, base) : arched(scene, deck, base)
  const boat = place(
    jukung(palette.ink, palette.paper, palette.accent),
    random.range(250, 700),
    890,
    random.range(0.9, 1.2),
  )
  const ferry = place(tug(palette.ink, palette.paper, palette.accent), random.range(950, 1400), 850, [
    random.pick([1, -1]),
    1,
  ])
  return (
    art +
    coast +
    town +
    water(scene, horizon, HEIGHT, sun) +
    body +
    cars +
    posts +
    road +
    ferry +
    boat +
    birds(scene, 6, { x: 200, y: 160, width: 900 }) +
    rain(scene)
  )
}
