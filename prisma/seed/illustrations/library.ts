import { bookcase } from './bookcase.ts'
import { depth, mix } from './palettes.ts'
import { passerBy, person } from './people.ts'
import { treeline } from './plants.ts'
import { hills, sky } from './sky.ts'
import {
  circle,
  clipped,
  type Draw,
  ellipse,
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
  WIDTH,
} from './svg.ts'

/** The great window in the middle, arched or round, with the land outside. */
function greatWindow(scene: Scene, round: boolean): string {
  const { palette, random } = scene
  const shape = round ? circle(800, 330, 250, '#fff') : path('M580 720V320A220 220 0 0 1 1020 320V720Z', '#fff')
  const { art } = sky(scene, {
    horizon: 560,
    sunHeight: random.range(0.35, 0.8),
    radius: random.range(70, 120),
    sunX: 800,
  })
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
    clipped(scene, shape, art + land) +
    bars +
    stroke(outline, palette.ink, 18) +
    stroke(outline, mix(palette.lamp, palette.deep, 0.4), 7)
  )
}

/** A reading lamp with a green shade; origin where it stands on the table. */
function readingLamp(scene: Scene): string {
  const { palette } = scene
  const glow = path('M-60 -92H60L140 0H-140Z', palette.lamp, 'opacity="0.3"')
  const shade = path('M-62 -88Q-54 -132 0 -132Q54 -132 62 -88Z', mix(palette.deep, '#2c6b52', 0.5))
  return glow + rect(-4, -92, 8, 92, palette.ink) + shade + rect(-34, -8, 68, 9, palette.ink)
}

function reader(scene: Scene, x: number, y: number): string {
  const { palette, random } = scene
  const coat = random.pick([palette.accent, palette.ink, palette.paper, palette.ink])
  const left = polygon(outline('-58 -18, -4 -6, -4 -40, -48 -52', x, y), palette.paper)
  const right = polygon(outline('58 -18, 4 -6, 4 -40, 48 -52', x, y), mix(palette.paper, palette.tone, 0.3))
  return person(x, y + 128, 300, palette.ink, random.pick(['veil', 'stand']), coat) + left + right
}

/** A reading table with shaded lamps, piles of books, and readers behind it. */
function table(scene: Scene, y: number): string {
  const { palette, random } = scene
  const wood = mix(palette.lamp, palette.deep, 0.5)
  const dark = mix(wood, palette.ink, 0.55)
  const readers = times(random.int(2, 4), (i) => reader(scene, 360 + i * 270 + random.range(-30, 30), y))
  const edge = rect(100, y + 32, 1400, 26, mix(wood, palette.ink, 0.4))
  const top = polygon(outline('160 0, 1440 0, 1500 34, 100 34', 0, y), wood) + edge
  const legs = rect(180, y + 56, 34, 200, dark) + rect(1386, y + 56, 34, 200, dark)
  const covers = [palette.accent, palette.paper, palette.tone, palette.lamp]
  const piles = times(random.int(2, 4), () => {
    const x = random.range(260, 1300)
    return times(random.int(2, 5), (i) => {
      return rect(x + random.range(-8, 8), y - 16 - i * 17, 92, 16, random.pick(covers))
    })
  })
  const lamps = place(readingLamp(scene), 250, y) + place(readingLamp(scene), 1350, y)
  return readers + top + legs + piles + lamps
}

function ladder(x: number, top: number, bottom: number, ink: string): string {
  const lean = 90
  const rungs = times(11, (i) => {
    const part = (i + 1) / 12
    const at = x + lean * (1 - part)
    return line([at - 26, top + (bottom - top) * part], [at + 30, top + (bottom - top) * part], ink, 7)
  })
  const left = line([x + lean - 28, top], [x - 28, bottom], ink, 10)
  return left + line([x + lean + 28, top], [x + 28, bottom], ink, 10) + rungs
}

function pendant(scene: Scene, x: number): string {
  const { palette } = scene
  const glow = circle(x, 150, 62, palette.lamp, 'opacity="0.25"') + circle(x, 150, 34, palette.lamp)
  return line([x, -10], [x, 120], palette.ink, 5) + glow + rect(x - 20, 112, 40, 12, palette.ink)
}

function floor(scene: Scene): string {
  const { palette } = scene
  const seam = mix(palette.deep, palette.ink, 0.4)
  const seams = times(12, (i) => line([i * 146, 790], [(i - 5.5) * 260 + 800, 1000], seam, 3, 'opacity="0.5"'))
  const boards = rect(0, 790, WIDTH, HEIGHT, mix(depth(palette, 0.62), palette.accent, 0.12))
  return boards + seams + ellipse(800, 960, 620, 70, palette.accent, 'opacity="0.55"')
}

export const library: Draw = (scene) => {
  const { palette, random } = scene
  const wall = rect(0, 0, WIDTH, HEIGHT, mix(palette.glow, palette.tone, palette.name === 'night' ? 0.9 : 0.36))
  const rows = random.int(5, 7)
  const round = random.chance(0.4)
  const cases = [-30, 252, 1078, 1360].map((x) => bookcase(scene, x, 70, 790, 270, rows)).join('')
  const low = round ? bookcase(scene, 552, 640, 790, 496, 1) : rect(560, 720, 480, 24, palette.ink)
  const fall = round ? '640 560, 960 560, 1180 1000, 420 1000' : '590 790, 1010 790, 1200 1000, 400 1000'
  const beam = polygon(outline(fall), palette.glow, 'opacity="0.28"')
  const steps = ladder(random.pick([130, 1250]), 60, 812, palette.ink)
  const browser = passerBy(scene, random.pick([330, 1420, 1180]), 826, 190, palette.ink, palette.accent)
  const room = wall + floor(scene) + greatWindow(scene, round) + cases + low + beam
  const lamps = pendant(scene, 520) + pendant(scene, 1080)
  return room + steps + browser + lamps + table(scene, random.range(850, 880))
}
