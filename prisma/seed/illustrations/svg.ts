import type { Palette } from './palettes.ts'
import { createRandom, type Random } from './random.ts'

export const WIDTH = 1600
export const HEIGHT = 1000

export type Point = readonly [x: number, y: number]

/** What every motif draws with: the seeded generator, the inks, and a place to put patterns and clip paths. */
export type Scene = {
  random: Random
  palette: Palette
  /** Registers a definition (markup receives its id) and returns the id. */
  define(markup: (id: string) => string): string
  definitions(): string
}

export type Draw = (scene: Scene) => string

export function createScene(key: string, palettes: readonly Palette[]): Scene {
  const random = createRandom(key)
  const palette = random.pick(palettes)
  const defined: string[] = []
  return {
    random,
    palette,
    define: (markup) => {
      const id = `d${defined.length}`
      defined.push(markup(id))
      return id
    },
    definitions: () => defined.join(''),
  }
}

export const num = (value: number) => String(Math.round(value * 10) / 10)

/** Template tag for path data and attributes: rounds the numbers and folds line breaks away. */
export function trace(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  const shown = values.map((value) => (typeof value === 'number' ? num(value) : value))
  return String.raw({ raw: parts.map((part) => part.replace(/\s*\n\s*/g, ' ')) }, ...shown)
}

const pair = ([x, y]: Point) => `${num(x)} ${num(y)}`

export function circle(x: number, y: number, radius: number, fill: string, extra = ''): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}" ${extra}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra = ''): string {
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${extra}/>`
}

/** Points written as 'x y, x y', scaled and then moved: `outline('0 0, 10 -20, 20 0', x, y, size)`. */
export function outline(text: string, x = 0, y = 0, scale: number | Point = 1): Point[] {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale
  return text.split(',').map((entry): Point => {
    const [px = 0, py = 0] = entry.trim().split(' ').map(Number)
    return [x + px * sx, y + py * sy]
  })
}

/** A knife's unsteadiness: nearby points move together, so neighbouring shapes still meet. */
const unsteady = ([x, y]: Point): Point => [
  x + 0.9 * Math.sin(x * 0.031 + y * 0.027) + 0.5 * Math.sin(y * 0.113 - x * 0.019),
  y + 0.9 * Math.sin(y * 0.029 - x * 0.023 + 2) + 0.5 * Math.sin(x * 0.107 + y * 0.023),
]

/** The outline of a polygon as if cut by hand: long edges are cut in short, slightly wavering pieces. */
function handCut(points: readonly Point[]): string {
  const pieces = points.flatMap((from, i): Point[] => {
    const to = points[(i + 1) % points.length] ?? from
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 26))
    return Array.from({ length: count }, (_, k) => {
      const part = k / count
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    })
  })
  return `M${pieces.map((piece) => pair(unsteady(piece))).join('L')}Z`
}

export function polygon(points: readonly Point[], fill: string, extra = ''): string {
  return path(handCut(points), fill, extra)
}

/** Path data of straight lines through the points. */
export const angular = (points: readonly Point[]) => `M${points.map(pair).join('L')}`

export function rect(x: number, y: number, width: number, height: number, fill: string, extra = ''): string {
  if (width >= WIDTH || extra.includes('rx=') || Math.max(width, height) < 8) {
    const size = `width="${num(width)}" height="${num(height)}"`
    return `<rect x="${num(x)}" y="${num(y)}" ${size} fill="${fill}" ${extra}/>`
  }
  return polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    fill,
    extra,
  )
}

export function path(d: string, fill: string, extra = ''): string {
  return `<path d="${d}" fill="${fill}" ${extra}/>`
}

export function stroke(d: string, colour: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" ${extra}/>`
}

export function line(from: Point, to: Point, colour: string, width: number, extra = ''): string {
  return stroke(`M${pair(from)}L${pair(to)}`, colour, width, extra)
}

/** A group moved to a place, optionally scaled (a negative x scale mirrors it) and turned. */
export function place(content: string, x: number, y: number, scale: number | Point = 1, turn = 0): string {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale
  const spin = turn === 0 ? '' : ` rotate(${num(turn)})`
  const size = `${Math.round(sx * 1000) / 1000} ${Math.round(sy * 1000) / 1000}`
  return `<g transform="translate(${num(x)} ${num(y)})${spin} scale(${size})">${content}</g>`
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: Math.max(0, count) }, (_, index) => draw(index)).join('')
}

/** Path data of a smooth line through the points (Catmull-Rom turned into Bézier curves). */
export function smooth(points: readonly Point[]): string {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0]
  const parts = [`M${pair(at(0))}`]
  for (let i = 0; i < points.length - 1; i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    parts.push(`C${pair(first)} ${pair(second)} ${pair(to)}`)
  }
  return parts.join('')
}

/** Everything below a smooth line, down to `bottom`. */
export function below(points: readonly Point[], fill: string, bottom = HEIGHT + 20): string {
  const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]
  return path(`${smooth(points)}L${pair([last[0], bottom])}L${pair([first[0], bottom])}Z`, fill)
}

export function clipped(scene: Scene, shape: string, content: string): string {
  const id = scene.define((name) => `<clipPath id="${name}">${shape}</clipPath>`)
  return `<g clip-path="url(#${id})">${content}</g>`
}
