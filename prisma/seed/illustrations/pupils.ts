import { mix } from './palettes.ts'
import { circle, ellipse, outline, path, place, polygon, rect, type Scene, stroke, times } from './svg.ts'

/** A pupil seen from behind, the desk beyond; origin where the chair meets the floor line. */
function pupil(scene: Scene, hand: boolean): string {
  const { palette, random } = scene
  const wood = mix(palette.lamp, palette.deep, 0.38)
  const desk =
    polygon(outline('-128 -82, -104 -112, 104 -112, 128 -82'), wood) +
    rect(-128, -84, 256, 14, mix(wood, palette.ink, 0.35))
  const legs = rect(-116, -72, 10, 90, palette.ink) + rect(106, -72, 10, 90, palette.ink)
  const book = polygon(
    outline('-96 -90, -84 -106, -34 -106, -38 -90'),
    random.pick([palette.accent, palette.paper, palette.tone]),
  )
  const shirt = path('M-56 20Q-62 -78 -26 -92Q0 -100 26 -92Q62 -78 56 20Z', palette.paper)
  const arm = hand
    ? stroke('M44 -70L74 -120L66 -200', palette.paper, 22, 'stroke-linecap="round" stroke-linejoin="round"') +
      circle(66, -212, 11, palette.ink)
    : ''
  const veil = path(
    'M0 -178Q-38 -176 -38 -136Q-38 -104 -56 -84Q-44 -56 0 -54Q44 -56 56 -84Q38 -104 38 -136Q38 -176 0 -178Z',
    mix(palette.paper, palette.tone, 0.28),
  )
  const hair = random.pick([
    circle(0, -134, 33, palette.ink),
    circle(0, -134, 33, palette.ink) + ellipse(0, -110, 20, 46, palette.ink),
    veil,
    veil,
  ])
  const chair =
    rect(-50, -40, 100, 56, mix(wood, palette.ink, 0.3), 'rx="8"') +
    rect(-46, 10, 9, 60, palette.ink) +
    rect(37, 10, 9, 60, palette.ink)
  return desk + legs + book + arm + shirt + hair + chair
}

/** Rows of pupils, one of them with a hand up. */
export function pupils(scene: Scene): string {
  const { random } = scene
  const rows = random.int(2, 3)
  const hands = random.int(0, 5)
  return times(rows, (row) => {
    const scale = (rows === 2 ? 0.92 : 0.76) + row * (rows === 2 ? 0.42 : 0.27)
    const y = (rows === 2 ? 800 : 770) + row * (rows === 2 ? 170 : 105)
    const count = rows === 2 ? 4 - row : 4
    const step = 310 * scale
    const left = 960 - ((count - 1) * step) / 2 - row * 40
    return times(count, (i) => place(pupil(scene, (row * 4 + i) % 6 === hands), left + i * step, y, scale))
  })
}
