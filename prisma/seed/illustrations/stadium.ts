import { crowd, fans } from './crowd.ts'
import { depth, mix } from './palettes.ts'
import { treeline } from './plants.ts'
import { hills, rain, sky } from './sky.ts'
import {
  circle,
  clipped,
  type Draw,
  ellipse,
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

function floodlight(scene: Scene, x: number, y: number, height: number, side: 1 | -1): string {
  const { palette } = scene
  const lit = palette.name === 'night' || palette.name === 'dusk' || palette.name === 'monsoon'
  const beam = lit ? path('M-60 -30L60 -30L760 620L240 700Z', palette.lamp, 'opacity="0.16"') : ''
  const panel = polygon(
    [
      [-72, -54],
      [64, -70],
      [70, 22],
      [-66, 34],
    ],
    palette.ink,
  )
  const bulbs = times(3, (row) =>
    times(5, (i) => circle(-52 + i * 26 + row, -40 + row * 27 - i * 2.6, 9, lit ? palette.lamp : palette.paper)),
  )
  const mast =
    polygon(
      [
        [-9, 20],
        [9, 20],
        [20, height],
        [-20, height],
      ],
      depth(palette, 0.86),
    ) + times(7, (i) => line([-12 - i, 60 + i * (height / 8)], [12 + i, 90 + i * (height / 8)], palette.ink, 4))
  return place(beam + mast + panel + bulbs, x, y, [side, 1])
}

/** The far half of the ring roof, with its ribs. */
function roof(scene: Scene, y: number): string {
  const { palette, random } = scene
  const top = mix(palette.paper, palette.tone, palette.name === 'night' ? 0.5 : 0.2)
  const ring = `M-260 ${y + 210}A1060 330 0 0 1 1860 ${y + 210}L1700 ${y + 236}A900 226 0 0 0 -100 ${y + 236}Z`
  const count = random.int(19, 27)
  const ribs = times(count, (i) => {
    const angle = Math.PI * (1.04 + (0.92 * i) / (count - 1))
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return line(
      [800 + cos * 1060, y + 210 + sin * 330],
      [800 + cos * 900, y + 236 + sin * 226],
      mix(top, palette.deep, 0.5),
      5,
    )
  })
  const shade = stroke(`M-100 ${y + 240}A900 226 0 0 1 1700 ${y + 240}`, palette.ink, 14)
  return path(ring, top) + ribs + shade
}

/** One player and a shadow, about 35 units tall. */
function footballer(scene: Scene, x: number, y: number, size: number, shirt: string): string {
  const { ink } = scene.palette
  const shade = ellipse(12, 0, 15, 4, ink, 'opacity="0.4"')
  const body = path('M-4.5 -26h9v15h-9z', shirt) + path('M-4 -12h8v12h-8z', ink) + circle(0, -30, 4.5, ink)
  return place(shade + body, x, y, size)
}

function pitch(scene: Scene, y: number): string {
  const { palette, random } = scene
  const grass = mix(palette.tone, '#5f8a3e', palette.name === 'night' ? 0.4 : 0.55)
  const other = mix(grass, palette.deep, 0.2)
  const count = random.pick([10, 12, 14])
  const far = (part: number) => 400 + part * 800
  const near = (part: number) => 210 + part * 1180
  const stripes = times(count, (i) => {
    const [a, b] = [i / count, (i + 1) / count]
    const shape = trace`M${far(a)} ${y - 100}H${far(b)}L${near(b)} ${y + 126}H${near(a)}Z`
    return path(shape, i % 2 === 0 ? grass : other)
  })
  const frame = trace`M430 ${y - 86}H1170L1352 ${y + 108}H248ZM800 ${y - 86}V${y + 108}`
  const boxes = trace`M396 ${y - 50}H480L424 ${y + 60}H294M1204 ${y - 50}H1120L1176 ${y + 60}H1306`
  const ring = ellipse(800, y + 4, 104, 32, 'none', `stroke="${palette.paper}" stroke-width="5"`)
  const marks = stroke(frame + boxes, palette.paper, 5) + ring
  const players = times(random.int(12, 18), (i) => {
    const [px, py] = [random.range(340, 1260), y + random.range(-70, 96)]
    return footballer(scene, px, py, 0.75 + (py - y + 80) / 300, i % 2 === 0 ? palette.accent : palette.paper)
  })
  return stripes + marks + players + circle(random.range(600, 1000), y + 30, 6, palette.paper)
}

/** An open bowl shows what stands around it: hills, towers and palms. */
function behind(scene: Scene, y: number): string {
  const { palette, random } = scene
  const towers = times(22, () => {
    const height = random.range(60, 230)
    return rect(
      random.range(0, WIDTH),
      y - height,
      random.range(40, 90),
      height + 200,
      depth(palette, random.range(0.12, 0.3)),
    )
  })
  return hills(scene, y - 40, 80, depth(palette, 0.06)) + towers + treeline(scene, y + 40, 60, depth(palette, 0.4), 9)
}

/** The open bowl from above: two tiers of crowd, aisles, the running track, and the field. */
function bowl(scene: Scene, y: number): string {
  const { palette } = scene
  const seats = depth(palette, 0.62)
  const rim = ellipse(800, y - 60, 1080, 400, mix(seats, palette.ink, 0.2)) + ellipse(800, y - 40, 940, 320, seats)
  const people = crowd(scene, y - 60, [1060, 390], [930, 320]) + crowd(scene, y - 30, [920, 310], [760, 235])
  const aisle = `stroke="${mix(seats, palette.ink, 0.45)}" stroke-width="5"`
  const aisles = times(3, (i) => ellipse(800, y - 40, 930 - i * 66, 316 - i * 28, 'none', aisle))
  const chalk = `stroke="${palette.paper}" stroke-width="2.5" opacity="0.8"`
  const lanes = times(3, (i) => ellipse(800, y, 724 - i * 18, 204 - i * 7, 'none', chalk))
  const track = ellipse(800, y, 740, 212, palette.accent) + lanes
  const turf = ellipse(800, y, 664, 182, mix(palette.tone, palette.deep, 0.3))
  const field = clipped(scene, ellipse(800, y, 664, 182, '#fff'), pitch(scene, y))
  return rim + people + aisles + track + turf + field
}

export const stadium: Draw = (scene) => {
  const { random } = scene
  const { art } = sky(scene, { horizon: 360, sunHeight: random.range(0.12, 0.4), radius: random.range(90, 140) })
  const y = random.range(160, 220)
  const lights = floodlight(scene, 150, y - 20, 420, 1) + floodlight(scene, 1450, y - 20, 420, -1)
  const covered = random.chance(0.6)
  const back = covered ? lights : behind(scene, y + 250) + lights
  const deck = covered ? roof(scene, y) : ''
  return art + back + bowl(scene, y + 500) + deck + fans(scene) + rain(scene)
}
