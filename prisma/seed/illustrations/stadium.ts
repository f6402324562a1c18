import { depth, mix } from './palettes.ts'
import { treeline } from './plants.ts'
import { hills, rain, sky } from './sky.ts'
import {
  circle,
  clipped,
  ellipse,
  HEIGHT,
  line,
  type Motif,
  num,
  path,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  WIDTH,
} from './svg.ts'

/** A crowd: thousands of small marks between two ellipses, one path for each colour. */
function crowd(scene: Scene, y: number, outer: [number, number], inner: [number, number]): string {
  const { palette, random } = scene
  const colours = [palette.paper, palette.accent, palette.lamp, depth(palette, 0.3), palette.ink]
  return colours
    .map((colour) => {
      const marks = Array.from({ length: 420 }, () => {
        const [angle, part] = [random.range(0, Math.PI * 2), random.next()]
        const px = 800 + Math.cos(angle) * (inner[0] + (outer[0] - inner[0]) * part)
        const py = y + Math.sin(angle) * (inner[1] + (outer[1] - inner[1]) * part)
        return `M${num(px)} ${num(py)}h6v7h-6z`
      })
      return path(marks.join(''), colour, 'opacity="0.85"')
    })
    .join('')
}

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

function pitch(scene: Scene, y: number): string {
  const { palette, random } = scene
  const grass = mix(palette.tone, '#5f8a3e', palette.name === 'night' ? 0.4 : 0.55)
  const other = mix(grass, palette.deep, 0.2)
  const corners = (from: number, to: number) =>
    `M${num(400 + from * 800)} ${y - 100}L${num(400 + to * 800)} ${y - 100}L${num(210 + to * 1180)} ${y + 126}L${num(210 + from * 1180)} ${y + 126}Z`
  const count = random.pick([10, 12, 14])
  const stripes = times(count, (i) => path(corners(i / count, (i + 1) / count), i % 2 === 0 ? grass : other))
  const chalk = (d: string) => stroke(d, palette.paper, 5)
  const marks =
    chalk(`M430 ${y - 86}H1170L1352 ${y + 108}H248ZM800 ${y - 86}V${y + 108}`) +
    ellipse(800, y + 4, 104, 32, 'none', `stroke="${palette.paper}" stroke-width="5"`)
  const boxes = chalk(`M396 ${y - 50}H480L424 ${y + 60}H294M1204 ${y - 50}H1120L1176 ${y + 60}H1306`)
  const players = times(random.int(12, 18), (i) => {
    const [px, py] = [random.range(340, 1260), y + random.range(-70, 96)]
    const size = 0.75 + (py - y + 80) / 300
    const shirt = i % 2 === 0 ? palette.accent : palette.paper
    return (
      ellipse(px + 12 * size, py, 15 * size, 4 * size, palette.ink, 'opacity="0.4"') +
      rect(px - 4.5 * size, py - 26 * size, 9 * size, 15 * size, shirt) +
      rect(px - 4 * size, py - 12 * size, 8 * size, 12 * size, palette.ink) +
      circle(px, py - 30 * size, 4.5 * size, palette.ink)
    )
  })
  return stripes + marks + boxes + players + circle(random.range(600, 1000), y + 30, 6, palette.paper)
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

/** The reader's own row: heads, raised arms and scarves. */
function fans(scene: Scene): string {
  const { palette, random } = scene
  const row = (y: number, size: number, count: number, fill: string) =>
    times(count, (i) => {
      const x = (i + 0.5 + random.range(-0.25, 0.25)) * (WIDTH / count)
      const top = y + random.range(-18, 18)
      const body =
        circle(x, top, size, fill) +
        path(
          `M${num(x - size * 2)} ${HEIGHT + 10}Q${num(x - size * 1.9)} ${num(top + size)} ${num(x)} ${num(top + size)}Q${num(x + size * 1.9)} ${num(top + size)} ${num(x + size * 2)} ${HEIGHT + 10}Z`,
          fill,
        )
      if (random.chance(0.35)) {
        const [lx, rx, up] = [x - size * 2.2, x + size * 2.2, top - size * random.range(2.2, 3.4)]
        const arms = stroke(
          `M${num(x - size * 1.5)} ${num(top + size * 2)}L${num(lx)} ${num(up)}M${num(x + size * 1.5)} ${num(top + size * 2)}L${num(rx)} ${num(up)}`,
          fill,
          size * 0.55,
          'stroke-linecap="round"',
        )
        const scarf = polygon(
          [
            [lx - 16, up - 12],
            [rx + 16, up - 12],
            [rx + 16, up + 14],
            [lx - 16, up + 14],
          ],
          random.pick([palette.accent, palette.paper, palette.accent, palette.lamp]),
        )
        return body + arms + (random.chance(0.6) ? scarf : '')
      }
      return body
    })
  return row(902, 22, 19, mix(palette.deep, palette.ink, 0.55)) + row(956, 31, 13, palette.ink)
}

export const stadium: Motif = (scene) => {
  const { palette, random } = scene
  const { art } = sky(scene, { horizon: 360, sunHeight: random.range(0.12, 0.4), radius: random.range(90, 140) })
  const y = random.range(160, 220)
  const centre = y + 500
  const seats = depth(palette, 0.62)
  const bowl =
    ellipse(800, centre - 60, 1080, 400, mix(seats, palette.ink, 0.2)) + ellipse(800, centre - 40, 940, 320, seats)
  const upper = crowd(scene, centre - 60, [1060, 390], [930, 320])
  const lower = crowd(scene, centre - 30, [920, 310], [760, 235])
  const rings = [0, 1, 2]
    .map((i) =>
      ellipse(
        800,
        centre - 40,
        930 - i * 66,
        316 - i * 28,
        'none',
        `stroke="${mix(seats, palette.ink, 0.45)}" stroke-width="5"`,
      ),
    )
    .join('')
  const track =
    ellipse(800, centre, 740, 212, palette.accent) +
    [0, 1, 2]
      .map((i) =>
        ellipse(
          800,
          centre,
          724 - i * 18,
          204 - i * 7,
          'none',
          `stroke="${palette.paper}" stroke-width="2.5" opacity="0.8"`,
        ),
      )
      .join('')
  const infield = mix(palette.tone, palette.deep, 0.3)
  const turf = ellipse(800, centre, 664, 182, infield)
  const field = turf + clipped(scene, ellipse(800, centre, 664, 182, '#fff'), pitch(scene, centre))
  const lights = floodlight(scene, 150, y - 20, 420, 1) + floodlight(scene, 1450, y - 20, 420, -1)
  const deck = random.chance(0.6) ? roof(scene, y) : ''
  const town = deck === '' ? behind(scene, y + 250) : ''
  return art + town + lights + bowl + upper + lower + rings + track + field + deck + fans(scene) + rain(scene)
}
