import { type Colour, contrast, standingOut } from './colour.ts'
import { darkOf, MARK, type Palette, paletteOf, TEXT } from './palette.ts'
import { type Colours, SCHEMES, type Scheme, type Theme } from './theme.ts'

/** What stands on what: text on its ground, and the focus ring on its page. */
export const PAIRS = ['ink', 'soft', 'accent', 'onAccent', 'onLine', 'focus'] as const
export type PairName = (typeof PAIRS)[number]

type Definition = { over: keyof Palette; ground: keyof Palette; least: number; mends: 'ink' | 'accent' }

const DEFINED: Record<PairName, Definition> = {
  ink: { over: 'ink', ground: 'paper', least: TEXT, mends: 'ink' },
  soft: { over: 'soft', ground: 'paper', least: TEXT, mends: 'ink' },
  accent: { over: 'accent', ground: 'paper', least: TEXT, mends: 'accent' },
  onAccent: { over: 'paper', ground: 'accent', least: TEXT, mends: 'accent' },
  /** The words of a picture that did not come. */
  onLine: { over: 'ink', ground: 'line', least: TEXT, mends: 'ink' },
  focus: { over: 'accent', ground: 'paper', least: MARK, mends: 'accent' },
}

export type Pair = {
  scheme: Scheme
  name: PairName
  over: Colour
  ground: Colour
  ratio: number
  least: number
  passes: boolean
}

/** Every pair that a theme makes, light then dark. */
export const pairsOf = (theme: Theme): Pair[] =>
  SCHEMES.flatMap((scheme) => {
    const palette = paletteOf(theme, scheme)
    return PAIRS.map((name) => {
      const { least, ...of } = DEFINED[name]
      const [over, ground] = [palette[of.over], palette[of.ground]]
      const ratio = contrast(over, ground)
      return { scheme, name, over, ground, ratio, least, passes: ratio >= least }
    })
  })

/** The first pair that people could not read. */
export const illegibleIn = (theme: Theme): Pair | null => pairsOf(theme).find(({ passes }) => !passes) ?? null

/** Which of the chosen colours a pair asks to be another, and the nearest that will do. */
export type Mend = { scheme: Scheme; of: 'ink' | 'accent'; from: Colour; to: Colour }

export function mendOf(theme: Theme, { scheme, name }: Pick<Pair, 'scheme' | 'name'>): Mend {
  const of = DEFINED[name].mends
  const colours = chosenIn(theme, scheme)
  return { scheme, of, from: colours[of], to: standingOut(colours[of], colours.paper, TEXT) }
}

/** The theme with that colour in it. */
export const mended = (theme: Theme, { scheme, of, to }: Mend): Theme => ({
  ...theme,
  [scheme]: { ...chosenIn(theme, scheme), [of]: to },
})

const chosenIn = ({ light, dark }: Theme, scheme: Scheme): Colours =>
  scheme === 'light' ? light : (dark ?? darkOf(light))

/** A ratio as it is told: never better than it is. */
export const toldRatio = (ratio: number): number => Math.floor(ratio * 100) / 100
