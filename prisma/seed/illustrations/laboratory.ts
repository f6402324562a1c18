import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
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

type Glass = { glass: string; liquid: string; ink: string; shine: string; lamp: string }
type Vessel = (look: Glass, level: number) => string

const GLASS = 'fill-opacity="0.5"'

/** Bubbles rising in a liquid. */
const bubbles = (x: number, y: number, fill: string) =>
  times(5, (i) => circle(x + ((i * 37) % 60) - 30, y - i * 17, 4 + (i % 3) * 2.5, fill, 'opacity="0.7"'))

const conical: Vessel = ({ glass, liquid, ink, shine }, level) => {
  const half = 30 + 92 * level
  const top = -20 - 210 * (1 - level)
  const body = path('M-28 -300V-236L-124 -26Q-130 0 -100 0H100Q130 0 124 -26L28 -236V-300Z', glass, GLASS)
  const fill = path(
    `M${num(-half)} ${num(top)}L-114 -26Q-118 -9 -98 -9H98Q118 -9 114 -26L${num(half)} ${num(top)}Z`,
    liquid,
  )
  const rim = rect(-40, -312, 80, 16, ink, 'rx="7"') + ellipse(0, top, half, 8, shine, 'opacity="0.45"')
  return (
    body + fill + rim + bubbles(0, -40, shine) + path('M-92 -44L-30 -190L-18 -186L-72 -44Z', shine, 'opacity="0.5"')
  )
}

const round: Vessel = ({ glass, liquid, ink, shine, lamp }, level) => {
  const y = -210
  const cut = 96 - 150 * level
  const reach = Math.sqrt(Math.max(0, 104 ** 2 - cut ** 2))
  const ball = circle(0, y, 112, glass, GLASS) + rect(-24, y - 220, 48, 130, glass, `${GLASS} rx="2"`)
  const fill = path(
    `M${num(-reach)} ${num(y + cut)}A104 104 0 ${cut < 0 ? 1 : 0} 0 ${num(reach)} ${num(y + cut)}Z`,
    liquid,
  )
  const stand = stroke(`M-90 0V-70M90 0V-70M-120 -76H120`, ink, 12)
  const flame = path('M0 -70Q-34 -36 -16 -8H16Q34 -36 0 -70Z', lamp) + rect(-26, -8, 52, 10, ink)
  const shine2 = stroke(`M-78 ${y - 34}A86 86 0 0 1 -34 ${y - 78}`, shine, 11, 'opacity="0.6" stroke-linecap="round"')
  return stand + flame + ball + fill + bubbles(10, y + 60, shine) + shine2 + rect(-34, y - 230, 68, 15, ink, 'rx="7"')
}

const beaker: Vessel = ({ glass, liquid, ink, shine }, level) => {
  const top = -14 - 170 * level
  const marks = times(5, (i) => rect(26, -46 - i * 32, 40, 5, ink))
  const body = path('M-92 -230L-82 -224V-18Q-82 0 -64 0H64Q82 0 82 -18V-230Z', glass, GLASS)
  return body + rect(-73, top, 146, -top - 9, liquid) + marks + rect(-62, top, 14, -top - 26, shine, 'opacity="0.45"')
}

const cylinder: Vessel = ({ glass, liquid, ink, shine }, level) => {
  const top = -22 - 330 * level
  const marks = times(9, (i) => rect(6, -60 - i * 36, i % 2 === 0 ? 26 : 16, 4, ink))
  const body = rect(-38, -420, 76, 410, glass, `${GLASS} rx="2"`) + rect(-30, top, 60, -top - 14, liquid)
  return (
    body +
    marks +
    rect(-22, top, 9, -top - 24, shine, 'opacity="0.45"') +
    rect(-70, -14, 140, 15, ink, 'rx="5"') +
    rect(-46, -430, 92, 13, ink, 'rx="5"')
  )
}

const rack: Vessel = ({ glass, liquid, ink, shine, lamp }, level) => {
  const tubes = times(5, (i) => {
    const x = -112 + i * 56
    const top = -60 - 90 * ((level * 7 + i * 3.1) % 1)
    const fill = i % 2 === 0 ? liquid : lamp
    const body = path(`M${x - 16} -240V-40A16 16 0 0 0 ${x + 16} -40V-240Z`, glass, GLASS)
    const inside = path(`M${x - 11} ${num(top)}V-40A11 11 0 0 0 ${x + 11} -40V${num(top)}Z`, fill)
    return body + inside + rect(x - 7, top, 5, 40, shine, 'opacity="0.5"') + rect(x - 21, -248, 42, 11, ink, 'rx="5"')
  })
  const frame =
    rect(-160, -176, 320, 18, ink) +
    rect(-160, -18, 320, 19, ink) +
    rect(-160, -176, 16, 176, ink) +
    rect(144, -176, 16, 176, ink)
  return tubes + frame
}

/** A microscope: the one dark, heavy shape among the glass. */
function microscope(ink: string, accent: string, light: string): string {
  const base = path('M-130 0Q-130 -44 -84 -46H96Q140 -44 140 0Z', ink)
  const arm = stroke('M70 -40Q150 -150 104 -270Q84 -330 30 -350', ink, 36, 'stroke-linecap="round"')
  const stage = rect(-110, -150, 176, 20, ink) + rect(-64, -160, 66, 9, light)
  const tube = place(
    rect(-30, -200, 60, 190, accent) +
      rect(-22, -14, 44, 40, ink) +
      rect(-13, 24, 26, 36, light) +
      rect(-24, -268, 48, 74, ink) +
      rect(-32, -280, 64, 18, ink),
    14,
    -262,
    1,
    -22,
  )
  return base + arm + stage + tube + circle(110, -170, 26, accent) + circle(110, -170, 12, ink)
}

