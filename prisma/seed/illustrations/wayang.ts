import { mix } from './palettes.ts'
import { circle, ellipse, line, outline, path, place, polygon, rect, type Scene, stroke, times, trace } from './svg.ts'

/** The gunungan that opens and closes a shadow play: a pierced leaf, 640 tall, foot at the origin. */
function gunungan(fill: string, light: string, rim: string): string {
  const half = (side: number) => trace`M0 -640Q${side * 40} -520 ${side * 120} -430
    Q${side * 236} -300 ${side * 218} -190Q${side * 204} -110 ${side * 130} -70L${side * 120} 0H0Z`
  const edge = (side: number) => trace`M0 -596Q${side * 38} -500 ${side * 104} -418
    Q${side * 204} -296 ${side * 190} -192Q${side * 176} -122 ${side * 112} -86H0`
  const leaf = [-1, 1].map((side) => path(half(side), fill) + stroke(edge(side), rim, 5)).join('')
  const trunk = path('M-9 -110L-5 -520L0 -560L5 -520L9 -110Z', light)
  const bough = (side: number, y: number, reach: number) => {
    const branch = trace`M0 ${y + 40}Q${side * reach * 0.7} ${y + 30} ${side * reach} ${y - 20}`
    const out = side * reach
    const twig = trace`M${out * 0.5} ${y + 22}Q${out * 0.6} ${y - 30} ${out * 0.36} ${y - 44}`
    const fruit = circle(side * reach, y - 26, 11, light) + circle(side * reach * 0.34, y - 48, 8, rim)
    return stroke(branch + twig, light, 7) + fruit
  }
  const boughs = times(5, (i) => bough(-1, -190 - i * 70, 140 - i * 24) + bough(1, -190 - i * 70, 140 - i * 24))
  const doors = rect(-46, -66, 40, 52, fill) + rect(6, -66, 40, 52, fill)
  const gate = polygon(outline('-66 -14, -66 -70, 0 -118, 66 -70, 66 -14'), light) + doors
  return leaf + trunk + boughs + gate + line([0, 0], [0, 90], fill, 10)
}

/** A shadow puppet in profile, 420 tall: long arms, a crown that curls like a prawn. */
function puppet(fill: string, light: string): string {
  const skirt = path('M-34 -170Q-84 -70 -70 0H-22L-8 -90L30 0H80Q70 -90 34 -170Z', fill)
  const trunk = path('M-30 -300Q0 -318 34 -296L22 -220L36 -164H-36L-18 -220Z', fill)
  const head = path('M-14 -300L-22 -334Q-26 -366 4 -370Q30 -370 46 -346L66 -326L40 -324Q30 -312 14 -314L12 -300Z', fill)
  const curl = 'M-18 -340Q-62 -334 -66 -374Q-66 -420 -22 -422Q16 -420 14 -388Q10 -370 -8 -374'
  const crown = stroke(curl, fill, 15, 'stroke-linecap="round"') + circle(-24, -390, 8, fill)
  const joints = 'stroke-linejoin="round" stroke-linecap="round"'
  const arms = stroke('M28 -288L96 -220L150 -282M-24 -288L-92 -226L-64 -150', fill, 13, joints)
  const beads = times(3, (i) => circle(-12 + i * 14, -262, 5, light)) + stroke('M-28 -196H28', light, 5)
  const pierced = times(5, (i) => circle(-30 + i * 15, -60 - (i % 2) * 26, 6, light)) + beads
  const rods = line([0, 0], [4, 80], fill, 7) + line([150, -282], [120, 60], fill, 4)
  return skirt + trunk + head + crown + arms + pierced + rods
}

/** A hanging gong and a row of kettles, as they stand before the screen. */
function gamelan(scene: Scene, x: number, y: number): string {
  const { palette } = scene
  const bronze = mix(palette.lamp, palette.deep, 0.2)
  const gong = (cx: number, cy: number, r: number) => {
    const face = circle(cx, cy, r, bronze) + circle(cx, cy, r * 0.72, mix(bronze, palette.ink, 0.2))
    return face + circle(cx, cy, r * 0.26, palette.lamp)
  }
  const frame = stroke('M-150 0V-240M150 0V-240M-176 -240Q0 -270 176 -240', palette.ink, 16)
  const kettles = times(6, (i) => {
    const at = 186 + i * 62
    return path(`M${at} -62a28 22 0 0 1 56 0z`, bronze) + circle(at + 28, -84, 7, palette.lamp)
  })
  const legs = rect(190, -36, 12, 36, palette.ink) + rect(540, -36, 12, 36, palette.ink)
  const bench = rect(176, -62, 392, 26, mix(palette.accent, palette.ink, 0.3)) + legs
  return place(frame + gong(-54, -130, 84) + gong(92, -150, 52) + kettles + bench, x, y, 0.76)
}

/** The lit screen of a shadow play, its puppets set up either side of the leaf. */
export function shadowPlay(scene: Scene): string {
  const { palette, random } = scene
  const glow = mix(palette.lamp, palette.paper, 0.35)
  const dim = mix(palette.lamp, palette.deep, 0.2)
  const screen = rect(250, 150, 1100, 590, mix(palette.lamp, palette.deep, palette.name === 'night' ? 0.4 : 0.25))
  const ring = (r: number, i: number) => ellipse(800, 420, r, Math.min(290, r * 0.82), mix(dim, glow, (i + 1) / 3))
  const halo = [520, 410, 300].map(ring).join('')
  const shade = path('M760 168Q800 120 840 168Q800 196 760 168Z', palette.ink)
  const flame = path('M800 150Q780 176 800 200Q820 176 800 150Z', palette.accent)
  const lamp = line([800, 60], [800, 150], palette.ink, 6) + shade + flame
  const cast = (side: 1 | -1) =>
    times(random.int(1, 2), (i) => {
      const [x, size] = [800 + side * (320 + i * 124) + random.range(-10, 10), random.range(0.86, 1.04)]
      return place(puppet(palette.ink, glow), x, 660 - i * 6, [-side * size, size])
    })
  const size = random.range(0.72, 0.82)
  const tree = gunungan(palette.ink, glow, palette.accent)
  const leaf = place(tree, 800 + random.range(-30, 30), 668, size, random.range(-5, 5))
  const trunk = rect(220, 690, 1160, 66, mix(palette.accent, palette.ink, 0.45))
  const frame = stroke('M250 150H1350V740H250Z', palette.accent, 22) + trunk
  const players = gamelan(scene, 440, 868) + gamelan(scene, 1010, 872)
  return screen + halo + leaf + cast(-1) + cast(1) + lamp + frame + players
}
