import { circle, type Point, path, place, polygon, type Scene, smooth, times, trace } from './svg.ts'

const bend = (from: Point, knee: Point, to: Point, t: number): Point => [
  (1 - t) ** 2 * from[0] + 2 * (1 - t) * t * knee[0] + t * t * to[0],
  (1 - t) ** 2 * from[1] + 2 * (1 - t) * t * knee[1] + t * t * to[1],
]

/** One palm frond from the crown: a clean arched rib above, a comb of leaflets hanging below. */
function frond(length: number, angle: number, fill: string): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const tip: Point = [cos * length, -sin * length * 0.55 + length * 0.34]
  const knee: Point = [cos * length * 0.5, -sin * length * 0.7 - length * 0.16]
  const steps = 11
  const upper = Array.from({ length: steps + 1 }, (_, i) => bend([0, 0], knee, tip, i / steps))
  const lower = upper.flatMap(([x, y], i): Point[] => {
    const hang = Math.sin((i / steps) * Math.PI) * length * 0.26
    const lean = cos * length * 0.05
    return [
      [x + lean, y + hang],
      [x + lean * 0.4, y + hang * 0.25 + 3],
    ]
  })
  return polygon([...upper, ...lower.reverse()], fill)
}

/** A coconut palm; x and y are the foot of the trunk, the crown is at (x + lean, y - height). */
export function palm(scene: Scene, x: number, y: number, height: number, fill: string): string {
  const { random } = scene
  const lean = random.range(-0.22, 0.22) * height
  const width = height * 0.03
  const side = (offset: number, top: number) =>
    smooth([
      [x + offset, y],
      [x + lean * 0.25 + offset * 0.7, y - height * 0.45],
      [x + lean + top, y - height],
    ])
  const left = side(-width, -width * 0.45)
  const crown: Point = [x + lean, y - height]
  const back = trace`L${crown[0] + width * 0.45} ${crown[1]}`
  const right = trace`Q${x + lean * 0.3 + width} ${y - height * 0.42} ${x + width} ${y}Z`
  const count = random.int(8, 10)
  const leaves = times(count, (i) => {
    const angle = Math.PI * (-0.22 + (1.44 * (i + random.range(0.2, 0.8))) / count)
    return frond(height * random.range(0.34, 0.46), angle, fill)
  })
  const nuts = times(3, (i) => circle(-height * 0.02 + i * height * 0.02, height * 0.025, height * 0.02, fill))
  return path(left + back + right, fill) + place(leaves + nuts, crown[0], crown[1])
}

/** A round-headed tree, flat as a paper cut. */
export function tree(scene: Scene, x: number, y: number, height: number, fill: string): string {
  const { random } = scene
  const radius = height * 0.3
  const trunk = polygon(
    [
      [x - height * 0.04, y],
      [x - height * 0.02, y - height * 0.6],
      [x + height * 0.02, y - height * 0.6],
      [x + height * 0.04, y],
    ],
    fill,
  )
  const heads = times(6, (i) => {
    const angle = (i / 6) * Math.PI * 2
    const reach = radius * random.range(0.45, 0.72)
    const size = radius * random.range(0.5, 0.72)
    return circle(x + Math.cos(angle) * reach * 1.25, y - height * 0.68 + Math.sin(angle) * reach * 0.7, size, fill)
  })
  return trunk + heads + circle(x, y - height * 0.68, radius * 0.8, fill)
}

/** A banana plant: broad paddles from one foot. */
export function banana(scene: Scene, x: number, y: number, height: number, fill: string, vein: string): string {
  const { random } = scene
  const count = random.int(5, 7)
  return times(count, (i) => {
    const turn = -62 + (124 * i) / (count - 1) + random.range(-7, 7)
    const long = height * random.range(0.78, 1.05)
    const wide = long * 0.13
    const d = trace`M0 0L${-wide * 0.2} ${-long * 0.3}C${-wide} ${-long * 0.5} ${-wide} ${-long * 0.85} 0 ${-long}`
    const back = trace`C${wide} ${-long * 0.85} ${wide} ${-long * 0.5} ${wide * 0.2} ${-long * 0.3}Z`
    const rib = path(trace`M-1.5 0L0 ${-long * 0.95}L1.5 0Z`, vein)
    return place(path(d + back, fill) + rib, x, y, 1, turn)
  })
}

/** A fringe of blades along a line. */
export function grass(scene: Scene, x: number, y: number, width: number, height: number, fill: string): string {
  const { random } = scene
  const count = Math.ceil(width / 16)
  const points: Point[] = [[x, y + height]]
  for (let i = 0; i < count; i += 1) {
    const left = x + (width * i) / count
    points.push([left, y + random.range(0, 6)])
    points.push([left + 8 + random.range(-9, 9), y - height * random.range(0.35, 1)])
  }
  points.push([x + width, y], [x + width, y + height])
  return polygon(points, fill)
}

/** A far line of jungle: a low bank of overlapping heads with a few palms above it. */
export function treeline(scene: Scene, y: number, height: number, fill: string, palms = 5): string {
  const { random } = scene
  const heads = times(64, (i) => circle(i * 26 + random.range(-12, 12), y, height * random.range(0.4, 0.8), fill))
  const tall = times(palms, () => palm(scene, random.range(0, 1600), y, height * random.range(1.8, 2.8), fill))
  return heads + tall
}
