import { joglo } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { outline, path, place, polygon, rect, type Scene, stroke, times, WIDTH } from './svg.ts'

/** The double shell of Senayan: two wings of one roof, split along the spine; 1040 wide, 344 tall. */
function shell(scene: Scene): string {
  const { palette } = scene
  const warm = palette.name === 'dawn' || palette.name === 'dusk' || palette.name === 'sepia'
  const roof = warm ? palette.accent : mix(palette.tone, palette.deep, 0.35)
  const wing = (fill: string) => {
    const ribs = times(6, (i) => {
      const knee = `${190 + i * 26} ${-290 + i * 36}`
      const d = `M${18 + i * 4} ${-328 + i * 8}Q${knee} ${440 - i * 66} ${-36 - i * 3}`
      return stroke(d, mix(fill, palette.ink, 0.28), 4)
    })
    const curve = path('M8 -330Q190 -336 330 -220Q450 -118 520 8Q440 -40 330 -52Q170 -66 8 -60Z', fill)
    return curve + path('M8 -330Q60 -190 8 -60Q120 -66 210 -62Q190 -220 8 -330Z', mix(fill, palette.ink, 0.16)) + ribs
  }
  const spine = polygon(outline('-18 -50, -10 -344, 10 -344, 18 -50'), palette.paper)
  return place(wing(mix(roof, palette.glow, 0.1)), 0, 0, [-1, 1]) + wing(mix(roof, palette.ink, 0.12)) + spine
}

/** The hall under the shell: slim columns before dark glass. */
function hall(scene: Scene, x: number, y: number, half: number): string {
  const { palette, random } = scene
  const stone = mix(palette.paper, palette.tone, 0.12)
  const lit = palette.name === 'night' || palette.name === 'dusk'
  const glass = lit ? mix(palette.lamp, palette.deep, 0.3) : depth(palette, 0.7)
  const count = random.pick([15, 19, 23])
  const columns = times(count, (i) => {
    const at = x - half + 20 + (i * (half * 2 - 40)) / (count - 1)
    return polygon(outline('-9 0, -7 -128, -16 -140, 16 -140, 7 -128, 9 0', at, y), stone)
  })
  const floor = rect(x - half, y - 74, half * 2, 5, mix(glass, palette.ink, 0.4))
  const front = rect(x - half, y - 140, half * 2, 140, glass) + floor
  const base = rect(x - half - 40, y - 4, half * 2 + 80, 18, mix(stone, palette.deep, 0.2))
  return front + columns + rect(x - half - 30, y - 152, half * 2 + 60, 20, stone) + base
}

/** The national assembly. */
export function assembly(scene: Scene, x: number, y: number): string {
  return (
    place(shell(scene), x, y - 78, [scene.random.range(0.96, 1.1), scene.random.range(0.86, 1.16)]) +
    hall(scene, x, y, 400)
  )
}

/** A provincial assembly: a pendopo with a great joglo roof and a porch. */
export function pendopo(scene: Scene, x: number, y: number): string {
  const { palette } = scene
  const wall = mix(palette.paper, palette.tone, 0.5)
  const look = { x: 0, y: 0, width: 900, roof: palette.accent, wall, dark: palette.ink, window: palette.lamp }
  const stone = mix(palette.paper, palette.tone, 0.1)
  const column = '-12 0, -9 -172, -20 -188, 20 -188, 9 -172, 12 0'
  const columns = times(10, (i) => polygon(outline(column, x - 450 + i * 100, y), stone))
  const gable = polygon(outline('-210 -136, 0 -236, 210 -136', x, y), mix(palette.accent, palette.ink, 0.3))
  const field = polygon(outline('-156 -142, 0 -216, 156 -142', x, y), stone) + rect(x - 190, y - 138, 380, 16, stone)
  const porch = gable + field + times(4, (i) => rect(x - 176 + i * 110, y - 126, 22, 128, stone))
  const base = rect(x - 500, y - 4, 1000, 18, mix(stone, palette.deep, 0.25))
  return place(joglo(look), x, y, [1.06, 0.78]) + columns + porch + base
}

/** Low office wings either side, and slabs of offices behind. */
export function wings(scene: Scene, x: number, y: number): string {
  const { palette, random } = scene
  const wall = mix(palette.glow, palette.tone, 0.5)
  const low = (left: number, width: number) => {
    const panes = times(Math.floor(width / 30), (i) => rect(left + 10 + i * 30, y - 76, 15, 52, depth(palette, 0.56)))
    return rect(left, y - 96, width, 100, wall) + panes + rect(left, y - 106, width, 14, mix(wall, palette.paper, 0.4))
  }
  const fill = depth(palette, 0.26)
  const slabs = times(random.int(1, 3), (i) => {
    const left = i % 2 === 0 ? random.range(60, 260) : random.range(1240, 1420)
    const [width, height] = [random.range(110, 170), random.range(280, 400)]
    const rows = times(Math.floor(height / 24) - 1, (k) => {
      return rect(left + 8, y - height + 14 + k * 24, width - 16, 9, mix(fill, palette.glow, 0.4))
    })
    return rect(left, y - height, width, height, fill) + rows
  })
  return slabs + low(-20, x - 400) + low(x + 420, WIDTH - x)
}
