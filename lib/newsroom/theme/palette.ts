import { type Colour, contrast, luminance, mixed, standingOut } from './colour.ts'
import { type Colours, type Scheme, THEME, type Theme } from './theme.ts'

/** The colours of a page: those that were chosen, and those that follow from them. */
export type Palette = Colours & {
  /** Text that stands back: dates, standfirsts. */
  soft: Colour
  /** Hairlines, and the ground of pictures that are not there yet. */
  line: Colour
  /** The heavy rules over blocks. */
  rule: Colour
}

/** WCAG 2.2, success criterion 1.4.3: text that is not large. */
export const TEXT = 4.5
/** WCAG 2.2, success criterion 1.4.11: what is no text and still must be seen. */
export const MARK = 3

/** The palettes as they were drawn by hand; `components/site/site.css` says the same. */
export const DRAWN: Record<Scheme, Palette> = {
  light: { ...THEME.light, soft: '#635a4f', line: '#ddd4c5', rule: '#1e1a16' },
  dark: { paper: '#181513', ink: '#e9e2d7', accent: '#ee8b78', soft: '#a99f92', line: '#38322c', rule: '#8d8377' },
}

/** The page of a theme in a scheme. Whatever follows from ink and paper is legible where they are. */
export function paletteOf(theme: Theme, scheme: Scheme): Palette {
  const { paper, ink, accent } = scheme === 'light' ? theme.light : (theme.dark ?? darkOf(theme.light))
  const drawn = DRAWN[scheme]
  if (paper === drawn.paper && ink === drawn.ink) return { ...drawn, accent }
  return {
    paper,
    ink,
    accent,
    soft: farthest(
      31,
      (share) => mixed(ink, paper, share),
      (soft) => contrast(soft, paper) >= TEXT,
    ),
    line: farthest(
      14,
      (share) => mixed(paper, ink, share),
      (line) => contrast(ink, line) >= TEXT,
    ),
    rule: scheme === 'light' ? ink : mixed(ink, paper, 0.44),
  }
}

/** The colour at the most per cent, from `most` down, that will do; at none at all the rest is moot. */
function farthest(most: number, at: (share: number) => Colour, does: (one: Colour) => boolean): Colour {
  for (let share = most; share > 0; share -= 1) if (does(at(share / 100))) return at(share / 100)
  return at(0)
}

const DARKENED = 0.91
const DIMMED = 0.08
const COMFORT = 7

/** The same paper by night: what was drawn by hand for the colours of a new newsroom, else its hue in the dark. */
export function darkOf(light: Colours): Colours {
  const { paper, ink, accent } = light
  if (luminance(paper) < luminance(ink)) return light
  const isDrawn = paper === DRAWN.light.paper && ink === DRAWN.light.ink
  if (isDrawn && accent === DRAWN.light.accent) return coloursOf(DRAWN.dark)
  const dark = isDrawn ? DRAWN.dark.paper : mixed(paper, '#000000', DARKENED)
  return {
    paper: dark,
    ink: isDrawn ? DRAWN.dark.ink : standingOut(mixed(paper, '#000000', DIMMED), dark, COMFORT),
    accent: standingOut(accent, dark, TEXT),
  }
}

const coloursOf = ({ paper, ink, accent }: Palette): Colours => ({ paper, ink, accent })