/** Balls and rods: a molecule, as large as the window. */
function molecule(scene: Scene, x: number, y: number): string {
  const { palette, random } = scene
  const count = random.int(5, 6)
  const nodes = Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * Math.PI * 2 + 0.3
    return { px: x + Math.cos(angle) * 96, py: y + Math.sin(angle) * 96 }
  })
  const rods = nodes.map(({ px, py }, i) => {
    const next = nodes[(i + 1) % count] ?? { px, py }
    const out =
      i % 2 === 0
        ? line([px, py], [x + (px - x) * 1.75, y + (py - y) * 1.75], palette.ink, 8) +
          circle(x + (px - x) * 1.75, y + (py - y) * 1.75, 20, palette.lamp)
        : ''
    return line([px, py], [next.px, next.py], palette.ink, 8) + out
  })
  return (
    rods.join('') +
    nodes.map(({ px, py }, i) => circle(px, py, 28, i % 2 === 0 ? palette.accent : palette.paper)).join('')
  )
}

function shelf(scene: Scene, x: number, y: number, width: number): string {
  const { palette, random } = scene
  const jars = times(Math.floor(width / 72), (i) => {
    const [wide, tall] = [random.range(36, 56), random.range(60, 116)]
    const left = x + 16 + i * 72
    const fill = random.pick([
      palette.accent,
      palette.lamp,
      depth(palette, 0.5),
      palette.paper,
      mix(palette.accent, palette.lamp, 0.5),
    ])
    const cork = rect(left + wide * 0.28, y - tall - 16, wide * 0.44, 18, palette.ink)
    return (
      rect(left, y - tall, wide, tall, fill, 'rx="7"') +
      cork +
      rect(left, y - tall * 0.66, wide, tall * 0.3, mix(palette.paper, fill, 0.15))
    )
  })
  return jars + rect(x, y, width, 18, palette.ink)
}

function view(scene: Scene): string {
  const { palette, random } = scene
  const horizon = 600
  const { art } = sky(scene, { horizon, sunHeight: random.range(0.35, 0.75), radius: random.range(90, 130) })
  const land = hills(scene, 570, 70, depth(palette, 0.14)) + hills(scene, 640, 60, depth(palette, 0.36))
  const [x, width] = [random.range(420, 560), 620]
  const hole = path(`M${num(x)} 90H${num(x + width)}V720H${num(x)}Z`, '#fff')
  const bars =
    times(3, (i) => rect(x + i * (width / 2) - 9, 84, 18, 640, palette.ink)) +
    [84, 330, 712].map((y) => rect(x - 9, y, width + 18, 16, palette.ink)).join('')
  return clipped(scene, hole, art + land) + bars
}

export const laboratory: Motif = (scene) => {
  const { palette, random } = scene
  const night = palette.name === 'night'
  const wall =
    rect(0, 0, WIDTH, HEIGHT, mix(palette.glow, palette.tone, night ? 0.85 : 0.5)) +
    rect(0, 560, WIDTH, 300, mix(palette.glow, palette.tone, night ? 1 : 0.66))
  const shelves = shelf(scene, -20, 260, 400) + shelf(scene, -20, 450, 380)
  const liquids = [
    palette.accent,
    palette.lamp,
    mix(palette.accent, palette.lamp, 0.45),
    mix(palette.tone, '#5f9a4a', 0.45),
    palette.sky,
  ]
  const shift = random.int(0, 4)
  const vessels = [conical, round, beaker, cylinder, rack]
  const order = vessels.map((vessel) => ({ vessel, key: random.next() })).sort((a, b) => a.key - b.key)
  const scopeAt = random.int(1, 3)
  const slots = [170, 480, 790, 1100, 1410]
  const free = slots.filter((_, i) => i !== scopeAt)
  const glass = mix(palette.paper, palette.sky, 0.3)
  const items = order.slice(0, 4).map(({ vessel }, i) => {
    const x = free[i] ?? 0
    const liquid = liquids[(i + shift) % liquids.length] ?? palette.accent
    const look: Glass = { glass, liquid, ink: palette.ink, shine: palette.paper, lamp: palette.lamp }
    return place(vessel(look, random.range(0.35, 0.8)), x + random.range(-20, 20), 822, random.range(1.02, 1.22))
  })
  const scope = place(microscope(palette.ink, palette.accent, palette.lamp), slots[scopeAt] ?? 790, 822, [
    random.pick([1, -1]) * 1.2,
    1.2,
  ])
  const pose = random.pick(['veil', 'stand'] as const)
  const coat = pose === 'veil' ? depth(palette, 0.6) : palette.paper
  const chemist = random.chance(0.5)
    ? place(person(0, 0, 760, palette.ink, pose, coat), (slots[scopeAt] ?? 790) + random.pick([-170, 170]), 1100)
    : ''
  const right = random.chance(0.5) ? molecule(scene, 1390, 270) : shelf(scene, 1230, 300, 400)
  const bench =
    rect(0, 816, WIDTH, 34, palette.ink) +
    rect(0, 850, WIDTH, 160, mix(palette.deep, palette.ink, 0.35)) +
    times(
      5,
      (i) =>
        rect(30 + i * 320, 880, 280, 140, mix(palette.deep, palette.ink, 0.1)) +
        rect(140 + i * 320, 900, 60, 10, palette.lamp),
    )
  const papers = polygon(outline('0 0, 130 0, 150 -10, 26 -10', random.range(640, 900), 822), palette.paper)
  return wall + view(scene) + shelves + right + chemist + bench + papers + items.join('') + scope
}
