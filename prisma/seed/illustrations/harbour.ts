import { freighter, tug } from './boats.ts'
import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { birds, hills, rain, sky } from './sky.ts'
import { type Draw, HEIGHT, line, outline, place, polygon, rect, type Scene, times, WIDTH } from './svg.ts'
import { volcano } from './terrain.ts'
import { ripple, water } from './water.ts'

const QUAY = 846

/** A ship-to-shore gantry crane: legs on the quay at y 0, boom reaching left over the ship. */
function gantry(fill: string, box: string, drop: number): string {
  const legs = rect(-89, -520, 18, 520, fill) + rect(71, -520, 18, 520, fill)
  const braces = line([-80, -10], [80, -250], fill, 8) + line([80, -10], [-80, -250], fill, 8)
  const beams = rect(-98, -262, 196, 16, fill) + rect(-470, -528, 690, 24, fill) + rect(-470, -562, 400, 8, fill)
  const lattice = times(18, (i) => {
    const x = -462 + i * 22
    return line([x, -526], [x + 11, -556], fill, 4) + line([x + 11, -556], [x + 22, -526], fill, 4)
  })
  const mast = polygon(outline('-86 -528, -14 -720, -2 -720, 86 -528, 66 -528, -8 -690, -66 -528'), fill)
  const ties = line([-8, -712], [-440, -536], fill, 5) + line([-8, -712], [-240, -536], fill, 5)
  const back = line([-8, -712], [210, -530], fill, 6)
  const cabins = rect(-250, -504, 44, 40, fill) + rect(96, -580, 96, 54, fill)
  const ropes = [-320, -290].map((x) => line([x, -504], [x, -500 + drop], fill, 3.5)).join('')
  const load = rect(-348, -502 + drop, 86, 40, box) + rect(-330, -510 + drop, 50, 9, fill)
  return legs + braces + beams + lattice + mast + ties + back + cabins + ropes + load
}

function cranes(scene: Scene): string {
  const { palette, random } = scene
  const count = random.int(1, 3)
  const step = count === 2 ? 500 : 330
  const start = count === 1 ? random.range(1080, 1240) : random.range(700, 780)
  const rising = random.chance(0.7)
  return times(count, (i) => {
    const scale = count === 1 ? 1.12 : 0.84 + (rising ? i : count - 1 - i) * 0.13
    const box = random.pick([palette.accent, palette.lamp])
    const colour = depth(palette, count === 1 ? 0.96 : 0.7 + (scale - 0.84))
    return place(gantry(colour, box, random.range(40, 130)), start + i * step, QUAY + 4, scale)
  })
}

/** The quay in front: stacked boxes, bollards, and a crew that shows how big it all is. */
function quay(scene: Scene): string {
  const { palette, random } = scene
  const rust = mix(palette.lamp, palette.deep, 0.25)
  const colours = [palette.accent, depth(palette, 0.62), depth(palette, 0.8), rust]
  const ground = rect(0, QUAY, WIDTH, HEIGHT - QUAY, palette.ink) + rect(0, QUAY, WIDTH, 12, depth(palette, 0.72))
  const start = random.range(20, 260)
  const stack = times(random.int(3, 6), (column) =>
    times(random.int(1, 4), (row) => {
      const [x, y] = [start + column * 128, QUAY + 104 - (row + 1) * 62]
      const fill = random.pick(colours)
      const ribs = times(7, (i) => rect(x + 14 + i * 15, y + 6, 5, 48, mix(fill, palette.ink, 0.28)))
      return rect(x, y, 124, 60, fill) + ribs
    }),
  )
  const floor = rect(0, QUAY + 100, WIDTH, HEIGHT, palette.ink)
  const crew = times(random.int(3, 5), (i) => {
    const coat = i % 2 === 0 ? palette.accent : palette.lamp
    return person(random.range(940, 1500), QUAY + 8, 66, palette.ink, 'stand', coat)
  })
  const bollards = times(6, (i) => rect(120 + i * 280, QUAY - 20, 34, 26, palette.ink, 'rx="8"'))
  return ground + crew + bollards + stack + floor
}

function coast(scene: Scene, horizon: number): string {
  const { palette, random } = scene
  const shore = hills(scene, horizon - 2, 26, depth(palette, 0.3))
  if (random.chance(0.5)) {
    const x = random.range(200, 1300)
    return volcano(scene, x, horizon + 4, random.range(620, 980), random.range(180, 300), 0.1) + shore
  }
  const towers = times(34, () => {
    const height = random.range(20, 130)
    return rect(random.range(0, WIDTH), horizon - height, random.range(18, 50), height, depth(palette, 0.14))
  })
  return hills(scene, horizon - 30, 60, depth(palette, 0.04)) + towers + shore
}

export const harbour: Draw = (scene) => {
  const { palette, random } = scene
  const horizon = random.range(440, 580)
  const { art, sun } = sky(scene, { horizon, sunHeight: random.range(0.28, 0.72), radius: random.range(95, 160) })
  const house = mix(palette.paper, palette.sky, 0.15)
  const steel = random.pick([depth(palette, 0.72), depth(palette, 0.9), palette.accent])
  const ship = freighter(scene, {
    hull: steel,
    belly: steel === palette.accent ? palette.ink : palette.accent,
    house,
    window: palette.deep,
    boxes: [palette.accent, palette.paper, depth(palette, 0.35), depth(palette, 0.62), palette.lamp],
  })
  const [x, size] = [random.range(520, 720), random.range(0.94, 1.2)]
  const small = place(tug(depth(palette, 0.66), house, palette.accent), random.range(180, 1400), horizon + 60, 0.62)
  const wake = times(7, (i) => ripple(x + (i - 3) * 120 * size, 766 + random.range(-4, 8), 280, 5, palette.paper))
  const flock = birds(scene, random.int(4, 8), { x: 100, y: random.range(130, 280), width: 520 })
  const back = art + coast(scene, horizon) + water(scene, horizon, QUAY, sun) + small
  return back + place(ship, x, 766, size) + wake + flock + cranes(scene) + quay(scene) + rain(scene)
}
