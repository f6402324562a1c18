import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { coinBar, crate, crateBar, FLOOR, sackBar } from './piles.ts'
import { hills, sky } from './sky.ts'
import {
  circle,
  type Draw,
  HEIGHT,
  line,
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

/** Heights of the bars as shares of the tallest: mostly rising, never in a straight line. */
function heights(scene: Scene, count: number): number[] {
  const { random } = scene
  const falling = random.chance(0.25)
  const values = Array.from({ length: count }, (_, i) => {
    const part = i / (count - 1)
    return Math.max(0.16, 0.24 + 0.72 * (falling ? 1 - part : part) + random.range(-0.14, 0.1))
  })
  const top = Math.max(...values)
  return values.map((value) => value / top)
}

/** The hook of a crane, lowering the next crate on to the last bar. */
function hook(scene: Scene, x: number, y: number, width: number): string {
  const { palette } = scene
  const block =
    rect(x - 24, y - 150, 48, 50, palette.ink, 'rx="10"') +
    stroke(trace`M${x} ${y - 100}v16a16 16 0 1 1 -16 16`, palette.ink, 9)
  const ropes =
    line([x, y - 72], [x - width * 0.46, y], palette.ink, 5) + line([x, y - 72], [x + width * 0.46, y], palette.ink, 5)
  return (
    line([x - 9, -10], [x - 9, y - 150], palette.ink, 5) +
    line([x + 9, -10], [x + 9, y - 150], palette.ink, 5) +
    block +
    ropes +
    crate(scene, [x - width / 2, y], [width, 72], palette.accent, false)
  )
}

/** A ruled sheet behind everything: the paper the figures come from. */
function ruling(scene: Scene): string {
  const { palette } = scene
  const rule = mix(palette.sky, palette.paper, palette.name === 'night' ? 0.2 : 0.55)
  return (
    times(7, (i) => rect(0, 130 + i * 104, WIDTH, 3, rule)) + times(12, (i) => rect(70 + i * 134, 0, 3, FLOOR, rule))
  )
}

/** The curve itself, a bold line with round points over the bars. */
function curve(scene: Scene, tops: readonly Point[]): string {
  const { palette } = scene
  const d = smooth(tops)
  const nodes = tops.map(([x, y]) => circle(x, y, 19, palette.ink) + circle(x, y, 10, palette.paper)).join('')
  return (
    stroke(d, palette.paper, 20, 'stroke-linecap="round"') +
    stroke(d, palette.ink, 10, 'stroke-linecap="round"') +
    nodes
  )
}

type Slot = { x: number; height: number; draw: typeof crateBar }

/** The bars from left to right, each with its long shadow. */
function bars(scene: Scene, slots: readonly Slot[], width: number): string {
  const { palette } = scene
  const shades = slots.map(({ x, height }) => {
    const [reach, slant] = [width + height * 0.5, height * 0.5]
    const shape = outline(`0 0, ${width} 0, ${reach} 150, ${slant} 150`, x, FLOOR + 4)
    return polygon(shape, palette.ink, 'opacity="0.5"')
  })
  return shades.join('') + slots.map(({ x, height, draw }) => draw(scene, x, width, height)).join('')
}

/** Small people on the floor in front, to show how high the bars are. */
function onlookers(scene: Scene, slots: readonly Slot[], gap: number): string {
  const { palette, random } = scene
  return times(random.int(2, 4), (i) => {
    const x = (slots[(i * 2 + 1) % slots.length]?.x ?? 400) - gap * 0.1
    const coat = random.pick([palette.accent, palette.paper, palette.lamp])
    return person(x, 918 + (i % 2) * 30, 132, palette.ink, random.pick(['stand', 'walk', 'carry', 'bag']), coat)
  })
}

export const chart: Draw = (scene) => {
  const { palette, random } = scene
  const radius = random.range(140, 220)
  const { art } = sky(scene, { horizon: FLOOR, sunHeight: random.range(0.2, 0.5), radius, cloudy: false })
  const ranges = hills(scene, 760, 90, depth(palette, 0.1)) + hills(scene, 810, 50, depth(palette, 0.26))
  const land = random.chance(0.6) ? ranges : ruling(scene)
  const count = random.int(5, 7)
  const gap = 1360 / count
  const width = gap * 0.68
  const kinds = [crateBar, coinBar, crateBar, sackBar]
  const [shift, tall] = [random.int(0, 3), random.range(500, 560)]
  const slots = heights(scene, count).map((value, i): Slot => {
    return { x: 120 + i * gap + gap * 0.16, height: value * tall, draw: kinds[(i + shift) % 4] ?? crateBar }
  })
  const floor = rect(0, FLOOR, WIDTH, HEIGHT, depth(palette, 0.78)) + rect(0, FLOOR, WIDTH, 9, palette.ink)
  const tops = slots.map(({ x, height }): Point => [x + width / 2, Math.max(70, FLOOR - height - 96)])
  const [x, y] = tops.reduce((low, top) => (top[1] > low[1] ? top : low))
  const over = random.chance(0.65) ? curve(scene, tops) : hook(scene, x, y - random.range(80, 170), width * 0.86)
  return art + land + floor + bars(scene, slots, width) + over + onlookers(scene, slots, gap)
}
