import { mix } from './palettes.ts'
import { below, circle, clipped, HEIGHT, type Point, rect, type Scene, stroke, times, trace, WIDTH } from './svg.ts'

export type Sun = { x: number; y: number; radius: number }

/** Points of a long, lazy line across the picture, a little beyond both edges. */
export function ridge(scene: Scene, y: number, height: number, step = 160): Point[] {
  const { random } = scene
  const [phase, pace] = [random.range(0, 6), random.range(0.0026, 0.0048)]
  const count = Math.ceil((WIDTH + 240) / step)
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = -120 + i * step
    const wave = Math.sin(x * pace + phase) * 0.62 + Math.sin(x * pace * 2.7 + phase * 2) * 0.28
    return [x, y - height * (wave + random.range(-0.12, 0.12))]
  })
}

export const hills = (scene: Scene, y: number, height: number, fill: string) => below(ridge(scene, y, height), fill)

function bands(scene: Scene, horizon: number): string {
  const { palette, random } = scene
  const count = random.int(3, 5)
  const start = horizon * random.range(0.16, 0.34)
  return times(count, (i) => {
    const y = start + ((horizon - start) * i) / count
    return below(ridge(scene, y, random.range(6, 20), 200), mix(palette.sky, palette.glow, (i + 1) / count))
  })
}

function rings(scene: Scene, sun: Sun): string {
  const { palette, random } = scene
  const count = random.int(3, 5)
  const step = random.range(110, 160)
  return times(count, (i) => {
    const radius = sun.radius + step * (count - i)
    return circle(sun.x, sun.y, radius, mix(palette.sky, palette.glow, (i + 1) / (count + 0.4)))
  })
}

function stars(scene: Scene, horizon: number): string {
  const { palette, random } = scene
  return times(random.int(45, 80), () => {
    const [x, y] = [random.range(0, WIDTH), random.range(0, horizon * 0.8)]
    return circle(x, y, random.range(1.6, 4.2), palette.paper, 'opacity="0.8"')
  })
}

function disc(scene: Scene, sun: Sun): string {
  const { palette, random } = scene
  const { x, y, radius } = sun
  if (palette.name === 'night') {
    const craters = times(4, () => {
      const [dx, dy] = [random.range(-0.5, 0.5) * radius, random.range(-0.5, 0.5) * radius]
      return circle(x + dx, y + dy, radius * random.range(0.08, 0.2), mix(palette.sun, palette.glow, 0.22))
    })
    return circle(x, y, radius, palette.sun) + craters
  }
  if (random.chance(0.35)) {
    const slits = times(5, (i) => {
      const top = y + radius * (0.1 + i * 0.19)
      return rect(x - radius, top + radius * 0.13, radius * 2, radius * (0.025 + i * 0.012), '#000')
    })
    const id = scene.define((name) => {
      const area = `<mask id="${name}" maskUnits="userSpaceOnUse" x="0" y="0" width="${WIDTH}" height="${HEIGHT}">`
      return `${area}${rect(0, 0, WIDTH, HEIGHT, '#fff')}${slits}</mask>`
    })
    return circle(x, y, radius, palette.sun, `mask="url(#${id})"`)
  }
  return circle(x, y, radius, palette.sun)
}

/** A flat cloud: a straight base and a few round heads. */
function cumulus(scene: Scene, x: number, y: number, width: number, fill: string): string {
  const { random } = scene
  const heads = random.int(4, 6)
  const puffs = times(heads, (i) => {
    const part = (i + 0.5) / heads
    const radius = width * (0.09 + 0.11 * Math.sin(part * Math.PI) * random.range(0.8, 1.2))
    return circle(x + width * (0.08 + part * 0.84), y - radius * 0.25, radius, fill)
  })
  const shape = rect(x - width, y - width, width * 3, width, '#fff')
  const base = rect(x, y - width * 0.09, width, width * 0.09, fill, trace`rx="${width * 0.045}"`)
  return clipped(scene, shape, puffs) + base
}

