import { mix } from './palettes.ts'
import { ridge, type Sun } from './sky.ts'
import { below, path, rect, type Scene, times, trace, WIDTH } from './svg.ts'

/** A lens-shaped glint or ripple. */
export function ripple(x: number, y: number, width: number, thickness: number, fill: string): string {
  const half = width / 2
  const top = trace`M${x - half} ${y}Q${x} ${y - thickness} ${x + half} ${y}`
  return path(trace`${top}Q${x} ${y + thickness} ${x - half} ${y}Z`, fill)
}

/** Water from `top` to `bottom` with dark ripples and the broken reflection of the sun. */
export function water(scene: Scene, top: number, bottom: number, sun: Sun): string {
  const { palette, random } = scene
  const surface = mix(mix(palette.sky, palette.tone, 0.62), palette.deep, palette.name === 'night' ? 0.1 : 0.12)
  const light = mix(palette.glow, palette.sun, palette.name === 'dawn' ? 0.25 : 0.5)
  const span = bottom - top
  const deeper = times(3, (i) => {
    const y = top + span * (0.22 + i * 0.26)
    return below(ridge(scene, y, 8, 130), mix(surface, palette.deep, 0.12 + i * 0.13), bottom)
  })
  const ripples = times(70, () => {
    const near = random.next() ** 1.4
    const y = top + 8 + near * (span - 10)
    return ripple(
      random.range(0, WIDTH),
      y,
      50 + near * 170,
      2 + near * 6,
      mix(surface, palette.deep, 0.3 + near * 0.3),
    )
  })
  const glints = times(26, (i) => {
    const near = i / 26
    const y = top + 6 + near * (span - 12)
    const drift = random.range(-1, 1) * (sun.radius * 0.25 + near * 90)
    return ripple(sun.x + drift, y, sun.radius * random.range(0.5, 1.5) * (0.7 + near), 3 + near * 6, light)
  })
  return rect(0, top, WIDTH, bottom - top, surface) + deeper + ripples + glints
}
