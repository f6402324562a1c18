import { mix } from './palettes.ts'
import { circle, HEIGHT, line, outline, path, polygon, rect, type Scene, stroke, times, trace, WIDTH } from './svg.ts'

/** A shuttlecock, cork at the origin pointing down, skirt opening upward; about 260 tall. */
export function shuttle(feather: string, shade: string, cork: string, ink: string): string {
  const count = 7
  const vanes = times(count, (i) => {
    const spread = (i / (count - 1) - 0.5) * 2
    const [foot, head] = [spread * 30, spread * 112]
    const bow = 26 - Math.abs(spread) * 22
    const left = trace`M${foot - 5} -34L${head - 24} ${-208 - bow}`
    const tip = trace`Q${head} ${-240 - bow} ${head + 24} ${-208 - bow}L${foot + 5} -34Z`
    return path(left + tip, i % 2 === 0 ? feather : shade) + line([foot, -34], [head, -216 - bow], ink, 2.5)
  })
  const threads = stroke('M-50 -92Q0 -70 50 -92M-68 -132Q0 -106 68 -132', ink, 4)
  const ball = path('M-38 -40Q-40 8 0 10Q40 8 38 -40Z', cork) + path('M-40 -50Q0 -30 40 -50L38 -32Q0 -14 -38 -32Z', ink)
  return vanes + threads + ball
}

/** Spectators on their tiers, rows of coloured marks in the half dark. */
function spectators(scene: Scene, base: number, dark: string): string {
  const { palette, random } = scene
  const brick = mix(palette.accent, dark, 0.25)
  const clothes = [
    palette.tone,
    mix(palette.tone, palette.paper, 0.5),
    brick,
    palette.deep,
    mix(palette.lamp, dark, 0.3),
  ]
  const tiers = times(6, (i) => rect(0, base - 46 - i * 42, WIDTH, 44, mix(dark, palette.tone, 0.1 + (i % 2) * 0.09)))
  const heads = times(330, () => {
    const [x, y] = [random.range(0, WIDTH), base - 40 - random.int(0, 5) * 42 + random.range(-3, 3)]
    const fill = random.pick(clothes)
    return circle(x, y, 9.5, fill) + rect(x - 12, y + 8, 24, 18, fill)
  })
  return tiers + heads
}

/** The hall: the stands, a roof of trusses, and lamps hanging in line. */
export function hall(scene: Scene, base: number): string {
  const { palette } = scene
  const dark = mix(palette.deep, palette.ink, palette.name === 'night' ? 0.5 : 0.3)
  const steel = mix(dark, palette.tone, 0.3)
  const panels = times(6, (i) => rect(i * 290 - 40, base - 12, 130, 46, mix(palette.accent, palette.ink, 0.3)))
  const boards = rect(0, base - 12, WIDTH, 46, palette.accent) + panels
  const beams = times(9, (i) => line([i * 200 - 20, -10], [800 + (i - 4) * 90, 190], steel, 6))
  const lamps = times(4, (i) => {
    const x = 260 + i * 360
    const cone = polygon(outline('-50 0, 50 0, 330 900, -330 900', x, 104), palette.lamp, 'opacity="0.1"')
    return cone + rect(x - 60, 88, 120, 18, palette.ink) + rect(x - 50, 104, 100, 11, palette.paper)
  })
  const roof = beams + rect(0, 176, WIDTH, 8, steel)
  return rect(0, 0, WIDTH, HEIGHT, dark) + spectators(scene, base, dark) + roof + boards + lamps
}
