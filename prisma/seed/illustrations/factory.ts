import { depth, mix } from './palettes.ts'
import { person } from './people.ts'
import { grass } from './plants.ts'
import { birds, hills, rain, type Sun, sky } from './sky.ts'
import {
  circle,
  type Draw,
  HEIGHT,
  line,
  outline,
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
import { plume } from './terrain.ts'
import { water } from './water.ts'

/** A tapering chimney with warning bands, origin at its foot. */
function chimney(scene: Scene, height: number, fill: string): string {
  const { palette } = scene
  const at = (part: number) => 34 - 14 * part
  const band = (from: number, to: number, colour: string) => {
    const [low, high] = [`${-height * from}`, `${-height * to}`]
    return polygon(outline(`${-at(from)} ${low}, ${-at(to)} ${high}, ${at(to)} ${high}, ${at(from)} ${low}`), colour)
  }
  const bands = times(6, (i) => band(0.7 + i * 0.05, 0.75 + i * 0.05, i % 2 === 0 ? palette.paper : palette.accent))
  const shade = polygon(outline(`4 0, 2 ${-height}, 20 ${-height}, 34 0`), palette.ink, 'opacity="0.22"')
  return band(0, 1, fill) + bands + shade + rect(-24, -height - 8, 48, 12, palette.ink)
}

/** A hall under a saw-tooth roof, its north lights lit. */
function sawtooth(scene: Scene, x: number, y: number, teeth: number, size: number, fill: string): string {
  const { palette } = scene
  const glass =
    palette.name === 'night' || palette.name === 'dusk' ? palette.lamp : mix(palette.sky, palette.paper, 0.5)
  const wall = rect(x, y - size * 0.9, teeth * size, size * 0.9, fill)
  const roof = times(teeth, (i) => {
    const left = x + i * size
    const tooth = polygon(outline('0 -90, 0 -150, 100 -90', left, y, size / 100), mix(fill, palette.ink, 0.25))
    return tooth + polygon(outline('0 -92, 0 -146, 9 -140, 9 -92', left, y, size / 100), glass)
  })
  const panes = times(teeth * 3, (i) =>
    rect(x + (i + 0.25) * (size / 3), y - size * 0.62, size * 0.17, size * 0.26, glass),
  )
  const door = rect(x + size * 0.9, y - size * 0.5, size * 0.6, size * 0.5, palette.ink)
  const bars = times(teeth * 3, (i) => rect(x + (i + 0.25) * (size / 3), y - size * 0.5, size * 0.17, 3, fill))
  return wall + roof + panes + bars + door
}

/** A storage tank with a stair curling round it. */
function tank(scene: Scene, x: number, y: number, width: number, height: number): string {
  const { palette } = scene
  const fill = mix(palette.paper, palette.tone, 0.3)
  const body =
    rect(x, y - height, width, height, fill) +
    rect(x + width * 0.66, y - height, width * 0.34, height, mix(fill, palette.deep, 0.35))
  const lid = path(
    trace`M${x} ${y - height + 2}Q${x + width / 2} ${y - height - width * 0.24} ${x + width} ${y - height + 2}Z`,
    mix(fill, palette.deep, 0.2),
  )
  const stair = line([x + 6, y - 4], [x + width * 0.62, y - height + 6], palette.deep, 6)
  return body + lid + rect(x, y - height * 0.6, width, height * 0.14, palette.accent) + stair
}

/** A round gas holder on legs; one unit is its radius. */
function sphere(scene: Scene, x: number, y: number, radius: number): string {
  const { palette } = scene
  const fill = mix(palette.paper, palette.sky, 0.3)
  const legs = times(5, (i) => {
    return line([x + (i - 2) * radius * 0.42, y - radius], [x + (i - 2) * radius * 0.5, y], palette.ink, 6)
  })
  const shade = path('M.3 -2.15A1 1 0 0 1 .3 -.25A1.3 1.3 0 0 0 .3 -2.15Z', mix(fill, palette.deep, 0.4))
  const ball = circle(x, y - radius * 1.2, radius, fill) + place(shade, x, y, radius)
  return legs + ball + rect(x - radius, y - radius * 1.24, radius * 2, 9, palette.accent)
}

function pipes(scene: Scene, y: number): string {
  const { palette } = scene
  const colours = [depth(palette, 0.84), mix(palette.accent, palette.ink, 0.1), depth(palette, 0.6)]
  const legs = times(15, (i) => rect(20 + i * 114, y - 6, 9, 84, palette.ink))
  const runs = colours.map((colour, i) => rect(-10, y + i * 17, WIDTH + 20, 12, colour)).join('')
  return legs + runs
}

function truck(scene: Scene): string {
  const { palette, random } = scene
  const box = random.pick([palette.accent, palette.lamp, palette.paper])
  const load =
    rect(-130, -112, 176, 88, box) + times(6, (i) => rect(-118 + i * 28, -104, 5, 72, mix(box, palette.ink, 0.25)))
  const front = path('M52 -24V-98H92L116 -62V-24Z', palette.paper) + path('M66 -88H88L102 -62H66Z', palette.deep)
  const wheels = [-92, -52, 84].map((x) => circle(x, -12, 20, palette.ink) + circle(x, -12, 8, palette.tone)).join('')
  return load + rect(-134, -28, 252, 12, palette.ink) + front + wheels
}

function yard(scene: Scene): string {
  const { palette, random } = scene
  const lane = times(9, (i) => rect(40 + i * 190, 916, 100, 9, palette.lamp))
  const fleet = times(random.int(1, 3), (i) => {
    return place(truck(scene), 300 + i * 460 + random.range(-80, 80), 900, [random.pick([1, -1]) * 1.15, 1.15])
  })
  const crew = times(random.int(3, 6), () => {
    const [x, y, pose] = [
      random.range(100, 1500),
      random.range(944, 976),
      random.pick(['walk', 'stand', 'bag'] as const),
    ]
    return person(x, y, 116, palette.ink, pose, random.pick([palette.ink, palette.accent, palette.lamp]))
  })
  const road = rect(0, 850, WIDTH, HEIGHT, depth(palette, 0.82)) + lane
  return road + fleet + crew + grass(scene, 0, 986, WIDTH, 26, palette.ink)
}

/** Two to four chimneys, all smoking with the same wind. */
function chimneys(scene: Scene): string {
  const { palette, random } = scene
  const haze = mix(palette.glow, palette.paper, palette.name === 'night' ? 0.1 : 0.5)
  const inks = [haze, mix(haze, palette.tone, 0.5)] as const
  const [shift, wind] = [random.range(0, 120), random.pick([-1, -0.7, 0.7, 1])]
  return times(random.int(2, 4), (i) => {
    const [x, height] = [300 + shift + i * random.range(230, 300), random.range(400, 560)]
    const smoke = plume(scene, [x, 800 - height - 10], random.range(240, 400), wind * random.range(0.85, 1.15), inks)
    return smoke + place(chimney(scene, height, depth(palette, 0.5 + i * 0.06)), x, 800)
  })
}

/** Still water and reeds before the works, where there is no yard. */
function canal(scene: Scene, sun: Sun): string {
  const { ink } = scene.palette
  const reeds = grass(scene, 0, 980, 640, 60, ink) + grass(scene, 1050, 984, 560, 50, ink)
  return water(scene, 850, HEIGHT, sun) + reeds
}

export const factory: Draw = (scene) => {
  const { palette, random } = scene
  const { art, sun } = sky(scene, { horizon: 760, sunHeight: random.range(0.28, 0.62), radius: random.range(110, 170) })
  const blocks = times(9, (i) => {
    const [x, y] = [i * 190 + random.range(-30, 60), 690 - random.range(20, 150)]
    return rect(x, y, random.range(16, 110), 240, depth(palette, 0.2))
  })
  const far = hills(scene, 690, 70, depth(palette, 0.08)) + blocks
  const spheres = times(random.int(1, 3), (i) => sphere(scene, 1180 + i * 170, 800, random.range(66, 92)))
  const tanks = times(random.int(1, 3), (i) => tank(scene, 24 + i * 150, 800, 132, random.range(170, 280)))
  const [x, teeth, size] = [random.range(300, 460), random.int(4, 6), random.range(150, 180)]
  const hall = pipes(scene, 778) + sawtooth(scene, x, 850, teeth, size, depth(palette, 0.62))
  const wires = stroke('M-10 520Q420 640 860 560T1610 500', palette.ink, 3)
  const front = random.chance(0.6) ? yard(scene) : canal(scene, sun)
  const flock = birds(scene, random.int(3, 6), { x: 900, y: 230, width: 500 })
  return art + far + flock + chimneys(scene) + spheres + tanks + wires + hall + front + rain(scene)
}