function streak(scene: Scene, x: number, y: number, width: number, fill: string): string {
  const { random } = scene
  const lines = random.int(2, 4)
  return times(lines, (i) => {
    const [shift, long] = [random.range(-0.25, 0.35) * width, width * random.range(0.45, 1)]
    return rect(x + shift, y + i * 20, long, 22, fill, 'rx="11"')
  })
}

/** Up to five clouds (seven in the monsoon); at most one of them may cross the sun. */
function clouds(scene: Scene, horizon: number, sun: Sun): string {
  const { palette, random } = scene
  const draw = random.chance(0.5) ? cumulus : streak
  const fill = palette.name === 'night' ? mix(palette.sky, palette.glow, 0.4) : mix(palette.sky, palette.paper, 0.62)
  const heavy = palette.name === 'monsoon' ? mix(palette.sky, palette.tone, 0.55) : fill
  let crossed = 0
  return times(palette.name === 'monsoon' ? 7 : random.int(2, 5), (i) => {
    const width = random.range(220, 480)
    const [x, y] = [random.range(-120, WIDTH - 200), random.range(0.12, 0.62) * horizon]
    const inFront = Math.abs(x + width / 2 - sun.x) < width * 0.6 + sun.radius && Math.abs(y - sun.y) < sun.radius + 70
    crossed += inFront ? 1 : 0
    return inFront && crossed > 1 ? '' : draw(scene, x, y, width, i % 2 === 0 ? fill : heavy)
  })
}

export function birds(scene: Scene, count: number, area: { x: number; y: number; width: number }): string {
  const { palette, random } = scene
  const colour = palette.name === 'night' ? palette.paper : palette.ink
  return times(count, () => {
    const [x, y] = [area.x + random.range(0, area.width), area.y + random.range(-70, 70)]
    const s = random.range(12, 24)
    const lift = s * random.range(0.35, 0.7)
    const wings = trace`M${x - s} ${y - lift}Q${x - s * 0.4} ${y - lift} ${x} ${y}`
    return stroke(trace`${wings}Q${x + s * 0.4} ${y - lift} ${x + s} ${y - lift * 0.8}`, colour, 4)
  })
}

type SkyOptions = { horizon: number; sunHeight?: number; radius?: number; cloudy?: boolean; sunX?: number }

/** The whole sky above a horizon; tells where the sun stands, so that water and walls can answer it. */
export function sky(scene: Scene, options: SkyOptions): { art: string; sun: Sun } {
  const { palette, random } = scene
  const { horizon } = options
  const radius = options.radius ?? random.range(84, 150)
  const height = options.sunHeight ?? random.range(0.3, 0.82)
  const x = (options.sunX ?? WIDTH / 2) + random.range(-1, 1) * (options.sunX ? 150 : WIDTH * 0.3)
  const sun: Sun = { x, y: horizon * height, radius }
  const ground = rect(0, 0, WIDTH, HEIGHT, palette.sky)
  const light = random.chance(0.55) ? bands(scene, horizon) : rings(scene, sun)
  const night = palette.name === 'night' ? stars(scene, horizon) : ''
  const cover = options.cloudy === false ? '' : clouds(scene, horizon, sun)
  return { art: ground + light + night + disc(scene, sun) + cover, sun }
}

/** Slanting monsoon rain over everything; other palettes stay dry. */
export function rain(scene: Scene): string {
  const { palette, random } = scene
  if (palette.name !== 'monsoon') {
    return ''
  }
  const slant = random.range(-0.35, -0.2)
  return times(150, () => {
    const [x, y, long] = [random.range(-100, WIDTH + 200), random.range(-60, HEIGHT), random.range(40, 110)]
    const d = trace`M${x} ${y}l${long * slant} ${long}`
    return stroke(d, palette.paper, random.range(2, 3.4), 'opacity="0.5"')
  })
}
