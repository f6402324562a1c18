import { depth, mix } from './palettes.ts'
import { person, planter } from './people.ts'
import { banana, grass, palm, tree, treeline } from './plants.ts'
import { birds, hills, rain, ridge, ripple, type Sun, sky } from './sky.ts'
import {
  below,
  circle,
  ellipse,
  HEIGHT,
  line,
  type Motif,
  num,
  type Point,
  path,
  polygon,
  rect,
  type Scene,
  smooth,
  stroke,
  times,
  WIDTH,
} from './svg.ts'
import { gullies, mist, pines, plume, volcano } from './terrain.ts'

export const mountain: Motif = (scene) => {
  const { palette, random } = scene
  const base = 760
  const { art, sun } = sky(scene, { horizon: base, sunHeight: random.range(0.24, 0.6), radius: random.range(90, 160) })
  const x = random.range(620, 1000)
  const [width, height] = [random.range(1400, 1750), random.range(430, 540)]
  const twin = random.chance(0.5)
    ? volcano(
        scene,
        x + random.pick([-1, 1]) * random.range(430, 560),
        base,
        width * 0.74,
        height * random.range(0.62, 0.8),
        0.1,
      )
    : hills(scene, base - 60, 120, depth(palette, 0.06))
  const smoke =
    palette.name === 'night' ? mix(palette.glow, palette.paper, 0.25) : mix(palette.glow, palette.paper, 0.65)
  const ash = random.chance(0.75)
    ? plume(scene, x, base - height + 6, random.range(300, 430), smoke, mix(smoke, palette.tone, 0.5))
    : ''
  const cone =
    volcano(scene, x, base, width, height, 0.34) + gullies(scene, x, base, width, height, depth(palette, 0.46))
  const foothills = hills(scene, base - 40, 60, depth(palette, 0.46)) + mist(scene, base - 20, 60, 0.85)
  const slopes = pines(scene, base + 20, 56, depth(palette, 0.6)) + mist(scene, base + 74, 40, 0.5)
  const front = pines(scene, base + 110, 110, depth(palette, 0.78))
  const crest = ridge(scene, 936, 44)
  const walkers = times(random.int(2, 5), (i) =>
    person(300 + i * 64 + random.range(-14, 14), 944, 84, palette.ink, i % 2 ? 'walk' : 'carry'),
  )
  const flock = birds(scene, random.int(3, 7), { x: sun.x - 160, y: sun.y + 190, width: 420 })
  const ground =
    below(crest, palette.ink) + rect(180, 936, 520, 80, palette.ink) + ellipse(440, 966, 420, 34, palette.ink)
  return art + ash + twin + cone + foothills + slopes + front + flock + walkers + ground + rain(scene)
}

type Terrace = { surface: string; wall: string; shoots: string }

/** Rows of seedlings standing in a flooded terrace. */
function seedlings(scene: Scene, points: readonly Point[], gap: number, rows: number, colour: string): string {
  return times(rows, (row) => {
    const d = smooth(points.map(([x, y]): Point => [x, y + gap * (row + 0.7)]))
    const pace = scene.random.range(9, 14) + row * 2
    return stroke(
      d,
      colour,
      3 + gap * 0.1,
      `stroke-dasharray="${num(3 + gap * 0.1)} ${num(pace)}" stroke-linecap="round"`,
    )
  })
}

function terraces(scene: Scene, top: number, bottom: number, colours: readonly Terrace[], sun: Sun): string {
  const { palette, random } = scene
  const count = random.int(8, 10)
  const [phase, pace, drift] = [random.range(0, 6), random.range(0.0028, 0.004), random.range(0.3, 0.6)]
  return times(count, (i) => {
    const part = i / count
    const y = top + (bottom - top) * part ** 1.45
    const step = (bottom - top) * ((i + 1) / count) ** 1.45 - (bottom - top) * part ** 1.45 || 20
    const [swing, near] = [16 + part * 64, 0.42 + part * 0.4]
    const points = Array.from({ length: 15 }, (_, k): Point => {
      const x = -60 + k * 125
      return [x, y + swing * Math.sin(x * pace + phase + i * drift) + swing * 0.3 * Math.sin(x * 0.009 + i)]
    })
    const wall = 5 + part * 24
    const terrace = colours[i % colours.length] ?? colours[0]
    if (!terrace) return ''
    const lowered = points.map(([x, py]): Point => [x, py + wall])
    const bank = below(points, mix(terrace.wall, palette.ink, near - 0.4)) + below(lowered, terrace.surface)
    const rim = stroke(smooth(points), mix(palette.tone, palette.lamp, 0.35), 2.5 + part * 5)
    const shine =
      terrace.surface === colours[0]?.surface
        ? times(5, () =>
            ripple(
              sun.x + random.range(-120, 120),
              y + wall + step * random.range(0.35, 0.9),
              sun.radius * random.range(0.8, 1.6),
              2 + part * 5,
              mix(palette.sun, palette.paper, 0.25),
            ),
          )
        : ''
    return bank + rim + shine + seedlings(scene, lowered, Math.max(9, step * 0.24), part > 0.12 ? 3 : 1, terrace.shoots)
  })
}

