import { hall, shuttle } from './arena.ts'
import { depth, mix } from './palettes.ts'
import { smasher } from './people.ts'
import { createFloor } from './perspective.ts'
import {
  type Draw,
  ellipse,
  HEIGHT,
  line,
  outline,
  type Point,
  path,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  trace,
  WIDTH,
} from './svg.ts'

type Floor = ReturnType<typeof createFloor>

/** The court at the bottom edge of the picture: its left side, its width, and its length in steps. */
const LEFT = 60
const WIDE = 1480
const FAR = 1.7

function lines(scene: Scene, floor: Floor): string {
  const { palette } = scene
  const along = (part: number, from = 0, to = FAR) => {
    const x = LEFT + WIDE * part
    return floor.line([x, from], [x, to], palette.paper, from > 0 ? 4 : 6)
  }
  const across = (steps: number) => floor.quad(LEFT, steps, WIDE, 0.022, palette.paper)
  const sides = along(0) + along(0.075) + along(0.925) + along(1)
  const centre = along(0.5, 0, FAR * 0.36) + along(0.5, FAR * 0.64)
  return sides + centre + [0.004, FAR * 0.07, FAR * 0.36, FAR * 0.64, FAR * 0.93, FAR].map(across).join('')
}

function net(scene: Scene, floor: Floor): string {
  const { palette } = scene
  const [[left, foot], [right]] = [floor.at(LEFT, FAR / 2), floor.at(LEFT + WIDE, FAR / 2)]
  const wide = right - left
  const [top, deep] = [foot - wide * 0.25, wide * 0.125]
  const cord = (from: Point, to: Point) => line(from, to, palette.ink, 1.6, 'opacity="0.8"')
  const upright = times(46, (i) => cord([left + (i * wide) / 46, top], [left + (i * wide) / 46, top + deep]))
  const level = times(8, (i) => cord([left, top + (i * deep) / 7], [right, top + (i * deep) / 7]))
  const sag = trace`M${left} ${top}Q${(left + right) / 2} ${top + 16} ${right} ${top}`
  const post = (x: number) =>
    rect(x - 6, top - 14, 12, foot - top + 16, palette.ink) + ellipse(x, foot + 2, 30, 8, palette.ink)
  const shade = outline(`${left} 0, ${right} 0, ${right + 20} 18, ${left - 20} 18`, 0, foot)
  return (
    polygon(shade, palette.ink, 'opacity="0.25"') +
    upright +
    level +
    stroke(sag, palette.paper, 15) +
    post(left) +
    post(right)
  )
}

function player(scene: Scene, floor: Floor, [x, steps]: Point, shirt: string, flip: 1 | -1): string {
  const { ink } = scene.palette
  const [px, py] = floor.at(LEFT + WIDE * x, steps)
  const size = 3.7 * floor.scale(steps)
  const body = smasher(ink) + path('M-11 -78Q0 -84 11 -78L13 -50L-13 -50Z', shirt)
  return ellipse(px, py, 34 * size, 7 * size, ink, 'opacity="0.35"') + place(body, px, py, [size * flip, size])
}

/** The great shuttlecock over the far side from the player, and the dashes of its flight so far. */
function drop(scene: Scene, left: boolean, cork: string): string {
  const { palette, random } = scene
  const side = left ? 1 : -1
  const [x, y] = [800 + side * random.range(160, 440), random.range(400, 520)]
  const d = trace`M${800 + side * 700} 60Q${800 + side * 620} 120 ${x + side * 130} ${y - 170}`
  const dashes = stroke(d, palette.paper, 6, 'stroke-dasharray="4 22" stroke-linecap="round" opacity="0.9"')
  const cock = shuttle(palette.paper, mix(palette.paper, palette.tone, 0.3), cork, palette.ink)
  return dashes + place(cock, x, y, random.range(1.1, 1.5), side * random.range(28, 62))
}

/** The mat on its boards, lit from above. */
function ground(scene: Scene, floor: Floor, base: number, surface: string): string {
  const { palette } = scene
  const apron = surface === palette.accent ? depth(palette, 0.6) : mix(surface, palette.ink, 0.34)
  const boards = times(13, (i) => {
    const x = LEFT + WIDE * (i / 4 - 1)
    return floor.line([x, 0], [x, FAR * 1.2], mix(apron, palette.ink, 0.25), 3)
  })
  const mat = floor.quad(LEFT, -0.05, WIDE, FAR + 0.07, surface)
  const pool = ellipse(800, 800, 640, 130, mix(surface, palette.paper, 0.35), 'opacity="0.4"')
  return rect(0, base, WIDTH, HEIGHT, apron) + boards + mat + pool + lines(scene, floor)
}

export const court: Draw = (scene) => {
  const { palette, random } = scene
  const floor = createFloor([random.range(580, 1020), random.range(250, 340)])
  const [, base] = floor.at(0, FAR * 1.22)
  const green = mix(palette.tone, '#2f7a5a', 0.4)
  const surface = random.pick([green, mix(palette.deep, palette.tone, 0.4), palette.accent])
  const shirts = random.chance(0.5) ? [palette.paper, palette.lamp] : [palette.lamp, palette.paper]
  const there: Point = [random.range(0.2, 0.75), FAR * random.range(0.72, 0.86)]
  const far = player(scene, floor, there, shirts[0] ?? palette.paper, random.pick([1, -1]))
  const left = random.chance(0.5)
  const here: Point = [left ? random.range(0.14, 0.3) : random.range(0.7, 0.86), FAR * random.range(0.08, 0.24)]
  const near = player(scene, floor, here, shirts[1] ?? palette.lamp, left ? 1 : -1)
  const cock = drop(scene, left, surface === palette.accent ? palette.lamp : palette.accent)
  return hall(scene, base) + ground(scene, floor, base, surface) + far + net(scene, floor) + near + cock
}
