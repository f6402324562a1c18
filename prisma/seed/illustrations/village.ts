import { gonjong, type House, joglo, limasan, tongkonan } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { passerBy } from './people.ts'
import { banana, grass, palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, ridge, sky } from './sky.ts'
import {
  below,
  circle,
  type Draw,
  line,
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
import { mist, volcano } from './terrain.ts'

/** Washing on a line between two poles: the brightest thing in a village. */
function washing(scene: Scene, x: number, y: number, width: number): string {
  const { palette, random } = scene
  const poles = line([x, y], [x, y - 120], palette.ink, 7) + line([x + width, y], [x + width, y - 120], palette.ink, 7)
  const rope = stroke(trace`M${x} ${y - 112}Q${x + width / 2} ${y - 92} ${x + width} ${y - 112}`, palette.ink, 3)
  const colours = [palette.paper, palette.accent, palette.lamp, mix(palette.sky, palette.paper, 0.3), palette.paper]
  const count = Math.floor((width - 30) / 52)
  const cloths = times(count, (i) => {
    const [left, wide, long] = [x + 18 + i * 52, random.range(30, 44), random.range(42, 70)]
    const sag = 20 * Math.sin(((i + 0.5) / count) * Math.PI)
    return polygon(
      [
        [left, y - 110 + sag],
        [left + wide, y - 110 + sag],
        [left + wide + 4, y - 110 + long],
        [left - 3, y - 108 + long],
      ],
      random.pick(colours),
    )
  })
  return poles + rope + cloths
}

/** The lane that leads from the reader in between the houses. */
function lane(scene: Scene, x: number): string {
  const { palette } = scene
  const fill = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.35 : 0.12)
  const left = trace`M${x} 640Q${x - 60} 720 ${x + 40} 780T520 1010L1120 1010`
  return path(trace`${left}Q${x + 190} 860 ${x + 110} 790T${x + 34} 640Z`, fill)
}

/** Houses far and near, most of them in the style of one region. */
function houses(scene: Scene): { far: string; near: string } {
  const { palette, random } = scene
  const build = random.pick([joglo, gonjong, tongkonan, limasan])
  const house = (x: number, y: number, width: number, haze: number): string => {
    const roof = mix(random.chance(0.6) ? palette.accent : depth(palette, 0.75), palette.glow, haze)
    const plaster = random.chance(0.5) ? palette.paper : mix(palette.lamp, palette.tone, 0.35)
    const dark = mix(palette.ink, palette.tone, haze)
    const look: House = { x, y, width, roof, wall: mix(plaster, palette.tone, haze), dark, window: palette.lamp }
    return random.chance(0.75) ? build(look) : limasan(look)
  }
  const far = times(5, (i) => {
    return house(160 + i * 320 + random.range(-50, 50), 664 + random.range(-8, 16), random.range(150, 190), 0.28)
  })
  const left = house(random.range(300, 420), 800, random.range(330, 400), 0.08)
  return { far, near: left + house(random.range(1200, 1330), 810, random.range(340, 430), 0) }
}

function hen(scene: Scene, x: number, y: number): string {
  const { palette } = scene
  const body = path('M-14 -14q4 16 16 14t16 -18l6 -8l-8 0q-4 10 -14 10t-16 2z', palette.ink)
  return place(body + circle(17, -27, 3.5, palette.accent), x, y)
}

/** Everybody out in the lane: people, hens, and the washing. */
function life(scene: Scene, x: number): string {
  const { palette, random } = scene
  const coats = [palette.ink, palette.accent, palette.ink, palette.paper]
  const folk = times(random.int(4, 7), () => {
    const [at, y] = [x + random.range(-150, 180), 850 + random.range(-40, 80)]
    return passerBy(scene, at, y, random.range(74, 92), palette.ink, random.pick(coats))
  })
  const hens = times(random.int(3, 6), () => hen(scene, random.range(500, 1150), random.range(890, 940)))
  const rope = random.chance(0.7) ? washing(scene, random.range(880, 960), 880, random.range(220, 320)) : ''
  return rope + folk + hens
}

/** The garden edge nearest the reader: palms, banana plants, grass. */
function garden(scene: Scene): string {
  const { palette, random } = scene
  const palms = times(random.int(3, 5), () => {
    const x = random.pick([random.range(20, 220), random.range(1380, 1580)])
    return palm(scene, x, 990, random.range(560, 820), palette.ink)
  })
  const vein = depth(palette, 0.6)
  const left = banana(scene, random.range(40, 130), 1010, 260, palette.ink, vein)
  const right = banana(scene, random.range(1470, 1560), 1010, 280, palette.ink, vein)
  const blades = grass(scene, 0, 976, 470, 44, palette.ink) + grass(scene, 1130, 976, 480, 44, palette.ink)
  return palms + left + right + rect(0, 984, WIDTH, 30, palette.ink) + blades
}

export const village: Draw = (scene) => {
  const { palette, random } = scene
  const { art } = sky(scene, { horizon: 560, sunHeight: random.range(0.32, 0.75), radius: random.range(90, 150) })
  const back = random.chance(0.6)
    ? volcano(scene, random.range(300, 1300), 620, random.range(1100, 1500), random.range(300, 400), 0.12)
    : hills(scene, 500, 130, depth(palette, 0.06)) + hills(scene, 560, 80, depth(palette, 0.2))
  const jungle = treeline(scene, 590, 60, depth(palette, 0.42), random.int(5, 9))
  const green = mix(depth(palette, 0.5), '#7e8f4a', 0.25)
  const ground = below(ridge(scene, 632, 12), green) + below(ridge(scene, 760, 16), mix(green, palette.deep, 0.2))
  const x = random.range(720, 860)
  const { far, near } = houses(scene)
  const left = tree(scene, random.range(560, 640), 720, 250, depth(palette, 0.66))
  const shade = left + tree(scene, random.range(1000, 1080), 712, 220, depth(palette, 0.62))
  const flock = birds(scene, 5, { x: 400, y: 150, width: 800 })
  const distance = art + back + flock + mist(scene, 540, 40, 0.6) + jungle
  return distance + ground + lane(scene, x) + far + shade + near + life(scene, x) + garden(scene) + rain(scene)
}
