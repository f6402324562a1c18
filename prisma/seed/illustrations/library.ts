import { depth, mix } from './palettes.ts'
import { passerBy, person } from './people.ts'
import { treeline } from './plants.ts'
import { hills, sky } from './sky.ts'
import {
  circle,
  clipped,
  ellipse,
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

/** A row of books standing on a shelf; now and then one leans, or a gap shows the dark behind. */
function books(scene: Scene, x: number, y: number, width: number, height: number): string {
  const { palette, random } = scene
  const colours = [
    palette.accent,
    palette.paper,
    palette.lamp,
    depth(palette, 0.42),
    depth(palette, 0.62),
    mix(palette.accent, palette.ink, 0.35),
    mix(palette.sky, palette.paper, 0.3),
    depth(palette, 0.3),
  ]
  const parts: string[] = []
  for (let at = x + 4; at < x + width - 16; ) {
    const wide = random.range(11, 26)
    if (at + wide > x + width - 3) {
      break
    }
    const tall = height * random.range(0.62, 0.94)
    const fill = random.pick(colours)
    if (random.chance(0.07)) {
      parts.push(polygon(outline('0 0, 14 0, 34 -100, 20 -100', at, y, [1, tall / 104]), fill))
      at += 38
      continue
    }
    const band = random.chance(0.4) ? rect(at, y - tall * 0.82, wide, 6, mix(fill, palette.ink, 0.4)) : ''
    parts.push(rect(at, y - tall, wide - 1.5, tall, fill) + band)
    at += wide + (random.chance(0.08) ? random.range(14, 40) : 0)
  }
  return parts.join('')
}

function bookcase(scene: Scene, x: number, top: number, bottom: number, width: number, rows: number): string {
  const { palette } = scene
  const wood = mix(palette.deep, palette.accent, 0.14)
  const step = (bottom - top) / rows
  const back = rect(x, top - 20, width, bottom - top + 30, mix(wood, palette.ink, 0.5))
  const shelves = times(
    rows,
    (i) =>
      books(scene, x + 12, top + (i + 1) * step - 10, width - 24, step - 12) +
      rect(x, top + (i + 1) * step - 10, width, 12, wood),
  )
  const posts =
    rect(x, top - 20, 14, bottom - top + 30, wood) + rect(x + width - 14, top - 20, 14, bottom - top + 30, wood)
  return back + shelves + posts + rect(x - 8, top - 38, width + 16, 24, wood)
}

/** The great window in the middle, arched or round, with the land outside. */
function greatWindow(scene: Scene, round: boolean): string {
  const { palette, random } = scene
  const shape = round ? circle(800, 330, 250, '#fff') : path('M580 720V320A220 220 0 0 1 1020 320V720Z', '#fff')
  const view = sky(
    {
      ...scene,
      random: { ...random, range: (min, max) => (min + max) / 2 + (random.next() - 0.5) * (max - min) * 0.5 },
    },
    { horizon: 560, sunHeight: random.range(0.35, 0.8), radius: random.range(70, 120) },
  ).art
  const land =
    hills(scene, 560, 70, depth(palette, 0.16)) +
    hills(scene, 610, 50, depth(palette, 0.34)) +
    treeline(scene, 650, 50, depth(palette, 0.5), 12)
  const outline = round
    ? 'M550 330a250 250 0 1 0 500 0a250 250 0 1 0 -500 0'
    : 'M580 720V320A220 220 0 0 1 1020 320V720Z'
  const bars = round
    ? line([800, 80], [800, 580], palette.ink, 9) +
      line([550, 330], [1050, 330], palette.ink, 9) +
      stroke('M675 330a125 125 0 1 0 250 0a125 125 0 1 0 -250 0', palette.ink, 8)
    : times(3, (i) => line([690 + i * 110, i === 1 ? 100 : 132], [690 + i * 110, 720], palette.ink, 8)) +
      times(3, (i) => line([580, 320 + i * 134], [1020, 320 + i * 134], palette.ink, 8))
  return (
    clipped(scene, shape, view + land) +
    bars +
    stroke(outline, palette.ink, 18) +
    stroke(outline, mix(palette.lamp, palette.deep, 0.4), 7)
  )
}

/** A reading table with shaded lamps and readers behind it. */
function table(scene: Scene, y: number): string {
  const { palette, random } = scene
  const wood = mix(palette.lamp, palette.deep, 0.5)
  const lampAt = (x: number) => {
    const glow = path(
      `M${num(x - 60)} ${num(y - 92)}L${num(x + 60)} ${num(y - 92)}L${num(x + 140)} ${num(y)}H${num(x - 140)}Z`,
      palette.lamp,
      'opacity="0.3"',
    )
    const shade = path(
      `M${num(x - 62)} ${num(y - 88)}Q${num(x - 54)} ${num(y - 132)} ${num(x)} ${num(y - 132)}Q${num(x + 54)} ${num(y - 132)} ${num(x + 62)} ${num(y - 88)}Z`,
      mix(palette.deep, '#2c6b52', 0.5),
    )
    return glow + rect(x - 4, y - 92, 8, 92, palette.ink) + shade + rect(x - 34, y - 8, 68, 9, palette.ink)
  }
  const readers = times(random.int(2, 4), (i) => {
    const x = 360 + i * 270 + random.range(-30, 30)
    const coat = random.pick([palette.accent, palette.ink, palette.paper, palette.ink])
    const open =
      polygon(outline('-58 -18, -4 -6, -4 -40, -48 -52', x, y, 1), palette.paper) +
      polygon(outline('58 -18, 4 -6, 4 -40, 48 -52', x, y, 1), mix(palette.paper, palette.tone, 0.3))
    return place(person(0, 0, 300, palette.ink, random.pick(['veil', 'stand']), coat), x, y + 128) + open
  })
  const top =
    polygon(outline('160 0, 1440 0, 1500 34, 100 34', 0, y), wood) +
    rect(100, y + 32, 1400, 26, mix(wood, palette.ink, 0.4))
  const legs =
    rect(180, y + 56, 34, 200, mix(wood, palette.ink, 0.55)) + rect(1386, y + 56, 34, 200, mix(wood, palette.ink, 0.55))
  const piles = times(random.int(2, 4), () => {
    const x = random.range(260, 1300)
    return times(random.int(2, 5), (i) =>
      rect(
        x + random.range(-8, 8),
        y - 16 - i * 17,
        92,
        16,
        random.pick([palette.accent, palette.paper, palette.tone, palette.lamp]),
      ),
    )
  })
  return readers + top + legs + piles + [250, 1350].map(lampAt).join('')
}

function ladder(x: number, top: number, bottom: number, ink: string): string {
  const lean = 90
  const rungs = times(11, (i) => {
    const part = (i + 1) / 12
    const at = x + lean * (1 - part)
    return line([at - 26, top + (bottom - top) * part], [at + 30, top + (bottom - top) * part], ink, 7)
  })
  return (
    line([x + lean - 28, top], [x - 28, bottom], ink, 10) +
    line([x + lean + 28, top], [x + 28, bottom], ink, 10) +
    rungs
  )
}

export const library: Motif = (scene) => {
  const { palette, random } = scene
  const wall = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.9 : 0.36)
  const rows = random.int(5, 7)
  const round = random.chance(0.4)
  const room =
    rect(0, 0, WIDTH, HEIGHT, wall) + rect(0, 790, WIDTH, HEIGHT, mix(depth(palette, 0.62), palette.accent, 0.12))
  const boards = times(12, (i) =>
    line([i * 146, 790], [(i - 5.5) * 260 + 800, 1000], mix(palette.deep, palette.ink, 0.4), 3, 'opacity="0.5"'),
  )
  const cases = [-30, 252, 1078, 1360].map((x) => bookcase(scene, x, 70, 790, 270, rows)).join('')
  const low = round ? bookcase(scene, 552, 640, 790, 496, 1) : rect(560, 720, 480, 24, palette.ink)
  const beam = polygon(
    round ? outline('640 560, 960 560, 1180 1000, 420 1000') : outline('590 790, 1010 790, 1200 1000, 400 1000'),
    palette.glow,
    'opacity="0.28"',
  )
  const pendants = times(2, (i) => {
    const x = 520 + i * 560
    return (
      line([x, -10], [x, 120], palette.ink, 5) +
      circle(x, 150, 62, palette.lamp, 'opacity="0.25"') +
      circle(x, 150, 34, palette.lamp) +
      rect(x - 20, 112, 40, 12, palette.ink)
    )
  })
  const steps = ladder(random.pick([130, 1250]), 60, 812, palette.ink)
  const browser = passerBy(scene, random.pick([330, 1420, 1180]), 826, 190, palette.ink, palette.accent)
  const rug = ellipse(800, 960, 620, 70, palette.accent, 'opacity="0.55"')
  return (
    room +
    boards +
    rug +
    greatWindow(scene, round) +
    cases +
    low +
    beam +
    steps +
    browser +
    pendants +
    table(scene, random.range(850, 880))
  )
}
