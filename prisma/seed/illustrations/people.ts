import { circle, ellipse, num, outline, type Point, path, place, polygon, type Scene, stroke } from './svg.ts'

/** Tiny silhouettes, 100 units tall, feet at the origin. No faces: they give the picture its scale. */
const BODY = 'M-11 -78Q0 -84 11 -78L13 -48L9 -42L-9 -42L-13 -48Z'

const head = (x: number, fill: string) => circle(x, -90.5, 8.5, fill)

function limb(points: string | readonly Point[], fill: string, width = 7): string {
  const joints = typeof points === 'string' ? outline(points) : points
  const d = joints.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')
  return stroke(d, fill, width, 'stroke-linecap="round" stroke-linejoin="round"')
}

const legs = (fill: string, stride: number) => limb(`${-stride} -4, -4 -44, 4 -44, ${stride} -4`, fill, 9)

export type Pose = 'stand' | 'walk' | 'caping' | 'carry' | 'skirt'

const POSES: readonly Pose[] = ['stand', 'walk', 'carry', 'skirt']

function figure(pose: Pose, fill: string, hatFill = fill): string {
  const stride = pose === 'walk' || pose === 'carry' ? 12 : 5
  const lower = pose === 'skirt' ? path('M-9 -48L9 -48L14 -2L-14 -2Z', fill) : legs(fill, stride)
  const trunk = path(BODY, fill) + head(0, fill)
  const arms = (left: Point, right: Point) => limb([[-11, -74], left], fill, 6) + limb([[11, -74], right], fill, 6)
  if (pose === 'carry') {
    const basket = path('M-20 -106L20 -106L15 -94L-15 -94Z', fill) + ellipse(0, -107, 17, 8, fill)
    return lower + trunk + basket + arms([-17, -99], [17, -48])
  }
  if (pose === 'caping') {
    const hat = polygon(outline('-27 -88, 0 -110, 27 -88'), hatFill)
    return lower + trunk + hat + arms([-19, -52], [24, -56])
  }
  return lower + trunk + arms([-16, -50], [16, -48])
}

/** One person with feet at (x, y). */
export function person(x: number, y: number, height: number, fill: string, pose: Pose = 'stand', hat = fill): string {
  return place(figure(pose, fill, hat), x, y, height / 100)
}

export function passerBy(scene: Scene, x: number, y: number, height: number, fill: string): string {
  const { random } = scene
  const side = random.chance(0.5) ? 1 : -1
  const size = (height / 100) * random.range(0.92, 1.06)
  return place(figure(random.pick(POSES), fill), x, y, [size * side, size])
}

/** A farmer bent over the seedlings, the conical hat towards the water. */
export function planter(x: number, y: number, height: number, fill: string, hat: string, flip: 1 | -1): string {
  const body = path('M-13 -40Q-16 -60 0 -64Q22 -66 34 -50L28 -36Q16 -46 4 -40Z', fill)
  const brim = polygon(outline('16 -56, 50 -70, 52 -28'), hat)
  const size = height / 70
  return place(body + limb('29 -42, 34 -6', fill, 6) + brim + place(legs(fill, 8), -5, 0), x, y, [size * flip, size])
}

/** A runner in full stride. */
export function runner(fill: string): string {
  const front = limb('2 -46, 24 -38, 16 -14, 24 -12', fill, 9)
  const back = limb('-2 -46, -12 -24, -36 -26, -38 -34', fill, 9)
  const arms = limb('4 -74, -16 -66, -24 -78', fill, 6.5) + limb('8 -74, 18 -58, 32 -66', fill, 6.5)
  return path(BODY, fill) + head(9, fill) + front + back + arms
}

/** A badminton player stretching for an overhead shot; the racket is part of the silhouette. */
export function smasher(fill: string): string {
  const stance = limb('-26 -2, -10 -26, -2 -46, 8 -26, 26 -4', fill, 9)
  const arms = limb('10 -74, 20 -96, 16 -112', fill, 6.5) + limb('-10 -74, -26 -84, -36 -98', fill, 6.5)
  const frame = `stroke="${fill}" stroke-width="3" transform="rotate(18 32 -156)"`
  const racket = stroke('M16 -112L26 -140', fill, 3) + ellipse(32, -156, 10, 15, 'none', frame)
  return stance + path(BODY, fill) + head(1, fill) + arms + racket
}
