import { roofs } from './homes.ts'
import { depth, mix } from './palettes.ts'
import { palm, tree } from './plants.ts'
import { birds, hills, rain, sky } from './sky.ts'
import {
  angular,
  circle,
  type Draw,
  line,
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

type Tower = { x: number; width: number; height: number; base: number; wall: string; glass: string }

/** Windows as strips, columns or a grid of panes. */
function windows(scene: Scene, tower: Tower): string {
  const { palette, random } = scene
  const { x, width, height, base, glass } = tower
  const top = base - height
  const style = random.int(0, 2)
  if (style === 0) {
    return times(Math.floor(height / 22) - 1, (i) => rect(x + 8, top + 16 + i * 22, width - 16, 8, glass))
  }
  if (style === 1) {
    return times(Math.floor(width / 18) - 1, (i) => rect(x + 12 + i * 18, top + 16, 7, height, glass))
  }
  const columns = Math.floor((width - 16) / 22)
  return times(Math.floor(height / 28) - 1, (row) =>
    times(columns, (i) => {
      const lit = random.chance(palette.name === 'night' || palette.name === 'dusk' ? 0.45 : 0.12)
      return rect(x + 12 + i * 22, top + 18 + row * 28, 12, 16, lit ? palette.lamp : glass)
    }),
  )
}

function crown(scene: Scene, tower: Tower): string {
  const { random } = scene
  const { x, width, height, base, wall } = tower
  const top = base - height
  const middle = x + width / 2
  const kind = random.int(0, 5)
  if (kind === 0) {
    return rect(x + width * 0.22, top - 34, width * 0.56, 36, wall) + rect(middle - 3, top - 110, 6, 80, wall)
  }
  if (kind === 1) {
    return polygon(outline('0 2, 0 -50, 100 2', x, top, [width / 100, 1]), wall)
  }
  if (kind === 2) {
    return path(trace`M${x} ${top + 2}Q${middle} ${top - width} ${x + width} ${top + 2}Z`, wall)
  }
  if (kind === 3) {
    const spire = polygon(outline('16 0, 50 -90, 84 0', x, top + 2, [width / 100, 1]), wall)
    return spire + rect(middle - 2.5, top - 170, 5, 100, wall)
  }
  return kind === 4 ? rect(x + width * 0.1, top - 18, width * 0.3, 20, wall) : ''
}

function skyline(scene: Scene, base: number, near: number, tall: number, count: number): string {
  const { palette, random } = scene
  const wall = depth(palette, near)
  const glass = palette.name === 'night' ? mix(wall, palette.lamp, 0.22) : mix(wall, palette.glow, 0.32)
  return times(count, (i) => {
    const width = random.range(0.62, 1) * (WIDTH / count)
    const x = ((i + random.range(-0.15, 0.25)) * WIDTH) / count
    const peak = 1 - Math.abs(x + width / 2 - 800) / 1500
    const tower: Tower = { x, width, height: tall * peak * random.range(0.42, 1), base, wall, glass }
    const shade = rect(
      x + width * 0.68,
      base - tower.height,
      width * 0.32,
      tower.height + 40,
      mix(wall, palette.ink, 0.18),
    )
    const body = rect(x, base - tower.height, width, tower.height + 40, wall)
    return crown(scene, tower) + body + (near > 0.25 ? shade + windows(scene, tower) : '')
  })
}

/** The national monument: an obelisk over a cup, its flame the one bright thing on the skyline. */
function monument(scene: Scene, x: number, base: number, height: number, near: number): string {
  const { palette } = scene
  const fill = mix(depth(palette, near), palette.paper, palette.name === 'night' ? 0.4 : 0.62)
  const shaft = outline('-5.5 -8, -3.2 -88, 3.2 -88, 5.5 -8', 0, 0)
  const shade = outline('.5 -8, .5 -88, 3.2 -88, 5.5 -8', 0, 0)
  const cup = path('M-26 -22Q-10 -13 -7 0L7 0Q10 -13 26 -22Z', fill)
  const flame = path('M-6 -91Q-8 -97 -1 -104Q0 -99 4 -100Q8 -96 5 -91Z', palette.lamp)
  const deck = rect(-5, -91, 10, 3, fill)
  const body = path(`${angular(shaft)}Z`, fill)
  const side = path(`${angular(shade)}Z`, mix(fill, palette.deep, 0.3))
  return place(body + side + cup + deck + flame, x, base, height / 100)
}

/** An elevated commuter line crossing in front of the towers. */
function viaduct(scene: Scene, y: number): string {
  const { palette, random } = scene
  const [dark, side] = [depth(palette, 0.82), mix(palette.paper, palette.tone, 0.12)]
  const piers = times(8, (i) => rect(70 + i * 220, y + 24, 34, 240, dark) + rect(36 + i * 220, y + 20, 102, 18, dark))
  const start = random.range(-100, 420)
  const cars = times(random.int(3, 5), (i) => {
    const x = start + i * 236
    const panes = times(6, (k) => rect(x + 16 + k * 36, y - 60, 26, 24, palette.deep))
    return rect(x, y - 72, 232, 66, side, 'rx="10"') + panes + rect(x, y - 26, 232, 10, palette.accent)
  })
  const deck = rect(0, y - 8, WIDTH, 34, dark) + rect(0, y - 8, WIDTH, 6, mix(dark, palette.glow, 0.3))
  const masts = times(9, (i) => rect(20 + i * 190, y - 130, 5, 124, dark) + rect(20 + i * 190, y - 128, 44, 4, dark))
  return masts + line([0, y - 118], [WIDTH, y - 118], dark, 2.5) + cars + piers + deck
}

/** What stands up out of the roofs: aerials, a water tank, wires, a mosque dome. */
function rooftops(scene: Scene): string {
  const { palette, random } = scene
  const aerials = times(random.int(4, 8), () => {
    const [x, y] = [random.range(40, 1560), random.range(810, 880)]
    const arms = times(3, (i) =>
      line([x - 18 + i * 4, y - 92 + i * 14], [x + 18 - i * 4, y - 92 + i * 14], palette.ink, 3.5),
    )
    return line([x, y], [x, y - 100], palette.ink, 4) + arms
  })
  const wires = times(3, (i) => {
    const y = 742 + i * 20
    return stroke(`M-10 ${y}Q400 ${y + 60} 800 ${y + 8}T1610 ${y - 6}`, palette.ink, 2.6)
  })
  const [dx, dy] = [random.range(200, 1400), 860]
  const dome = path('M-70 0Q-82 -60 -30 -92Q-8 -106 0 -136Q8 -106 30 -92Q82 -60 70 0Z', depth(palette, 0.74))
  const mosque = place(dome + circle(0, -140, 6, palette.lamp) + rect(-84, 0, 168, 80, depth(palette, 0.8)), dx, dy)
  return (random.chance(0.6) ? mosque : '') + aerials + wires
}

export const city: Draw = (scene) => {
  const { palette, random } = scene
  const radius = random.range(110, 190)
  const { art, sun } = sky(scene, { horizon: 640, sunHeight: random.range(0.3, 0.7), radius })
  const far = hills(scene, 600, 40, depth(palette, 0.04)) + skyline(scene, 660, 0.1, random.range(330, 460), 20)
  const mid = skyline(scene, 720, 0.36, random.range(460, 620), random.int(9, 13))
  const obelisk = random.chance(0.55) ? monument(scene, random.range(600, 1000), 730, random.range(500, 600), 0.3) : ''
  const near = random.chance(0.7) ? viaduct(scene, random.range(640, 690)) : skyline(scene, 760, 0.58, 330, 12)
  const greens = times(12, () => tree(scene, random.range(0, WIDTH), 790, random.range(90, 150), depth(palette, 0.68)))
  const kampung = roofs(scene, 830, 150, 0.62) + rooftops(scene) + roofs(scene, 920, 230, 0.82)
  const tall = times(random.int(1, 3), () =>
    palm(scene, random.range(0, WIDTH), 930, random.range(220, 300), palette.ink),
  )
  const flock = birds(scene, random.int(4, 9), { x: sun.x - 300, y: 150, width: 600 })
  return art + flock + far + mid + obelisk + near + greens + tall + kampung + rain(scene)
}
