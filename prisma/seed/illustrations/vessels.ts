import { circle, ellipse, path, place, rect, stroke, times, trace } from './svg.ts'

export type Glass = { glass: string; liquid: string; ink: string; shine: string; lamp: string }
type Vessel = (look: Glass, level: number) => string

const GLASS = 'fill-opacity="0.5"'

/** Bubbles rising in a liquid. */
const bubbles = (x: number, y: number, fill: string) =>
  times(5, (i) => circle(x + ((i * 37) % 60) - 30, y - i * 17, 4 + (i % 3) * 2.5, fill, 'opacity="0.7"'))

const conical: Vessel = ({ glass, liquid, ink, shine }, level) => {
  const half = 30 + 92 * level
  const top = -20 - 210 * (1 - level)
  const body = path('M-28 -300V-236L-124 -26Q-130 0 -100 0H100Q130 0 124 -26L28 -236V-300Z', glass, GLASS)
  const fill = path(trace`M${-half} ${top}L-114 -26Q-118 -9 -98 -9H98Q118 -9 114 -26L${half} ${top}Z`, liquid)
  const rim = rect(-40, -312, 80, 16, ink, 'rx="7"') + ellipse(0, top, half, 8, shine, 'opacity="0.45"')
  return (
    body + fill + rim + bubbles(0, -40, shine) + path('M-92 -44L-30 -190L-18 -186L-72 -44Z', shine, 'opacity="0.5"')
  )
}

const round: Vessel = ({ glass, liquid, ink, shine, lamp }, level) => {
  const y = -210
  const cut = 96 - 150 * level
  const reach = Math.sqrt(Math.max(0, 104 ** 2 - cut ** 2))
  const ball = circle(0, y, 112, glass, GLASS) + rect(-24, y - 220, 48, 130, glass, `${GLASS} rx="2"`)
  const fill = path(trace`M${-reach} ${y + cut}A104 104 0 ${cut < 0 ? 1 : 0} 0 ${reach} ${y + cut}Z`, liquid)
  const stand = stroke(`M-90 0V-70M90 0V-70M-120 -76H120`, ink, 12)
  const flame = path('M0 -70Q-34 -36 -16 -8H16Q34 -36 0 -70Z', lamp) + rect(-26, -8, 52, 10, ink)
  const shine2 = stroke(`M-78 ${y - 34}A86 86 0 0 1 -34 ${y - 78}`, shine, 11, 'opacity="0.6" stroke-linecap="round"')
  return stand + flame + ball + fill + bubbles(10, y + 60, shine) + shine2 + rect(-34, y - 230, 68, 15, ink, 'rx="7"')
}

const beaker: Vessel = ({ glass, liquid, ink, shine }, level) => {
  const top = -14 - 170 * level
  const marks = times(5, (i) => rect(26, -46 - i * 32, 40, 5, ink))
  const body = path('M-92 -230L-82 -224V-18Q-82 0 -64 0H64Q82 0 82 -18V-230Z', glass, GLASS)
  return body + rect(-73, top, 146, -top - 9, liquid) + marks + rect(-62, top, 14, -top - 26, shine, 'opacity="0.45"')
}

const cylinder: Vessel = ({ glass, liquid, ink, shine }, level) => {
  const top = -22 - 330 * level
  const marks = times(9, (i) => rect(6, -60 - i * 36, i % 2 === 0 ? 26 : 16, 4, ink))
  const body = rect(-38, -420, 76, 410, glass, `${GLASS} rx="2"`) + rect(-30, top, 60, -top - 14, liquid)
  return (
    body +
    marks +
    rect(-22, top, 9, -top - 24, shine, 'opacity="0.45"') +
    rect(-70, -14, 140, 15, ink, 'rx="5"') +
    rect(-46, -430, 92, 13, ink, 'rx="5"')
  )
}

const rack: Vessel = ({ glass, liquid, ink, shine, lamp }, level) => {
  const tubes = times(5, (i) => {
    const x = -112 + i * 56
    const top = -60 - 90 * ((level * 7 + i * 3.1) % 1)
    const fill = i % 2 === 0 ? liquid : lamp
    const body = path(`M${x - 16} -240V-40A16 16 0 0 0 ${x + 16} -40V-240Z`, glass, GLASS)
    const inside = path(trace`M${x - 11} ${top}V-40A11 11 0 0 0 ${x + 11} -40V${top}Z`, fill)
    return body + inside + rect(x - 7, top, 5, 40, shine, 'opacity="0.5"') + rect(x - 21, -248, 42, 11, ink, 'rx="5"')
  })
  const frame =
    rect(-160, -176, 320, 18, ink) +
    rect(-160, -18, 320, 19, ink) +
    rect(-160, -176, 16, 176, ink) +
    rect(144, -176, 16, 176, ink)
  return tubes + frame
}

/** A microscope: the one dark, heavy shape among the glass. */
export function microscope(ink: string, accent: string, light: string): string {
  const base = path('M-130 0Q-130 -44 -84 -46H96Q140 -44 140 0Z', ink)
  const arm = stroke('M70 -40Q150 -150 104 -270Q84 -330 30 -350', ink, 36, 'stroke-linecap="round"')
  const stage = rect(-110, -150, 176, 20, ink) + rect(-64, -160, 66, 9, light)
  const tube = place(
    rect(-30, -200, 60, 190, accent) +
      rect(-22, -14, 44, 40, ink) +
      rect(-13, 24, 26, 36, light) +
      rect(-24, -268, 48, 74, ink) +
      rect(-32, -280, 64, 18, ink),
    14,
    -262,
    1,
    -22,
  )
  return base + arm + stage + tube + circle(110, -170, 26, accent) + circle(110, -170, 12, ink)
}

export const VESSELS: readonly Vessel[] = [conical, round, beaker, cylinder, rack]
