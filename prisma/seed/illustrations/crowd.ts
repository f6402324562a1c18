import { depth, mix } from './palettes.ts'
import { circle, path, place, type Scene, stroke, times, trace, WIDTH } from './svg.ts'

/** A crowd: thousands of small marks between two ellipses, one path for each colour. */
export function crowd(scene: Scene, y: number, outer: [number, number], inner: [number, number]): string {
  const { palette, random } = scene
  const colours = [palette.paper, palette.accent, palette.lamp, depth(palette, 0.3), palette.ink]
  return colours
    .map((colour) => {
      const marks = Array.from({ length: 420 }, () => {
        const [angle, part] = [random.range(0, Math.PI * 2), random.next()]
        const px = 800 + Math.cos(angle) * (inner[0] + (outer[0] - inner[0]) * part)
        const py = y + Math.sin(angle) * (inner[1] + (outer[1] - inner[1]) * part)
        return trace`M${px} ${py}h6v7h-6z`
      })
      return path(marks.join(''), colour, 'opacity="0.85"')
    })
    .join('')
}

/** A supporter's raised arms, and sometimes a scarf between them; head at the origin, one unit its radius. */
function cheer(scene: Scene, fill: string): string {
  const { palette, random } = scene
  const up = -random.range(2.2, 3.4)
  const arms = stroke(trace`M-1.5 2L-2.2 ${up}M1.5 2L2.2 ${up}`, fill, 0.55, 'stroke-linecap="round"')
  const colour = random.pick([palette.accent, palette.paper, palette.accent, palette.lamp])
  const scarf = path(trace`M-2.9 ${up - 0.5}H2.9V${up + 0.6}H-2.9Z`, colour)
  return arms + (random.chance(0.6) ? scarf : '')
}

/** The reader's own row: heads, raised arms and scarves. */
export function fans(scene: Scene): string {
  const { palette, random } = scene
  const row = (y: number, size: number, count: number, fill: string) =>
    times(count, (i) => {
      const x = (i + 0.5 + random.range(-0.25, 0.25)) * (WIDTH / count)
      const body = circle(0, 0, 1, fill) + path('M-2 5Q-1.9 1 0 1Q1.9 1 2 5Z', fill)
      return place(random.chance(0.35) ? cheer(scene, fill) + body : body, x, y + random.range(-18, 18), size)
    })
  return row(902, 22, 19, mix(palette.deep, palette.ink, 0.55)) + row(956, 31, 13, palette.ink)
}
