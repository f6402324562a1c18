import { jukung, tug } from './boats.ts'
import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { grass, palm } from './plants.ts'
import { birds, hills, rain, ridge, sky } from './sky.ts'
import {
  below,
  circle,
  type Draw,
  HEIGHT,
  line,
  num,
  outline,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  trace,
  WIDTH,
} from './svg.ts'
import { water } from './water.ts'

type Span = { deck: number; base: number }

/** Two legs and a head beam; stays fan out to the deck on both sides. */
function pylon(scene: Scene, x: number, { deck, base }: Span, fill: string, stay: string): string {
  const { palette } = scene
  const [height, below] = [430, base - deck]
  const leg = `52 ${below}, 20 -${height}, 4 -${height}, 26 ${below}`
  const legs = polygon(outline(leg, x, deck), fill) + polygon(outline(leg, x, deck, [-1, 1]), fill)
  const head = rect(x - 22, deck - height - 18, 44, 26, fill) + rect(x - 30, deck - 250, 60, 16, fill)
  const foot = rect(x - 46, deck + 20, 92, 22, fill) + rect(x - 92, base - 8, 184, 40, fill, 'rx="8"')
  const fan = times(13, (i) => {
    const [y, reach] = [deck - height + 16 + i * 15, 400 - i * 27]
    return line([x, y], [x - reach, deck], stay, 3.6) + line([x, y], [x + reach, deck], stay, 3.6)
  })
  return fan + legs + head + foot + circle(x, deck - height - 30, 8, palette.lamp)
}

function stayed(scene: Scene, span: Span): string {
  const { palette, random } = scene
  const fill = random.pick([palette.accent, palette.accent, palette.ink, palette.paper])
  const stay = palette.name === 'night' ? palette.paper : mix(palette.ink, palette.sky, 0.12)
  const spots = random.chance(0.55) ? [400, 1200] : [random.range(640, 960)]
  const towers = spots.map((x) => pylon(scene, x, span, fill, stay)).join('')
  const piers = times(7, (i) => {
    const x = 40 + i * 260
    const clear = spots.every((spot) => Math.abs(spot - x) > 170)
    return clear ? rect(x - 17, span.deck, 34, span.base - span.deck + 10, depth(palette, 0.78)) : ''
  })
  return piers + towers
}

/** A steel bow with its hangers, rising from the deck. */
function arch(scene: Scene, deck: number, x: number, half: number, rise: number): string {
  const { palette } = scene
  const bow = (lift: number, width: number) => {
    const top = num(deck - rise * 2 - lift)
    return stroke(trace`M${x - half} ${deck}Q${x} ${top} ${x + half} ${deck}`, palette.accent, width)
  }
  const hangers = times(15, (i) => {
    const at = x - half + ((i + 1) * half * 2) / 16
    return line([at, deck], [at, deck - rise * (1 - ((at - x) / half) ** 2)], palette.accent, 6)
  })
  return bow(0, 24) + bow(-60, 10) + hangers
}

/** Bows over the river between stone piers, as in Palembang. */
function arched(scene: Scene, { deck, base }: Span): string {
  const { palette, random } = scene
  const x = random.range(700, 900)
  const equal = random.chance(0.4)
  const stone = depth(palette, 0.82)
  const pier = (at: number) =>
    rect(at - 26, deck, 52, base - deck + 12, stone) + rect(at - 44, base - 10, 88, 30, palette.ink, 'rx="8"')
  if (equal) {
    const bows = [-600, 0, 600].map((at) => arch(scene, deck, x + at, 288, random.range(170, 180))).join('')
    return [-900, -300, 300, 900].map((at) => pier(x + at)).join('') + bows
  }
  const main = arch(scene, deck, x, 420, random.range(230, 310))
  const sides = arch(scene, deck, x - 610, 190, 84) + arch(scene, deck, x + 610, 190, 84)
  return [-800, -420, 420, 800].map((at) => pier(x + at)).join('') + main + sides
}

function traffic(scene: Scene, deck: number): string {
  const { palette, random } = scene
  const cars = times(random.int(9, 15), () => {
    const long = random.pick([30, 34, 70])
    const high = long > 60 ? 30 : 20
    const paint = random.pick([palette.accent, palette.paper, palette.lamp])
    return rect(random.range(0, WIDTH), deck - 12 - high, long, high, paint, 'rx="5"')
  })
  const posts = times(
    27,
    (i) => rect(i * 62, deck - 58, 4, 46, palette.ink) + circle(i * 62 + 2, deck - 60, 5, palette.lamp),
  )
  return cars + posts + rect(-20, deck - 14, WIDTH + 40, 34, palette.ink)
}

/** The near bank: palms, grass, and somebody fishing. */
function bank(scene: Scene): string {
  const { palette, random } = scene
  const ground = below(ridge(scene, 964, 24), palette.ink) + grass(scene, 0, 958, 560, 54, palette.ink)
  const side = random.chance(0.5) ? random.range(60, 190) : random.range(1420, 1540)
  const trees = times(random.int(1, 2), (i) => palm(scene, side + i * 90, 1010, random.range(580, 780), palette.ink))
  const anglers = times(random.int(1, 3), (i) => {
    const x = random.range(560, 700) + i * 150
    const rod = stroke(trace`M${x + 16} 910q70 -90 150 -120q6 50 4 170`, palette.ink, 3)
    const hat = random.pick([palette.lamp, palette.accent])
    return rod + person(x, 962, 112, palette.ink, 'caping', hat)
  })
  return trees + anglers + ground
}

export const bridge: Draw = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(560, 630)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.3, 0.85), radius: random.range(110, 190) })
  const coast =
    hills(scene, horizon - 10, 90, depth(palette, 0.08)) + hills(scene, horizon + 4, 40, depth(palette, 0.28))
  const town = times(46, () => {
    const [x, height] = [random.range(0, WIDTH), random.range(20, 130)]
    return rect(x, horizon - height, random.range(18, 46), height + 10, depth(palette, 0.2))
  })
  const span: Span = { deck: horizon - random.range(30, 70), base: 800 }
  const frame = random.chance(0.6) ? stayed(scene, span) : arched(scene, span)
  const sail = place(
    jukung(palette.ink, palette.paper, palette.accent),
    random.range(250, 1300),
    884,
    random.range(0.8, 1.1),
  )
  const ferryAt = random.range(250, 1350)
  const ferry = place(tug(palette.ink, palette.paper, palette.accent), ferryAt, 838, [random.pick([1, -1]), 1])
  const front = random.chance(0.65) ? bank(scene) : ''
  const flock = birds(scene, random.int(4, 8), { x: 200, y: 160, width: 900 })
  const river = water(scene, horizon, HEIGHT, sun)
  return art + coast + town + river + frame + traffic(scene, span.deck) + flock + ferry + sail + front + rain(scene)
}