function hut(x: number, y: number, size: number, roof: string, wall: string, dark: string): string {
  const posts =
    rect(x - size * 0.42, y - size * 0.5, size * 0.07, size * 0.5, dark) +
    rect(x + size * 0.35, y - size * 0.5, size * 0.07, size * 0.5, dark)
  const room = rect(x - size * 0.42, y - size * 0.52, size * 0.84, size * 0.3, wall)
  const top = polygon(
    [
      [x - size * 0.72, y - size * 0.5],
      [x - size * 0.2, y - size],
      [x + size * 0.2, y - size],
      [x + size * 0.72, y - size * 0.5],
    ],
    roof,
  )
  return posts + room + top
}

export const ricefield: Motif = (scene) => {
  const { palette, random } = scene
  const top = random.range(400, 470)
  const { art, sun } = sky(scene, { horizon: top, sunHeight: random.range(0.35, 0.8), radius: random.range(80, 130) })
  const back = random.chance(0.7)
    ? volcano(scene, random.range(350, 1250), top + 40, random.range(900, 1300), random.range(230, 330), 0.14)
    : hills(scene, top, 100, depth(palette, 0.1)) + hills(scene, top + 20, 60, depth(palette, 0.24))
  const green = palette.name === 'sepia' ? mix(palette.tone, '#7d8a4a', 0.35) : mix(palette.tone, '#7e9a4a', 0.3)
  const flooded = mix(palette.sky, palette.glow, 0.55)
  const colours: Terrace[] = [
    { surface: flooded, wall: palette.deep, shoots: mix(palette.deep, green, 0.2) },
    { surface: green, wall: palette.deep, shoots: mix(green, palette.deep, 0.55) },
    { surface: mix(green, palette.deep, 0.34), wall: palette.deep, shoots: mix(green, palette.glow, 0.4) },
  ]
  const farTrees = treeline(scene, top + 14, 34, depth(palette, 0.5), random.int(4, 9))
  const side = random.pick([-1, 1])
  const at = 800 + side * random.range(260, 420)
  const field = terraces(scene, top + 18, 980, colours, sun)
  const house = hut(at, top + 220, 130, palette.accent, depth(palette, 0.7), palette.ink)
  const groveX = 800 - side * random.range(430, 560)
  const grove = times(random.int(2, 4), (i) =>
    palm(scene, groveX + i * 84 - 100, 800 + random.range(-20, 40), random.range(360, 540), palette.ink),
  )
  const workers = times(random.int(3, 6), (i) => {
    const [x, y] = [at - side * (90 + i * 105) + random.range(-20, 20), 700 + random.range(0, 90)]
    return random.chance(0.7)
      ? planter(x, y, 74, palette.ink, random.pick([1, -1]))
      : person(x, y, 108, palette.ink, 'caping')
  })
  const bank = below(ridge(scene, 968, 26), palette.ink) + grass(scene, 0, 960, WIDTH, 44, palette.ink)
  const flock = birds(scene, 5, { x: 400, y: 170, width: 700 })
  return art + back + farTrees + flock + field + house + workers + grove + bank + rain(scene)
}

function trunks(scene: Scene, count: number, near: number, width: number): string {
  const { palette, random } = scene
  const fill = depth(palette, near)
  const bark = mix(fill, palette.ink, 0.3)
  return times(count, (i) => {
    const x = ((i + random.range(0.1, 0.9)) / count) * (WIDTH + 160) - 80
    if (near > 0.6 && Math.abs(x - 800) < 190) return ''
    const [w, foot] = [width * random.range(0.65, 1.25), 640 + near * 380]
    const lean = random.range(-24, 24)
    const roots = path(
      `M${num(x - w * 1.7)} ${num(foot)}Q${num(x - w * 0.5)} ${num(foot - w)} ${num(x - w * 0.5)} ${num(foot - w * 3)}L${num(x + w * 0.5)} ${num(foot - w * 3)}Q${num(x + w * 0.5)} ${num(foot - w)} ${num(x + w * 1.7)} ${num(foot)}Z`,
      fill,
    )
    const stem = polygon(
      [
        [x - w * 0.5, foot - w * 2],
        [x - w * 0.4 + lean, -20],
        [x + w * 0.4 + lean, -20],
        [x + w * 0.5, foot - w * 2],
      ],
      fill,
    )
    const shade = polygon(
      [
        [x + w * 0.12, foot - w * 2],
        [x + w * 0.1 + lean, -20],
        [x + w * 0.4 + lean, -20],
        [x + w * 0.5, foot - w * 2],
      ],
      bark,
    )
    return roots + stem + shade
  })
}

