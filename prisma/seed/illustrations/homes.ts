import { depth, mix, type Palette } from './palettes.ts'
import { type Point, path, polygon, rect, type Scene, times, trace } from './svg.ts'

export type House = { x: number; y: number; width: number; roof: string; wall: string; dark: string; window: string }

function front(house: House, height: number): string {
  const { x, y, width, wall, dark, window } = house
  const body = rect(x - width * 0.38, y - height, width * 0.76, height, wall)
  const door = rect(x - width * 0.05, y - height * 0.72, width * 0.12, height * 0.72, dark)
  const pane = (at: number) =>
    rect(at - width * 0.06, y - height * 0.7, width * 0.12, height * 0.36, dark) +
    rect(at - width * 0.045, y - height * 0.66, width * 0.09, height * 0.28, window)
  const posts = times(5, (i) => rect(x - width * 0.46 + i * width * 0.225, y - height, width * 0.018, height, dark))
  return body + door + pane(x - width * 0.22) + pane(x + width * 0.24) + posts
}

/** A Javanese joglo: a steep crown on a wide, gentle skirt. */
export function joglo(house: House): string {
  const { x, y, width: w, roof, dark } = house
  const top = y - w * 0.26
  const skirt: Point[] = [
    [x - w * 0.6, top],
    [x - w * 0.28, top - w * 0.15],
    [x + w * 0.28, top - w * 0.15],
    [x + w * 0.6, top],
  ]
  const crown: Point[] = [
    [x - w * 0.28, top - w * 0.15],
    [x - w * 0.13, top - w * 0.36],
    [x + w * 0.13, top - w * 0.36],
    [x + w * 0.28, top - w * 0.15],
  ]
  const side: Point[] = [
    [x + w * 0.1, top],
    [x + w * 0.28, top - w * 0.15],
    [x + w * 0.6, top],
  ]
  const cap = rect(x - w * 0.15, top - w * 0.378, w * 0.3, w * 0.025, dark)
  return (
    front(house, w * 0.27) +
    polygon(skirt, roof) +
    polygon(side, mix(roof, dark, 0.25)) +
    polygon(crown, mix(roof, dark, 0.14)) +
    cap
  )
}

/** A Minangkabau house: the ridge swept up into horns. */
export function gonjong(house: House): string {
  const { x, y, width: w, roof, dark } = house
  const top = y - w * 0.3
  const horn = (reach: number, rise: number, fill: string) => {
    const left = trace`M${x - reach} ${top - rise}Q${x - reach * 0.62} ${top - rise * 0.42} ${x} ${top - rise * 0.4}`
    const right = trace`Q${x + reach * 0.62} ${top - rise * 0.42} ${x + reach} ${top - rise}`
    const foot = trace`L${x + reach * 0.76} ${top + w * 0.02}L${x - reach * 0.76} ${top + w * 0.02}Z`
    return path(left + right + foot, fill)
  }
  const stilts = times(6, (i) => rect(x - w * 0.36 + i * w * 0.142, y - w * 0.09, w * 0.025, w * 0.09, dark))
  const body = front({ ...house, y: y - w * 0.08 }, w * 0.25)
  return stilts + body + horn(w * 0.62, w * 0.42, roof) + horn(w * 0.4, w * 0.48, mix(roof, dark, 0.22))
}

/** A Toraja tongkonan: a boat of a roof on tall stilts. */
export function tongkonan(house: House): string {
  const { x, y, width: w, roof, wall, dark } = house
  const top = y - w * 0.46
  const stilts = times(4, (i) => rect(x - w * 0.2 + i * w * 0.125, y - w * 0.22, w * 0.035, w * 0.22, dark))
  const gable = polygon(
    [
      [x - w * 0.24, y - w * 0.2],
      [x - w * 0.3, top],
      [x + w * 0.3, top],
      [x + w * 0.24, y - w * 0.2],
    ],
    wall,
  )
  const panels = times(3, (i) =>
    rect(x - w * 0.19 + i * w * 0.14, y - w * 0.38, w * 0.1, w * 0.12, i === 1 ? dark : roof),
  )
  const tip = (side: number) => trace`${x + side * w * 0.68} ${top - w * 0.34}`
  const eave = (side: number) => trace`${x + side * w * 0.3} ${top + w * 0.06}`
  const boat = trace`M${tip(-1)}Q${x} ${top - w * 0.02} ${tip(1)}Q${x + w * 0.36} ${top + w * 0.02} ${eave(1)}`
  const keel = trace`L${eave(-1)}Q${x - w * 0.36} ${top + w * 0.02} ${tip(-1)}Z`
  const prop = rect(x + w * 0.46, top - w * 0.13, w * 0.025, w * 0.59, dark)
  return prop + stilts + gable + panels + path(boat + keel, roof)
}

/** A plain kampung house under a tiled hip roof. */
export function limasan(house: House): string {
  const { x, y, width: w, roof, dark } = house
  const top = y - w * 0.28
  const face: Point[] = [
    [x - w * 0.5, top],
    [x - w * 0.26, top - w * 0.24],
    [x + w * 0.26, top - w * 0.24],
    [x + w * 0.5, top],
  ]
  const side: Point[] = [
    [x + w * 0.12, top],
    [x + w * 0.26, top - w * 0.24],
    [x + w * 0.5, top],
  ]
  const courses = times(3, (i) =>
    rect(x - w * (0.44 - i * 0.06), top - w * (0.05 + i * 0.06), w * (0.6 - i * 0.03), 2.5, mix(roof, dark, 0.35)),
  )
  return front(house, w * 0.29) + polygon(face, roof) + polygon(side, mix(roof, dark, 0.25)) + courses
}

/** A jumble of kampung roofs across the picture, nearer rows larger and darker. */
export function roofs(scene: Scene, y: number, size: number, near: number): string {
  const { palette, random } = scene
  const count = Math.ceil(1700 / (size * 0.8))
  const shades = roofShades(palette, near)
  return times(count, (i) => {
    const [x, w] = [i * size * 0.8 + random.range(-0.2, 0.2) * size, size * random.range(0.85, 1.25)]
    const [eave, rise] = [y + random.range(-0.16, 0.16) * size, w * random.range(0.2, 0.32)]
    const fill = random.pick(shades)
    const wall = rect(x - w * 0.42, eave - 2, w * 0.84, 400, depth(palette, near + 0.06))
    const lit = random.chance(0.55) ? rect(x - w * 0.2, eave + w * 0.1, w * 0.12, w * 0.15, palette.lamp) : ''
    const roof = polygon(
      [
        [x - w * 0.55, eave],
        [x - w * 0.2, eave - rise],
        [x + w * 0.24, eave - rise],
        [x + w * 0.55, eave],
      ],
      fill,
    )
    const fold = polygon(
      [
        [x + w * 0.14, eave],
        [x + w * 0.24, eave - rise],
        [x + w * 0.55, eave],
      ],
      mix(fill, palette.ink, 0.3),
    )
    return wall + lit + roof + fold
  })
}

function roofShades(palette: Palette, near: number): string[] {
  const tile = mix(palette.accent, depth(palette, near), 0.35)
  return [
    tile,
    mix(tile, palette.ink, 0.2),
    depth(palette, near),
    mix(depth(palette, near), palette.paper, 0.22),
    palette.accent,
  ]
}
