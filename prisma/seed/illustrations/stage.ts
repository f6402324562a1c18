import { mix } from './palettes.ts'
import {
  circle,
  type Draw,
  ellipse,
  HEIGHT,
  line,
  outline,
  type Point,
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
import { shadowPlay } from './wayang.ts'

/** A dancer with a fan and a trailing sash, 430 tall. */
function dancer(fill: string, sash: string, light: string): string {
  const folds = times(5, (i) => line([-40 + i * 6, -40 - i * 34], [50 - i * 6, -36 - i * 34], light, 4))
  const skirt = path('M-30 -220Q-62 -90 -44 0H-6L4 -20L52 0Q76 -30 34 -220Z', fill) + folds
  const trunk = path('M-34 -330Q0 -348 32 -328L24 -262L36 -216H-34L-22 -262Z', sash)
  const crown = 'M-30 -386L-46 -424L-20 -410L-14 -446L4 -414L22 -446L28 -408L52 -422L34 -386Q2 -404 -30 -386Z'
  const head = circle(2, -372, 27, fill) + path(crown, light)
  const joints = 'stroke-linejoin="round" stroke-linecap="round"'
  const arms = stroke('M28 -318L92 -290L126 -366M-28 -318L-96 -306L-128 -246', fill, 17, joints)
  const rib = (angle: number): Point => [126 + Math.cos(angle) * 100, -366 + Math.sin(angle) * 100]
  const fan = times(7, (i) => {
    return polygon([[126, -366], rib(-1.9 + i * 0.3), rib(-1.6 + i * 0.3)], i % 2 === 0 ? sash : light)
  })
  const ribbon = path('M-128 -250Q-170 -170 -120 -110Q-80 -60 -130 0Q-100 -70 -142 -120Q-190 -180 -136 -256Z', sash)
  return ribbon + skirt + trunk + head + fan + arms
}

/** A split Balinese gate before a great moon. */
function backdrop(scene: Scene): string {
  const { palette, random } = scene
  const back = mix(palette.deep, palette.sky, palette.name === 'night' ? 0.25 : 0.32)
  const moon = circle(random.range(560, 1040), 360, random.range(190, 250), mix(palette.sun, palette.paper, 0.2))
  const gate = mix(palette.ink, palette.deep, 0.4)
  const steps = times(6, (i) => {
    const [y, wide] = [-i * 86, 170 - i * 24]
    return (
      polygon(outline(`0 0, ${wide} 0, ${wide - 20} -86, 0 -86`, 0, y), gate) + rect(0, y - 12, wide + 16, 12, gate)
    )
  })
  return rect(180, 60, 1240, 700, back) + moon + place(steps, 1010, 760) + place(steps, 590, 760, [-1, 1])
}

function dance(scene: Scene): string {
  const { palette, random } = scene
  const scenery = backdrop(scene)
  const count = random.pick([1, 3, 3, 5])
  const gap = count === 5 ? 210 : 290
  const troupe = times(count, (i) => {
    const spot = i - (count - 1) / 2
    const away = Math.abs(spot)
    const size = (count === 1 ? 1.25 : 1.06) - away * 0.14
    const light = away === 0 ? palette.lamp : mix(palette.lamp, palette.paper, 0.5)
    const look = dancer(palette.ink, away % 2 === 0 ? palette.accent : palette.paper, light)
    return place(look, 800 + spot * gap, 836 - away * 18, [size * (i % 2 === 0 ? 1 : -1), size])
  })
  const beams = times(4, (i) => {
    const shape = outline(`${330 + i * 310} -10, ${350 + i * 130} 850, ${650 + i * 130} 850`)
    return polygon(shape, palette.lamp, 'opacity="0.15"')
  })
  return scenery + beams + ellipse(800, 842, 560, 44, palette.lamp, 'opacity="0.35"') + troupe
}

/** The curtain: folds gathered to one side, a scalloped valance above. */
function curtains(scene: Scene): string {
  const { palette, random } = scene
  const cloth = palette.accent
  const tie = random.range(480, 620)
  const folds = [0.1, 0.34, 0, 0.28, 0.06].map((shade, i) => {
    const [a, b] = [i * 62 - 20, i * 62 + 46]
    const down = trace`M${a} -10Q${a} ${tie * 0.6} ${a * 0.5 - 10} ${tie}Q${a * 0.7} ${tie + 160} ${a * 0.8} 900`
    const up = trace`H${b * 0.8}Q${b * 0.7} ${tie + 160} ${b * 0.5} ${tie}Q${b} ${tie * 0.6} ${b} -10Z`
    return path(down + up, mix(cloth, palette.ink, shade))
  })
  const side = folds.join('') + rect(-10, tie - 14, 150, 26, palette.lamp)
  const valance = times(9, (i) => {
    const [x, drop, shade] = [i * 180, 150 - (i % 2) * 14, i % 2 === 0 ? 0.2 : 0.06]
    return path(`M${x - 10} -10V70Q${x + 80} ${drop} ${x + 170} 70V-10Z`, mix(cloth, palette.ink, shade))
  })
  return side + place(side, WIDTH, 0, [-1, 1]) + valance + rect(0, 0, WIDTH, 30, mix(cloth, palette.ink, 0.5))
}

const BARE = 'M-1.9 3.4Q-1.8 1.1 0 .95Q1.8 1.1 1.9 3.4Z'
const VEILED = 'M-1.5 3.4Q-1.3 .3 0 -.2Q1.3 .3 1.5 3.4Z'

function audience(scene: Scene): string {
  const { palette, random } = scene
  const row = (y: number, size: number, fill: string, count: number) =>
    times(count, (i) => {
      const x = (i + 0.5 + random.range(-0.2, 0.2)) * (WIDTH / count)
      const shoulders = path(random.chance(0.4) ? VEILED : BARE, fill)
      return place(circle(0, 0, 1, fill) + shoulders, x, y + random.range(-16, 16), size)
    })
  const back = row(920, 27, mix(palette.deep, palette.ink, 0.62), random.int(15, 18))
  return back + row(966, 36, palette.ink, random.int(11, 14))
}

export const stage: Draw = (scene) => {
  const { palette, random } = scene
  const dark = rect(0, 0, WIDTH, HEIGHT, mix(palette.deep, palette.ink, 0.45))
  const play = random.chance(0.5) ? shadowPlay(scene) : dance(scene)
  const boards = polygon(outline('120 760, 1480 760, 1610 1000, -10 1000'), mix(palette.lamp, palette.deep, 0.58))
  const seam = mix(palette.deep, palette.ink, 0.3)
  const seams = times(15, (i) => line([190 + i * 87, 760], [-60 + i * 123, 1000], seam, 3, 'opacity="0.5"'))
  return dark + boards + seams + play + curtains(scene) + audience(scene)
}
