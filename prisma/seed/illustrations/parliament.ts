import { assembly, pendopo, wings } from './assembly.ts'
import { depth, mix } from './palettes.ts'
import { passerBy } from './people.ts'
import { palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, type Sun, sky } from './sky.ts'
import { type Draw, ellipse, HEIGHT, line, rect, type Scene, stroke, times, trace, WIDTH } from './svg.ts'
import { ripple, water } from './water.ts'

function stairs(scene: Scene, x: number, y: number, rows: number): string {
  const { palette } = scene
  const stone = mix(palette.paper, palette.tone, 0.2)
  return times(rows, (i) => {
    const half = 250 + i * 34
    return rect(x - half, y + i * 16, half * 2, 16, i % 2 === 0 ? stone : mix(stone, palette.deep, 0.26))
  })
}

/** A fountain jet: four arcs falling back on a ring of foam. */
function jet(scene: Scene, x: number, y: number, height: number): string {
  const { paper } = scene.palette
  const arcs = [-46, -22, 22, 46].map((reach) => {
    const d = trace`M${x} ${y}Q${x + reach * 0.3} ${y - 10 - height * 1.5} ${x + reach} ${y}`
    return stroke(d, paper, 5, 'opacity="0.85"')
  })
  return arcs.join('') + ellipse(x, y + 2, 66, 9, paper, 'opacity="0.55"')
}

/** The pool in front, its fountains, and the building's colours broken in it. */
function pool(scene: Scene, x: number, top: number, sun: Sun): string {
  const { palette, random } = scene
  const shades = [palette.paper, mix(palette.accent, palette.deep, 0.3), palette.tone]
  const image = times(46, () => {
    const y = top + 16 + random.next() * (HEIGHT - top - 40)
    return ripple(x + random.range(-420, 420), y, random.range(120, 380), 5, random.pick(shades))
  })
  const jets = times(random.pick([3, 5, 7]), (i) => {
    const away = Math.ceil(i / 2)
    return jet(scene, x + (i % 2 === 0 ? 1 : -1) * away * 130, top + 70, 150 - away * 24)
  })
  return (
    water(scene, top, HEIGHT, sun) + image + jets + rect(0, top - 12, WIDTH, 16, mix(palette.paper, palette.tone, 0.35))
  )
}

function plaza(scene: Scene, x: number, top: number): string {
  const { palette } = scene
  const stone = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.7 : 0.36)
  const seam = mix(stone, palette.deep, 0.3)
  const joints = times(17, (i) => line([x + (i - 8) * 70, top], [x + (i - 8) * 230, HEIGHT], seam, 4))
  return rect(0, top, WIDTH, HEIGHT, stone) + joints + times(5, (i) => rect(0, top + 10 + i * i * 13, WIDTH, 3.5, seam))
}

/** Lawns, trees, the stairs, and the people on them. */
function grounds(scene: Scene, x: number, base: number): { lawn: string; folk: string } {
  const { palette, random } = scene
  const grass = rect(0, base + 6, WIDTH, 200, mix(depth(palette, 0.48), '#6f8f45', 0.25))
  const trees = times(9, (i) => {
    const at = i < 5 ? random.range(0, 330) : random.range(1280, 1600)
    return tree(scene, at, base + 40, random.range(120, 210), depth(palette, 0.66))
  })
  const coats = [palette.ink, palette.ink, palette.accent, palette.paper]
  const folk = times(random.int(7, 14), () => {
    const [at, y] = [x + random.range(-380, 380), base + random.range(60, 128)]
    return passerBy(scene, at, y, random.range(52, 64), palette.ink, random.pick(coats))
  })
  return { lawn: grass + stairs(scene, x, base + 10, 7) + trees, folk }
}

export const parliament: Draw = (scene) => {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 620, sunHeight: random.range(0.22, 0.66), radius: random.range(100, 160) })
  const [x, base] = [random.range(700, 900), random.range(660, 720)]
  const far = hills(scene, 600, 60, depth(palette, 0.08)) + treeline(scene, 640, 60, depth(palette, 0.3), 5)
  const house = wings(scene, x, base) + (random.chance(0.6) ? assembly(scene, x, base) : pendopo(scene, x, base))
  const { lawn, folk } = grounds(scene, x, base)
  const front = random.chance(0.55) ? pool(scene, x, base + 120, sun) : plaza(scene, x, base + 122)
  const frame = times(random.int(0, 3), (i) => {
    const at = i === 1 ? random.range(40, 190) : random.range(1410, 1560)
    return palm(scene, at, 1010, random.range(580, 820), palette.ink)
  })
  const edge = rect(0, 978, WIDTH, 40, palette.ink) + frame
  const flock = birds(scene, 7, { x: 300, y: 160, width: 1000 })
  return art + far + flock + house + lawn + front + folk + edge + rain(scene)
}