/** A hornbill gliding through the clearing; about 200 wide. */
function hornbill(x: number, y: number, size: number, body: string, bill: string): string {
  const shape = 'M-90 6L-40 -8Q-10 -18 20 -14Q44 -24 60 -14L62 -4Q40 4 10 8L-40 10Z'
  const wing = 'M-14 -6Q-46 -78 -96 -92Q-66 -40 -44 4ZM8 -8Q22 -80 4 -112Q-30 -60 -22 -2Z'
  const beak = path('M58 -16Q84 -22 100 2Q82 -8 60 -4Z', bill)
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${size})">${path(shape + wing, body)}${beak}</g>`
}

export const forest: Motif = (scene) => {
  const { palette, random } = scene
  const { art, sun } = sky(scene, {
    horizon: 780,
    sunHeight: random.range(0.32, 0.62),
    radius: random.range(120, 190),
    cloudy: false,
  })
  const haze = hills(scene, 620, 60, depth(palette, 0.04))
  const canopy = (y: number, near: number, size: number) =>
    rect(0, -10, WIDTH, y, depth(palette, near)) +
    times(26, (i) =>
      circle(
        i * 64 + random.range(-20, 20),
        y + random.range(-30, 26),
        size * random.range(0.6, 1),
        depth(palette, near),
      ),
    )
  const rays = times(random.int(4, 6), (i) => {
    const angle = -0.5 + i * 0.26 + random.range(-0.06, 0.06)
    const far = 900
    return polygon(
      [
        [sun.x, sun.y],
        [sun.x + Math.sin(angle) * far - 40, sun.y + far],
        [sun.x + Math.sin(angle) * far + 44, sun.y + far],
      ],
      palette.glow,
      'opacity="0.3"',
    )
  })
  const river = mix(palette.glow, palette.paper, 0.3)
  const bendX = random.range(-160, 160)
  const stream = path(
    `M${num(sun.x - 14)} 700Q${num(800 + bendX)} 770 ${num(700 - bendX)} 850T${num(640)} 1010L1130 1010Q${num(900 - bendX)} 880 ${num(870 + bendX * 0.6)} 820T${num(sun.x + 14)} 700Z`,
    river,
  )
  const floor = hills(scene, 716, 16, depth(palette, 0.42))
  const leaves = times(8, (i) => {
    const x = i < 4 ? random.range(-40, 380) : random.range(1220, 1640)
    return banana(
      scene,
      x,
      1020,
      random.range(210, 330),
      i % 2 ? palette.ink : depth(palette, 0.88),
      depth(palette, 0.6),
    )
  })
  const bush = grass(scene, 0, 930, 520, 90, palette.ink) + grass(scene, 1100, 930, 520, 90, palette.ink)
  const bird = random.chance(0.75)
    ? hornbill(random.range(560, 900), random.range(250, 430), random.range(1, 1.5), palette.ink, palette.accent)
    : birds(scene, 6, { x: 560, y: 330, width: 400 })
  const walker = random.chance(0.6) ? person(random.range(1000, 1130), 902, 120, palette.accent, 'walk') : ''
  const far = canopy(90, 0.16, 70) + trunks(scene, random.int(9, 13), 0.2, 24)
  const mid = canopy(56, 0.44, 76) + trunks(scene, random.int(5, 8), 0.48, 46)
  const near = trunks(scene, random.int(4, 6), 0.82, 92) + canopy(24, 0.9, 84)
  const lianas = times(5, () =>
    stroke(
      `M${num(random.range(0, 1600))} -10q${num(random.range(-60, 60))} ${num(random.range(160, 300))} ${num(random.range(60, 260))} -10`,
      depth(palette, 0.9),
      5,
    ),
  )
  return (
    art +
    haze +
    far +
    rays +
    mid +
    floor +
    stream +
    bird +
    walker +
    lianas +
    near +
    bush +
    leaves +
    rain(scene) +
    line([0, HEIGHT], [1, HEIGHT], palette.ink, 1) +
    times(0, () => tree(scene, 0, 0, 1, palette.ink))
  )
}
