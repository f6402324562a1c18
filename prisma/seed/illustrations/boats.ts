import { mix } from './palettes.ts'
import { line, outline, path, polygon, rect, type Scene, times } from './svg.ts'

function hull(hullFill: string, trim: string): string {
  const body = path(
    'M-262 -92L-236 -8Q-226 12 -190 12L170 12Q236 -8 306 -98Q160 -48 -40 -50Q-160 -52 -262 -92Z',
    hullFill,
  )
  const stripe = path('M-254 -66Q-150 -32 -40 -32Q140 -30 282 -72L286 -76Q150 -42 -40 -42Q-160 -44 -258 -78Z', trim)
  const cabin = rect(-210, -108, 100, 42, hullFill) + rect(-222, -116, 124, 10, trim)
  return cabin + body + stripe
}

/** A gaff sail behind its mast and the topsail above it, with a shadowed belly. */
function gaff(x: number, top: number, fill: string, shade: string): string {
  const peak = top + 120
  const main = path(`M${x - 8} -92L${x - 8} ${peak + 40}L${x - 150} ${peak - 16}Q${x - 148} -190 ${x - 172} -96Z`, fill)
  const belly = path(
    `M${x - 150} ${peak - 16}Q${x - 148} -190 ${x - 172} -96L${x - 120} -94Q${x - 96} -240 ${x - 150} ${peak - 16}Z`,
    shade,
  )
  const upper = path(`M${x - 6} ${top + 8}L${x - 8} ${peak + 28}L${x - 136} ${peak - 22}Z`, shade)
  return main + belly + upper
}

/** A phinisi under seven sails; origin at the waterline, about 700 wide and 640 tall, bow to the right. */
export function phinisi(scene: Scene, fills: { hull: string; sail: string; jib: string; trim: string }): string {
  const { palette } = scene
  const shade = mix(fills.sail, palette.tone, 0.3)
  const wood = fills.hull
  const spars =
    line([-46, -50], [-46, -520], wood, 9) +
    line([120, -50], [120, -590], wood, 10) +
    line([280, -92], [436, -156], wood, 9)
  const jibs = [2, 1, 0].map((i) => {
    const [tackX, tackY] = [286 + i * 66, -100 - i * 27]
    const [headX, headY] = [138 + i * 16, -404 - i * 68]
    const [clewX, clewY] = [tackX - 118, tackY - 26 - i * 8]
    const leech = `Q${clewX + 6} ${(headY + clewY) / 2 + 30} ${clewX} ${clewY}`
    const foot = `Q${tackX - 50} ${clewY + 32} ${tackX} ${tackY}Z`
    return path(`M${tackX} ${tackY}L${headX} ${headY}${leech}${foot}`, i === 1 ? shade : fills.jib)
  })
  const stays = line([-46, -520], [-262, -92], wood, 2.5) + line([120, -590], [436, -156], wood, 2.5)
  const sails = gaff(-46, -520, fills.sail, shade) + gaff(120, -590, fills.sail, shade)
  return stays + sails + jibs.join('') + spars + hull(fills.hull, fills.trim)
}

/** A jukung: a thin outrigger with one slanted crab-claw sail, about 200 wide. */
export function jukung(hullFill: string, sail: string, stripe: string): string {
  const body = path('M-100 -22Q-84 6 -40 8L46 8Q86 4 106 -26Q60 -6 0 -6Q-60 -6 -100 -22Z', hullFill)
  const float = line([-92, 20], [96, 20], hullFill, 5, 'stroke-linecap="round"')
  const arms = line([-36, 0], [-44, 20], hullFill, 4) + line([40, 0], [48, 20], hullFill, 4)
  const claw = path('M-30 -14L70 -210Q20 -150 -104 -96Q-64 -60 -30 -14Z', sail)
  const band = path('M20 -112L48 -166Q6 -124 -104 -96L-86 -82Q-14 -98 20 -112Z', stripe)
  return claw + band + line([-30, -8], [72, -214], hullFill, 4) + float + arms + body
}

/** A harbour tug seen from the side, about 180 wide. */
export function tug(hullFill: string, cabin: string, funnel: string): string {
  const body = path('M-96 -34L-84 8L74 8Q92 -8 104 -44Q40 -24 -20 -24Z', hullFill)
  const house = rect(-40, -66, 78, 42, cabin) + rect(-22, -96, 48, 32, cabin)
  const windows = times(3, (i) => rect(-16 + i * 14, -89, 9, 12, hullFill))
  return rect(-62, -92, 18, 62, funnel) + house + windows + line([0, -96], [0, -132], hullFill, 4) + body
}

type ShipColours = { hull: string; belly: string; house: string; window: string; boxes: readonly string[] }

/** A container ship seen from the side: bow to the left, 860 wide, waterline at the origin. */
export function freighter(scene: Scene, colours: ShipColours): string {
  const { random } = scene
  const { hull: steel, house, window } = colours
  const body = polygon(outline('-430 -128, -372 0, 400 0, 430 -108, -320 -108, -340 -128'), steel)
  const belly = polygon(outline('-384 -28, -372 0, 400 0, 408 -28'), colours.belly)
  const bays = times(11, (bay) => {
    const rows = random.int(3, 6) - (bay < 2 ? 2 : 0)
    return times(rows, (row) => rect(-304 + bay * 50, -108 - (row + 1) * 32, 47, 30, random.pick(colours.boxes)))
  })
  const bridge = rect(262, -318, 112, 214, house) + rect(240, -336, 156, 22, house)
  const rows = times(4, (row) => times(5, (i) => rect(272 + i * 20, -300 + row * 46, 11, 16, window)))
  const funnel = rect(386, -232, 38, 126, steel)
  return funnel + bays + bridge + rows + line([318, -336], [318, -392], house, 6) + body + belly
}
