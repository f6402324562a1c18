import { mix } from './palettes.ts'
import {
  circle,
  ellipse,
  HEIGHT,
  line,
  type Motif,
  num,
  outline,
  path,
  place,
  polygon,
  rect,
  type Scene,
  stroke,
  times,
  WIDTH,
} from './svg.ts'

/** The gunungan that opens and closes a shadow play: a pierced leaf, 640 tall, foot at the origin. */
function gunungan(fill: string, light: string, gold: string): string {
  const leaf = path(
    'M0 -640Q40 -520 120 -430Q236 -300 218 -190Q204 -110 130 -70L120 0H-120L-130 -70Q-204 -110 -218 -190Q-236 -300 -120 -430Q-40 -520 0 -640Z',
    fill,
  )
  const edge = stroke(
    'M0 -596Q38 -500 104 -418Q204 -296 190 -192Q176 -122 112 -86H-112Q-176 -122 -190 -192Q-204 -296 -104 -418Q-38 -500 0 -596Z',
    gold,
    5,
  )
  const trunk = path('M-9 -110L-5 -520L0 -560L5 -520L9 -110Z', light)
  const boughs = times(5, (i) => {
    const [y, reach] = [-190 - i * 70, 140 - i * 24]
    return [-1, 1]
      .map(
        (side) =>
          stroke(
            `M0 ${y + 40}Q${side * reach * 0.7} ${y + 30} ${side * reach} ${y - 20}M${side * reach * 0.5} ${y + 22}Q${side * reach * 0.6} ${y - 30} ${side * reach * 0.36} ${y - 44}`,
            light,
            7,
          ) +
          circle(side * reach, y - 26, 11, light) +
          circle(side * reach * 0.34, y - 48, 8, gold),
      )
      .join('')
  })
  const gate =
    polygon(outline('-66 -14, -66 -70, 0 -118, 66 -70, 66 -14'), light) +
    rect(-46, -66, 40, 52, fill) +
    rect(6, -66, 40, 52, fill)
  return leaf + edge + trunk + boughs + gate + line([0, 0], [0, 90], fill, 10)
}

/** A shadow puppet in profile, 420 tall: long arms, a crown that curls like a prawn. */
function puppet(fill: string, light: string): string {
  const skirt = path('M-34 -170Q-84 -70 -70 0H-22L-8 -90L30 0H80Q70 -90 34 -170Z', fill)
  const trunk = path('M-30 -300Q0 -318 34 -296L22 -220L36 -164H-36L-18 -220Z', fill)
  const head = path('M-14 -300L-22 -334Q-26 -366 4 -370Q30 -370 46 -346L66 -326L40 -324Q30 -312 14 -314L12 -300Z', fill)
  const curl = 'M-18 -340Q-62 -334 -66 -374Q-66 -420 -22 -422Q16 -420 14 -388Q10 -370 -8 -374'
  const crown = stroke(curl, fill, 15, 'stroke-linecap="round"') + circle(-24, -390, 8, fill)
  const arms = stroke(
    'M28 -288L96 -220L150 -282M-24 -288L-92 -226L-64 -150',
    fill,
    13,
    'stroke-linejoin="round" stroke-linecap="round"',
  )
  const pierced =
    times(5, (i) => circle(-30 + i * 15, -60 - (i % 2) * 26, 6, light)) +
    times(3, (i) => circle(-12 + i * 14, -262, 5, light)) +
    stroke('M-28 -196H28', light, 5)
  return (
    skirt +
    trunk +
    head +
    crown +
    arms +
    pierced +
    line([0, 0], [4, 80], fill, 7) +
    line([150, -282], [120, 60], fill, 4)
  )
}

/** A hanging gong and a row of kettles, as they stand before the screen. */
function gamelan(scene: Scene, x: number, y: number): string {
  const { palette } = scene
  const bronze = mix(palette.lamp, palette.deep, 0.2)
  const gong = (cx: number, cy: number, r: number) =>
    circle(cx, cy, r, bronze) +
    circle(cx, cy, r * 0.72, mix(bronze, palette.ink, 0.2)) +
    circle(cx, cy, r * 0.26, palette.lamp)
  const frame = stroke('M-150 0V-240M150 0V-240M-176 -240Q0 -270 176 -240', palette.ink, 16)
  const kettles = times(
    6,
    (i) => path(`M${186 + i * 62} -62a28 22 0 0 1 56 0z`, bronze) + circle(214 + i * 62, -84, 7, palette.lamp),
  )
  const rackBar =
    rect(176, -62, 392, 26, mix(palette.accent, palette.ink, 0.3)) +
    rect(190, -36, 12, 36, palette.ink) +
    rect(540, -36, 12, 36, palette.ink)
  return place(frame + gong(-54, -130, 84) + gong(92, -150, 52) + kettles + rackBar, x, y, 0.76)
}

