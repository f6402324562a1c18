import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { banana, grass } from './plants.ts'
import { birds, hills, rain, type Sun, sky } from './sky.ts'
import {
  circle,
  type Draw,
  outline,
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

/** A row of trunks with buttress roots; the nearest rows leave the middle of the picture open. */
function trunks(scene: Scene, count: number, near: number, width: number): string {
  const { palette, random } = scene
  const fill = depth(palette, near)
  const bark = mix(fill, palette.ink, 0.3)
  return times(count, (i) => {
    const x = ((i + random.range(0.1, 0.9)) / count) * (WIDTH + 160) - 80
    if (near > 0.6 && Math.abs(x - 800) < 190) {
      return ''
    }
    const [w, foot] = [width * random.range(0.65, 1.25), 620 + near * 470]
    const lean = random.range(-0.4, 0.4) / (width / 46)
    const reach = foot / w + 0.4
    const root = path('M-1.7 0Q-.5 -1 -.5 -3L.5 -3Q.5 -1 1.7 0Z', fill)
    const stem = trace`M-.5 -2L${lean - 0.4} ${-reach}L${lean + 0.4} ${-reach}L.5 -2Z`
    const shade = trace`M.12 -2L${lean + 0.1} ${-reach}L${lean + 0.4} ${-reach}L.5 -2Z`
    return place(root + path(stem, fill) + path(shade, bark), x, foot, w)
  })
}

function canopy(scene: Scene, y: number, near: number, size: number): string {
  const { palette, random } = scene
  const fill = depth(palette, near)
  const heads = times(26, (i) => {
    return circle(i * 64 + random.range(-20, 20), y + random.range(-30, 26), size * random.range(0.6, 1), fill)
  })
  return rect(0, -10, WIDTH, y + 10, fill) + heads
}

/** A hornbill gliding through the clearing; about 200 wide. */
function hornbill(body: string, bill: string): string {
  const shape = 'M-90 6L-40 -8Q-10 -18 20 -14Q44 -24 60 -14L62 -4Q40 4 10 8L-40 10Z'
  const wing = 'M-14 -6Q-46 -78 -96 -92Q-66 -40 -44 4ZM8 -8Q22 -80 4 -112Q-30 -60 -22 -2Z'
  return path(shape, body) + path(wing, body) + path('M58 -16Q84 -22 100 2Q82 -8 60 -4Z', bill)
}

/** A stream that winds from under the sun to the reader. */
function stream(scene: Scene, sun: Sun): string {
  const { palette, random } = scene
  const bend = random.range(-160, 160)
  const left = trace`M${sun.x - 14} 700Q${800 + bend} 770 ${700 - bend} 850T640 1010`
  const right = trace`L1130 1010Q${900 - bend} 880 ${870 + bend * 0.6} 820T${sun.x + 14} 700Z`
  return path(left + right, mix(palette.glow, palette.paper, 0.3))
}

/** Broad shafts of light falling through the canopy, all at one slant. */
function shafts(scene: Scene): string {
  const { palette, random } = scene
  const slant = random.range(-260, 260)
  return times(random.int(3, 5), (i) => {
    const [x, wide] = [240 + i * 270 + random.range(-60, 60), random.range(0.4, 1.1)]
    const lean = slant / 100
    const shape = outline(`0 0, ${wide} 0, ${lean + wide * 1.5} 760, ${lean} 760`, x, 0, [100, 1])
    return polygon(shape, palette.glow, 'opacity="0.3"')
  })
}

function undergrowth(scene: Scene): string {
  const { palette, random } = scene
  const leaves = times(8, (i) => {
    const x = i < 4 ? random.range(-40, 380) : random.range(1220, 1640)
    const fill = i % 2 === 0 ? depth(palette, 0.88) : palette.ink
    return banana(scene, x, 1020, random.range(210, 330), fill, depth(palette, 0.6))
  })
  return grass(scene, 0, 930, 520, 90, palette.ink) + grass(scene, 1100, 930, 520, 90, palette.ink) + leaves
}

export const forest: Draw = (scene) => {
  const { palette, random } = scene
  const radius = random.range(120, 190)
  const { art, sun } = sky(scene, { horizon: 780, sunHeight: random.range(0.32, 0.62), radius, cloudy: false })
  const haze = hills(scene, 620, 60, depth(palette, 0.04))
  const floor = hills(scene, 716, 16, depth(palette, 0.42))
  const far = canopy(scene, 90, 0.16, 70) + trunks(scene, random.int(8, 14), 0.2, 24)
  const mid = canopy(scene, 56, 0.44, 76) + trunks(scene, random.int(4, 8), 0.48, 46)
  const near = trunks(scene, random.int(3, 6), 0.82, random.range(80, 120)) + canopy(scene, 24, 0.9, 84)
  const bird = random.chance(0.7)
    ? place(
        hornbill(palette.ink, palette.accent),
        random.range(560, 900),
        random.range(250, 430),
        random.range(1.1, 1.8),
      )
    : birds(scene, 6, { x: 560, y: 330, width: 400 })
  const walker = random.chance(0.6)
    ? person(random.range(1000, 1130), 906, 130, palette.ink, 'walk', palette.accent)
    : ''
  const lianas = times(random.int(2, 7), () => {
    const [x, sag, wide] = [random.range(0, WIDTH), random.range(160, 300), random.range(60, 260)]
    return stroke(trace`M${x} -10q${wide * 0.3} ${sag} ${wide} 0`, depth(palette, 0.9), 5)
  })
  const middle = shafts(scene) + mid + floor + stream(scene, sun)
  return art + haze + far + middle + bird + walker + lianas + near + undergrowth(scene) + rain(scene)
}
