import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { hills, sky } from './sky.ts'
import {
  circle,
  clipped,
  type Draw,
  HEIGHT,
  line,
  outline,
  path,
  place,
  polygon,
  rect,
  type Scene,
  times,
  trace,
  WIDTH,
} from './svg.ts'
import { type Glass, microscope, VESSELS } from './vessels.ts'

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
  const hole = path(trace`M${x} 90H${x + width}V720H${x}Z`, '#fff')
  const bars =
    times(3, (i) => rect(x + i * (width / 2) - 9, 84, 18, 640, palette.ink)) +
    [84, 330, 712].map((y) => rect(x - 9, y, width + 18, 16, palette.ink)).join('')
  return clipped(scene, hole, art + land) + bars
}

type Bench = { slots: readonly number[]; scopeAt: number }

/** Four vessels in any order, leaving a place free for the microscope. */
function glassware(scene: Scene, { slots, scopeAt }: Bench): string {
  const { palette, random } = scene
  const orange = mix(palette.accent, palette.lamp, 0.45)
  const liquids = [palette.accent, palette.lamp, orange, mix(palette.tone, '#5f9a4a', 0.45), palette.sky]
  const shift = random.int(0, 4)
  const glass = mix(palette.paper, palette.sky, 0.3)
  const order = VESSELS.map((vessel) => ({ vessel, key: random.next() })).sort((a, b) => a.key - b.key)
  const free = slots.filter((_, i) => i !== scopeAt)
  return free
    .map((x, i) => {
      const liquid = liquids[(i + shift) % liquids.length] ?? palette.accent
      const look: Glass = { glass, liquid, ink: palette.ink, shine: palette.paper, lamp: palette.lamp }
      const vessel = order[i]?.vessel(look, random.range(0.35, 0.8)) ?? ''
      return place(vessel, x + random.range(-20, 20), 822, random.range(1.02, 1.22))
    })
    .join('')
}

/** The laboratory bench with its drawers. */
function bench(scene: Scene): string {
  const { palette, random } = scene
  const drawers = times(5, (i) => {
    const x = 30 + i * 320
    return rect(x, 880, 280, 140, mix(palette.deep, palette.ink, 0.1)) + rect(x + 110, 900, 60, 10, palette.lamp)
  })
  const papers = polygon(outline('0 0, 130 0, 150 -10, 26 -10', random.range(300, 1200), 822), palette.paper)
  const top = rect(0, 816, WIDTH, 34, palette.ink) + rect(0, 850, WIDTH, 160, mix(palette.deep, palette.ink, 0.35))
  return top + drawers + papers
}

export const laboratory: Draw = (scene) => {
  const { palette, random } = scene
  const night = palette.name === 'night'
  const upper = rect(0, 0, WIDTH, HEIGHT, mix(palette.glow, palette.tone, night ? 0.85 : 0.5))
  const wall = upper + rect(0, 560, WIDTH, 300, mix(palette.glow, palette.tone, night ? 1 : 0.66))
  const shelves = shelf(scene, -20, 260, 400) + shelf(scene, -20, 450, 380)
  const right = random.chance(0.5) ? molecule(scene, 1390, 270) : shelf(scene, 1230, 300, 400)
  const slots = [170, 480, 790, 1100, 1410]
  const scopeAt = random.int(1, 3)
  const x = slots[scopeAt] ?? 790
  const scope = microscope(palette.ink, palette.accent, palette.lamp)
  const who = person(x + random.pick([-170, 170]), 1100, 760, palette.ink, 'stand', palette.paper)
  const chemist = random.chance(0.5) ? who : ''
  const tools = glassware(scene, { slots, scopeAt }) + place(scope, x, 822, [random.pick([1, -1]) * 1.2, 1.2])
  return wall + view(scene) + shelves + right + chemist + bench(scene) + tools
}
