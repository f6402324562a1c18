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

/** The byte that shows this much light; out of its range where no screen does. */
const shown = (light: number): number => 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

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

function bytesOf([lightness, a, b]: Three): Three {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

const isShown = (bytes: Three): boolean => bytes.every((byte) => byte > -0.5 && byte < 255.5)

/** The same hue at another lightness, as much of its colour as a screen has there. */
function atLightness([, a, b]: Three, lightness: number): Colour {
  for (let share = 1; share > 0; share -= 0.02) {
    const bytes = bytesOf([lightness, a * share, b * share])
    if (isShown(bytes)) return written(bytes)
  }
  const grey = Math.min(255, Math.max(0, shown(lightness ** 3)))
  return written([grey, grey, grey])
}

const STEPS = 200

/**
 * The colour that looks most like this one and stands out from `ground` by `least`: the same hue, darker or lighter,
 * whichever changes it less. Black or white do up to 4.58 on every ground; beyond what they reach it is the better of the two.
 */
export function standingOut(colour: Colour, ground: Colour, least: number): Colour {
  const does = (one: Colour): boolean => contrast(one, ground) >= least
  if (does(colour)) return colour
  const lab = oklab(colour)
  for (let step = 1; step <= STEPS; step += 1) {
    const away = step / STEPS
    const both = [lab[0] - away, lab[0] + away].flatMap((at) => (at >= 0 && at <= 1 ? atLightness(lab, at) : []))
    const found = both.find(does)
    if (found) return found
  }
  const ends = ['#000000', '#ffffff'].sort((a, b) => contrast(b, ground) - contrast(a, ground))
  return ends[0] as Colour
}
