import { depth, mix } from './palettes.ts'
import { ridge } from './sky.ts'
import { angular, below, circle, num, type Point, path, polygon, rect, type Scene, times, trace, WIDTH } from './svg.ts'

/** A volcano cone with concave flanks, a broken crater rim and a ragged shadow side. */
export function volcano(scene: Scene, x: number, base: number, width: number, height: number, near: number): string {
  const { palette, random } = scene
  const [half, rim] = [width / 2, width * random.range(0.035, 0.06)]
  const top = base - height
  const [low, waist] = [base - height * 0.1, base - height * 0.55]
  const left = trace`M${x - half} ${base}C${x - half * 0.52} ${low} ${x - half * 0.3} ${waist} ${x - rim} ${top}`
  const [dip, lip] = [trace`L${x - rim * 0.3} ${top + rim * 0.4}`, trace`L${x + rim * 0.4} ${top + rim * 0.2}`]
  const notch = trace`L${x + rim} ${top - rim * 0.25}`
  const right = trace`C${x + half * 0.3} ${waist} ${x + half * 0.52} ${low} ${x + half} ${base}Z`
  const lit = depth(palette, near)
  const edge: Point[] = Array.from({ length: 9 }, (_, i) => {
    const part = i / 8
    const sway = (i % 2 === 0 ? -1 : 1) * width * 0.035 * part + width * 0.05 * part
    return [x + rim * 0.2 + sway + random.range(-4, 4), top + rim * 0.3 + height * part]
  })
  const body = path(left + dip + lip + notch + right, lit)
  const flank = trace`L${x + half} ${base}C${x + half * 0.52} ${low} ${x + half * 0.3} ${waist}`
  const shadow = trace`${angular(edge)}${flank} ${x + rim} ${top - rim * 0.25}Z`
  return body + path(shadow, mix(lit, palette.deep, 0.24))
}

/** Gullies on the lit face of a big cone: thin wedges that follow its concave flank down from the rim. */
export function gullies(scene: Scene, x: number, base: number, width: number, height: number, fill: string): string {
  const { random } = scene
  const rim = width * 0.035
  const flank = (t: number, part: number): Point => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    const away = a * rim + b * width * 0.15 + c * width * 0.26 + d * width * 0.5
    return [x - away * part, base - height * (a + b * 0.55 + c * 0.1)]
  }
  return times(7, (i) => {
    const part = 0.1 + i * 0.115
    const [start, end] = [random.range(0.1, 0.3), random.range(0.5, 0.8)]
    const [top, middle, foot] = [flank(start, part), flank((start + end) / 2, part), flank(end, part)]
    return polygon([top, [middle[0] - 5, middle[1]], foot, [middle[0] + 6, middle[1] + 2]], fill)
  })
}

type Inks = readonly [lit: string, shade: string]

/** A column of ash or smoke: flat puffs growing along the wind (-1 left, 1 right). */
export function plume(scene: Scene, foot: Point, reach: number, wind: number, [fill, shade]: Inks): string {
  const { random } = scene
  const [x, y] = foot
  const puffs = Array.from({ length: 15 }, (_, i) => {
    const part = (i + 1) / 15
    const size = reach * (0.028 + 0.12 * part) * random.range(0.85, 1.15)
    const px = x + wind * reach * part ** 1.5 + random.range(-0.02, 0.02) * reach
    return { px, py: y - reach * 0.58 * part ** 0.75 - size * 0.1, size }
  })
  const dark = puffs.map(({ px, py, size }) => circle(px + size * 0.16, py + size * 0.2, size, shade)).join('')
  return dark + puffs.map(({ px, py, size }) => circle(px - size * 0.06, py - size * 0.1, size * 0.9, fill)).join('')
}

/** A bank of mist lying in a valley. */
export function mist(scene: Scene, y: number, thickness: number, opacity: number): string {
  const { palette, random } = scene
  const fill = palette.name === 'night' ? mix(palette.glow, palette.sky, 0.25) : mix(palette.glow, palette.paper, 0.45)
  const bars = times(7, () => {
    const [x, width] = [random.range(-300, WIDTH - 200), random.range(400, 900)]
    const [high, drift] = [thickness * random.range(0.3, 0.55), random.range(-0.5, 0.5) * thickness]
    return rect(x, y + drift, width, high, fill, `rx="${num(high / 2)}"`)
  })
  return `<g opacity="${opacity}">${bars}</g>`
}

/** Jagged conifers along a ridge, for slopes seen from afar. */
export function pines(scene: Scene, y: number, height: number, fill: string): string {
  const { random } = scene
  const line = ridge(scene, y, height * 0.5)
  const spikes = times(90, (i) => {
    const x = i * 18 + random.range(-6, 6)
    const tall = height * random.range(0.35, 1)
    const foot = y + height * 0.4
    return polygon(
      [
        [x - tall * 0.2, foot],
        [x, foot - tall - height * 0.2],
        [x + tall * 0.2, foot],
      ],
      fill,
    )
  })
  return (
    spikes +
    below(
      line.map(([px, py]): Point => [px, py + height * 0.35]),
      fill,
    )
  )
}
