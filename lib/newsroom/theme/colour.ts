/** A colour of the sRGB space as people write it: "#a2281b". */
export type Colour = string

export const COLOUR = /^#[0-9a-f]{6}$/

type Three = readonly [number, number, number]

const channels = (colour: Colour): Three =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as never

const written = (of: Three): Colour =>
  `#${of.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** `share` of the way from one colour to another, as a painter would mix them: channel by channel. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const [a, b] = [channels(from), channels(to)]
  return written(a.map((channel, at) => channel + ((b[at] as number) - channel) * share) as never)
}

/** Light as it is, from the byte that says how it is shown (sRGB, IEC 61966-2-1). */
function linear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, 0 for black to 1 for white: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map(linear) as never as Three
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21, whichever is the text: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Lightness, green to red, blue to yellow, in which equal distances look equal: OKLab, https://bottosson.github.io/posts/oklab/ */
function oklab(colour: Colour): Three {
  const [red, green, blue] = channels(colour).map(linear) as never as Three
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** How different two colours look. */
function distance(one: Colour, other: Colour): number {
  const [a, b] = [oklab(one), oklab(other)]
  return Math.hypot(...a.map((value, at) => value - (b[at] as number)))
}

/**
 * The colour that looks most like this one and stands out from `ground` by `least`: darkened or lightened, whichever
 * changes it less. Black or white do up to 4.58 on every ground; beyond what they reach it is the better of the two.
 */
export function standingOut(colour: Colour, ground: Colour, least: number): Colour {
  const found = ['#000000', '#ffffff'].flatMap((end) => firstOn(colour, end, (one) => contrast(one, ground) >= least))
  const [nearest] = found.sort((a, b) => distance(a, colour) - distance(b, colour))
  return nearest ?? (contrast('#000000', ground) > contrast('#ffffff', ground) ? '#000000' : '#ffffff')
}

const STEPS = 255

/** The first colour that will do on the way to `end`. */
function firstOn(colour: Colour, end: Colour, does: (one: Colour) => boolean): Colour[] {
  for (let step = 0; step <= STEPS; step += 1) {
    const one = mixed(colour, end, step / STEPS)
    if (does(one)) return [one]
  }
  return []
}