function shadowPlay(scene: Scene): string {
  const { palette, random } = scene
  const glow = mix(palette.lamp, palette.paper, 0.35)
  const screen = rect(250, 150, 1100, 590, mix(palette.lamp, palette.deep, palette.name === 'night' ? 0.4 : 0.25))
  const halo = [520, 410, 300]
    .map((r, i) =>
      ellipse(800, 420, r, Math.min(290, r * 0.82), mix(mix(palette.lamp, palette.deep, 0.2), glow, (i + 1) / 3)),
    )
    .join('')
  const lamp =
    line([800, 60], [800, 150], palette.ink, 6) +
    path('M760 168Q800 120 840 168Q800 196 760 168Z', palette.ink) +
    path('M800 150Q780 176 800 200Q820 176 800 150Z', palette.accent)
  const count = random.int(1, 2)
  const puppets =
    times(count, (i) =>
      place(puppet(palette.ink, glow), 480 - i * 124 + random.range(-10, 10), 660 - i * 6, random.range(0.86, 1.04)),
    ) +
    times(random.int(1, 2), (i) =>
      place(puppet(palette.ink, glow), 1120 + i * 124 + random.range(-10, 10), 660 - i * 6, [
        -random.range(0.86, 1.04),
        random.range(0.86, 1),
      ]),
    )
  const leaf = place(
    gunungan(palette.ink, glow, palette.accent),
    800 + random.range(-30, 30),
    668,
    random.range(0.72, 0.82),
    random.range(-5, 5),
  )
  const frame =
    stroke('M250 150H1350V740H250Z', palette.accent, 22) +
    rect(220, 690, 1160, 66, mix(palette.accent, palette.ink, 0.45))
  return screen + halo + leaf + puppets + lamp + frame + gamelan(scene, 440, 868) + gamelan(scene, 1010, 872)
}

/** A dancer with a fan and a trailing sash, 430 tall. */
function dancer(fill: string, sash: string, light: string): string {
  const skirt =
    path('M-30 -220Q-62 -90 -44 0H-6L4 -20L52 0Q76 -30 34 -220Z', fill) +
    times(5, (i) => stroke(`M${-40 + i * 6} ${-40 - i * 34}L${50 - i * 6} ${-36 - i * 34}`, light, 4, 'opacity="0.6"'))
  const trunk = path('M-34 -330Q0 -348 32 -328L24 -262L36 -216H-34L-22 -262Z', sash)
  const head =
    circle(2, -372, 27, fill) +
    path('M-30 -386L-46 -424L-20 -410L-14 -446L4 -414L22 -446L28 -408L52 -422L34 -386Q2 -404 -30 -386Z', light)
  const arms = stroke(
    'M28 -318L92 -290L126 -366M-28 -318L-96 -306L-128 -246',
    fill,
    17,
    'stroke-linejoin="round" stroke-linecap="round"',
  )
  const fan = times(7, (i) => {
    const [a, b] = [-1.9 + i * 0.3, -1.9 + (i + 1) * 0.3]
    return polygon(
      [
        [126, -366],
        [126 + Math.cos(a) * 100, -366 + Math.sin(a) * 100],
        [126 + Math.cos(b) * 100, -366 + Math.sin(b) * 100],
      ],
      i % 2 === 0 ? sash : light,
    )
  })
  const ribbon = path('M-128 -250Q-170 -170 -120 -110Q-80 -60 -130 0Q-100 -70 -142 -120Q-190 -180 -136 -256Z', sash)
  return ribbon + skirt + trunk + head + fan + arms
}

