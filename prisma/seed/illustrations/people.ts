import { circle, ellipse, outline, type Point, path, place, polygon, type Scene, stroke, trace } from './svg.ts'

/** Tiny silhouettes, 100 units tall, feet at the origin. No faces: they give the picture its scale. */
const BODY = 'M-11 -78Q0 -84 11 -78L13 -48L9 -42L-9 -42L-13 -48Z'

const head = (x: number, fill: string) => circle(x, -90.5, 8.5, fill)

function limb(points: string | readonly Point[], fill: string, width = 7): string {
  const joints = typeof points === 'string' ? outline(points) : points
  const d = joints.map(([x, y], i) => trace`${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return stroke(d, fill, width, 'stroke-linecap="round" stroke-linejoin="round"')
}

const legs = (fill: string, stride: number) => limb(`${-stride} -4, -4 -44, 4 -44, ${stride} -4`, fill, 9)

type Pose = 'stand' | 'walk' | 'caping' | 'carry' | 'veil' | 'bag'

const POSES: readonly Pose[] = ['stand', 'walk', 'carry', 'veil', 'bag', 'veil']

const TORSO =
  'M-8 -80Q0 -84 8 -80Q13 -77 14 -66L16 -46L11 -45L9 -60L9 -40L-9 -40L-9 -60L-11 -45L-16 -46L-14 -66Q-13 -77 -8 -80Z'
const STANDING = 'M-8 -44L-9 -1L-2 -1L0 -38L2 -1L9 -1L8 -44Z'
const STRIDING = 'M-8 -44L-17 -5L-10 -1L1 -36L9 -1L17 -4L8 -44Z'
const VEIL = 'M0 -99Q-9 -98 -9 -88Q-9 -80 -14 -72Q-18 -54 -14 -44L13 -44Q17 -56 14 -72Q9 -80 9 -88Q9 -98 0 -99Z'

/** `extra` colours the hat of a caping, and the coat or veil of everybody else. */
function figure(pose: Pose, fill: string, extra = fill): string {
  if (pose === 'veil') {
    return path('M-11 -48Q-12 -20 -14 -1L13 -1Q12 -22 10 -48Z', fill) + path(VEIL, extra)
  }
  const lower = path(pose === 'walk' || pose === 'carry' ? STRIDING : STANDING, fill)
  const trunk = lower + path(TORSO, pose === 'caping' ? fill : extra) + head(0, fill)
  if (pose === 'carry') {
    const basket = path('M-19 -110L19 -110L14 -97L-14 -97Z', fill) + ellipse(0, -111, 16, 8, extra)
    return trunk + basket + limb('-11 -72, -19 -84, -14 -101', extra, 6)
  }
  if (pose === 'caping') {
    return trunk + polygon(outline('-27 -88, 0 -110, 27 -88'), extra)
  }
  return pose === 'bag' ? trunk + path('M10 -46L24 -46L26 -24L9 -24Z', extra) : trunk
}

/** One person with feet at (x, y). */
export function person(x: number, y: number, height: number, fill: string, pose: Pose = 'stand', extra = fill): string {
  return place(figure(pose, fill, extra), x, y, height / 100)
}

export function passerBy(scene: Scene, x: number, y: number, height: number, fill: string, extra = fill): string {
  const { random } = scene
  const side = random.chance(0.5) ? 1 : -1
  const size = (height / 100) * random.range(0.92, 1.06)
  return place(figure(random.pick(POSES), fill, extra), x, y, [size * side, size])
}

/** Somebody sitting in a boat under a conical hat, waist at the origin. */
export function boatman(fill: string, hat: string, coat: string): string {
  const torso = path('M-14 0Q-16 -34 -8 -40L8 -40Q16 -34 15 0Z', coat)
  const brim = polygon(outline('-34 -48, 0 -76, 34 -48'), hat)
  return torso + circle(0, -50, 9, fill) + brim + limb('12 -32, 34 -22', fill, 6) + stroke('M26 -52L62 40', fill, 5)
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
