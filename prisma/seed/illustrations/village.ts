import { gonjong, type House, joglo, limasan, tongkonan } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { passerBy } from './people.ts'
import { banana, grass, palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, ridge, sky } from './sky.ts'
import { below, circle, line, type Motif, num, path, polygon, rect, type Scene, stroke, times } from './svg.ts'
import { mist, volcano } from './terrain.ts'

/** Washing on a line between two poles: the brightest thing in a village. */
function washing(scene: Scene, x: number, y: number, width: number): string {
  const { palette, random } = scene
  const poles = line([x, y], [x, y - 120], palette.ink, 7) + line([x + width, y], [x + width, y - 120], palette.ink, 7)
  const rope = stroke(
    `M${num(x)} ${num(y - 112)}Q${num(x + width / 2)} ${num(y - 92)} ${num(x + width)} ${num(y - 112)}`,
    palette.ink,
    3,
  )
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

function lane(scene: Scene, mouth: number): string {
  const { palette } = scene
  const fill = mix(palette.glow, palette.tone, palette.name === 'night' ? 0.35 : 0.12)
  return path(
    `M${num(mouth)} 640Q${num(mouth - 60)} 720 ${num(mouth + 40)} 780T520 1010L1120 1010Q${num(mouth + 190)} 860 ${num(mouth + 110)} 790T${num(mouth + 34)} 640Z`,
    fill,
  )
}

export const village: Motif = (scene) => {
  const { palette, random } = scene
  const { art } = sky(scene, { horizon: 560, sunHeight: random.range(0.32, 0.75), radius: random.range(90, 150) })
  const back = random.chance(0.6)
    ? volcano(scene, random.range(300, 1300), 620, random.range(1100, 1500), random.range(300, 400), 0.12)
    : hills(scene, 500, 130, depth(palette, 0.06)) + hills(scene, 560, 80, depth(palette, 0.2))
  const jungle = treeline(scene, 590, 60, depth(palette, 0.42), random.int(5, 9))
  const green = mix(depth(palette, 0.5), '#7e8f4a', 0.25)
  const ground = below(ridge(scene, 632, 12), green) + below(ridge(scene, 760, 16), mix(green, palette.deep, 0.2))
  const mouth = random.range(720, 860)
  const build = random.pick([joglo, gonjong, tongkonan, limasan])
  const house = (x: number, y: number, width: number, haze: number): string => {
    const roof = mix(random.chance(0.6) ? palette.accent : depth(palette, 0.75), palette.glow, haze)
    const wall = mix(random.chance(0.5) ? palette.paper : mix(palette.lamp, palette.tone, 0.35), palette.tone, haze)
    const look: House = { x, y, width, roof, wall, dark: mix(palette.ink, palette.tone, haze), window: palette.lamp }
    return random.chance(0.75) ? build(look) : limasan(look)
  }
  const far = times(5, (i) =>
    house(160 + i * 320 + random.range(-50, 50), 664 + random.range(-8, 16), random.range(150, 190), 0.28),
  )
  const middle =
    house(random.range(300, 420), 800, random.range(330, 400), 0.08) +
    house(random.range(1200, 1330), 810, random.range(340, 430), 0)
  const shade =
    tree(scene, random.range(560, 640), 720, 250, depth(palette, 0.66)) +
    tree(scene, random.range(1000, 1080), 712, 220, depth(palette, 0.62))
  const palms = times(random.int(3, 5), () =>
    palm(
      scene,
      random.pick([random.range(20, 220), random.range(1380, 1580)]),
      990,
      random.range(560, 820),
      palette.ink,
    ),
  )
  const folk = times(random.int(4, 7), () =>
    passerBy(scene, mouth + random.range(-150, 180), 850 + random.range(-40, 80), random.range(74, 88), palette.ink),
  )
  const hens = times(random.int(3, 6), () => {
    const [x, y] = [random.range(500, 1150), random.range(890, 940)]
    return (
      path(`M${num(x - 14)} ${num(y - 14)}q4 16 16 14t16 -18l6 -8l-8 0q-4 10 -14 10t-16 2z`, palette.ink) +
      circle(x + 17, y - 27, 3.5, palette.accent)
    )
  })
  const garden =
    banana(scene, random.range(40, 130), 1010, 260, palette.ink, depth(palette, 0.6)) +
    banana(scene, random.range(1470, 1560), 1010, 280, palette.ink, depth(palette, 0.6))
  const rope = random.chance(0.7) ? washing(scene, random.range(880, 960), 880, random.range(220, 320)) : ''
  const flock = birds(scene, 5, { x: 400, y: 150, width: 800 })
  const rim =
    rect(0, 984, 1600, 30, palette.ink) +
    grass(scene, 0, 976, 470, 44, palette.ink) +
    grass(scene, 1130, 976, 480, 44, palette.ink)
  return (
    art +
    back +
    flock +
    mist(scene, 540, 40, 0.6) +
    jungle +
    ground +
    lane(scene, mouth) +
    far +
    shade +
    middle +
    rope +
    folk +
    hens +
    palms +
    garden +
    rim +
    rain(scene)
  )
}