function danceStage(scene: Scene): string {
  const { palette, random } = scene
  const back = mix(palette.deep, palette.sky, palette.name === 'night' ? 0.25 : 0.32)
  const moon = circle(random.range(560, 1040), 360, random.range(190, 250), mix(palette.sun, palette.paper, 0.2))
  const gate = mix(palette.ink, palette.deep, 0.4)
  const steps = times(
    6,
    (i) =>
      polygon(outline(`0 0, ${170 - i * 24} 0, ${150 - i * 24} -86, 0 -86`, 0, -i * 86), gate) +
      rect(0, -i * 86 - 12, 186 - i * 24, 12, gate),
  )
  const split = place(steps, 1010, 760) + place(steps, 590, 760, [-1, 1])
  const count = random.pick([1, 3, 3, 5])
  const gap = count === 5 ? 210 : 290
  const troupe = times(count, (i) => {
    const away = Math.abs(i - (count - 1) / 2)
    const size = (count === 1 ? 1.25 : 1.06) - away * 0.14
    const light = away === 0 ? palette.lamp : mix(palette.lamp, palette.paper, 0.5)
    const sash = away % 2 === 0 ? palette.accent : palette.paper
    return place(dancer(palette.ink, sash, light), 800 + (i - (count - 1) / 2) * gap, 836 - away * 18, [
      size * (i % 2 === 0 ? 1 : -1),
      size,
    ])
  })
  const beams = times(4, (i) =>
    polygon(
      [
        [330 + i * 310, -10],
        [480 + i * 130 - 130, 850],
        [480 + i * 130 + 170, 850],
      ],
      palette.lamp,
      'opacity="0.15"',
    ),
  )
  const pools = ellipse(800, 842, 560, 44, palette.lamp, 'opacity="0.35"')
  return rect(180, 60, 1240, 700, back) + moon + split + beams + pools + troupe
}

/** The curtain: folds gathered to one side, a scalloped valance above. */
function curtains(scene: Scene): string {
  const { palette, random } = scene
  const cloth = palette.accent
  const tie = random.range(480, 620)
  const side =
    times(5, (i) => {
      const [a, b] = [i * 62 - 20, (i + 1) * 62 - 16]
      const pinch = 0.5
      const d = `M${a} -10Q${a} ${tie * 0.6} ${num(a * pinch - 10)} ${num(tie)}Q${a * 0.7} ${num(tie + 160)} ${a * 0.8} 900H${b * 0.8}Q${b * 0.7} ${num(tie + 160)} ${num(b * pinch)} ${num(tie)}Q${b} ${tie * 0.6} ${b} -10Z`
      return path(d, mix(cloth, palette.ink, [0.1, 0.34, 0, 0.28, 0.06][i] ?? 0))
    }) + rect(-10, tie - 14, 150, 26, palette.lamp)
  const valance = times(9, (i) =>
    path(
      `M${i * 180 - 10} -10V70Q${i * 180 + 80} ${150 - (i % 2) * 14} ${i * 180 + 170} 70V-10Z`,
      mix(cloth, palette.ink, i % 2 === 0 ? 0.2 : 0.06),
    ),
  )
  return side + place(side, WIDTH, 0, [-1, 1]) + valance + rect(0, 0, WIDTH, 30, mix(cloth, palette.ink, 0.5))
}

function audience(scene: Scene): string {
  const { palette, random } = scene
  const row = (y: number, size: number, fill: string, count: number) =>
    times(count, (i) => {
      const x = (i + 0.5 + random.range(-0.2, 0.2)) * (WIDTH / count)
      const top = y + random.range(-16, 16)
      const veil = random.chance(0.4)
      return (
        circle(x, top, size, fill) +
        path(
          `M${num(x - size * (veil ? 1.5 : 1.9))} ${num(top + size * 3.4)}Q${num(x - size * (veil ? 1.3 : 1.8))} ${num(top + size * (veil ? 0.3 : 1.1))} ${num(x)} ${num(top + size * (veil ? -0.2 : 0.95))}Q${num(x + size * (veil ? 1.3 : 1.8))} ${num(top + size * (veil ? 0.3 : 1.1))} ${num(x + size * (veil ? 1.5 : 1.9))} ${num(top + size * 3.4)}Z`,
          fill,
        )
      )
    })
  return (
    row(920, 27, mix(palette.deep, palette.ink, 0.62), random.int(15, 18)) +
    row(966, 36, palette.ink, random.int(11, 14))
  )
}

export const stage: Motif = (scene) => {
  const { palette, random } = scene
  const dark = rect(0, 0, WIDTH, HEIGHT, mix(palette.deep, palette.ink, 0.45))
  const play = random.chance(0.5) ? shadowPlay(scene) : danceStage(scene)
  const floor =
    polygon(outline('120 760, 1480 760, 1610 1000, -10 1000'), mix(palette.lamp, palette.deep, 0.58)) +
    times(15, (i) =>
      line([190 + i * 87, 760], [-60 + i * 123, 1000], mix(palette.deep, palette.ink, 0.3), 3, 'opacity="0.5"'),
    )
  return dark + floor + play + curtains(scene) + audience(scene)
}
