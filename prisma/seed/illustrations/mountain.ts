import { jukung } from './boats.ts'
import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { grass } from './plants.ts'
import { birds, hills, rain, ridge, type Sun, sky } from './sky.ts'
import { below, type Draw, ellipse, HEIGHT, outline, place, polygon, type Scene, times } from './svg.ts'
import { gullies, mist, pines, plume, volcano } from './terrain.ts'
import { ripple, water } from './water.ts'

type Cone = { x: number; base: number; width: number; height: number }

/** A crater lake: still water holding the cone upside down, and a reed bank. */
function lake(scene: Scene, cone: Cone, sun: Sun): string {
  const { palette, random } = scene
  const { x, base, width, height } = cone
  const surface = water(scene, base, HEIGHT, sun)
  const shape = outline('-40 0, -17 20, -3 44, 3 44, 17 20, 40 0', x, base, [width / 100, height / 100])
  const image = polygon(shape, depth(palette, 0.5), 'opacity="0.42"')
  const glints = times(24, () => {
    const [gx, gy] = [x + random.range(-0.4, 0.4) * width, base + random.range(12, 220)]
    return ripple(gx, gy, random.range(120, 420), 3, mix(palette.sky, palette.tone, 0.5))
  })
  const boats = times(random.int(1, 3), () => {
    const size = random.range(0.5, 0.85)
    const boat = jukung(palette.ink, random.pick([palette.paper, palette.lamp]), palette.accent)
    return place(boat, random.range(250, 1350), base + 30 + size * 120, size)
  })
  const reeds = grass(scene, 0, 952, 620, 96, palette.ink) + grass(scene, 980, 958, 640, 60, palette.ink)
  const bank = below(ridge(scene, 962, 24), palette.ink)
  return surface + image + glints + mist(scene, base - 6, 36, 0.8) + boats + bank + reeds
}

/** A path along the last ridge, with a few climbers on it. */
function trail(scene: Scene, base: number): string {
  const { palette, random } = scene
  const slopes = pines(scene, base + 20, 56, depth(palette, 0.6)) + mist(scene, base + 74, 40, 0.5)
  const front = pines(scene, base + 110, 110, depth(palette, 0.74))
  const fog = mist(scene, base + 150, 44, 0.35)
  const start = random.range(240, 900)
  const walkers = times(random.int(2, 5), (i) => {
    const coat = i === 1 ? palette.accent : palette.ink
    const x = start + i * 78 + random.range(-14, 14)
    return person(x, 946, 112, palette.ink, i % 2 === 1 ? 'walk' : 'carry', coat)
  })
  const ground = below(ridge(scene, 946, 26), palette.ink) + ellipse(start + 130, 984, 560, 52, palette.ink)
  return slopes + front + fog + walkers + ground
}

export const mountain: Draw = (scene) => {
  const { palette, random } = scene
  const base = 740
  const { art, sun } = sky(scene, { horizon: base, sunHeight: random.range(0.2, 0.6), radius: random.range(90, 160) })
  const [width, height] = [random.range(1300, 1750), random.range(390, 520)]
  const cone: Cone = { x: random.range(560, 1040), base, width, height }
  const twinX = cone.x + random.pick([-1, 1]) * random.range(430, 560)
  const twin = random.chance(0.5)
    ? volcano(scene, twinX, base, width * 0.74, height * random.range(0.62, 0.8), 0.1)
    : hills(scene, base - 60, 120, depth(palette, 0.06))
  const smoke = mix(palette.glow, palette.paper, palette.name === 'night' ? 0.25 : 0.65)
  const ash = random.chance(0.7)
    ? plume(scene, [cone.x, base - height + 6], random.range(300, 430), random.pick([-1, -0.6, 0.6, 1]), [
        smoke,
        mix(smoke, palette.tone, 0.5),
      ])
    : ''
  const peak = volcano(scene, cone.x, base, width, height, 0.34)
  const lines = gullies(scene, cone.x, base, width, height, depth(palette, 0.46))
  const foothills = hills(scene, base - 30, 50, depth(palette, 0.46)) + mist(scene, base - 20, 60, 0.85)
  const flock = birds(scene, random.int(3, 7), { x: sun.x - 160, y: sun.y + 190, width: 420 })
  const front = random.chance(0.5) ? lake(scene, cone, sun) : trail(scene, base)
  return art + ash + twin + peak + lines + foothills + flock + front + rain(scene)
}
