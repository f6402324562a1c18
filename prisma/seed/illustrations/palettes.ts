/** Six printing palettes. Every picture is printed from one of them; other shades are tints mixed from its inks. */
type PaletteName = 'dawn' | 'noon' | 'dusk' | 'night' | 'monsoon' | 'sepia'

export type Palette = {
  name: PaletteName
  /** The lightest ink: bare warm paper (moonlit in the night palette). */
  paper: string
  sky: string
  /** The light along the horizon. */
  glow: string
  sun: string
  tone: string
  deep: string
  ink: string
  accent: string
  lamp: string
}

const BRICK = '#b3341f'

export const PALETTES: readonly Palette[] = [
  {
    name: 'dawn',
    paper: '#fbf1de',
    sky: '#efc3a4',
    glow: '#fbe5c6',
    sun: BRICK,
    tone: '#7f93a3',
    deep: '#33475c',
    ink: '#161d29',
    accent: BRICK,
    lamp: '#f0b45a',
  },
  {
    name: 'noon',
    paper: '#fbf4e2',
    sky: '#9fccc8',
    glow: '#eef0d8',
    sun: '#f2b93b',
    tone: '#6ba086',
    deep: '#1f5a54',
    ink: '#122322',
    accent: BRICK,
    lamp: '#f2b93b',
  },
  {
    name: 'dusk',
    paper: '#fdeccb',
    sky: '#e0884c',
    glow: '#f7cd84',
    sun: '#fdf0cf',
    tone: '#a4535b',
    deep: '#4b2b49',
    ink: '#1c1325',
    accent: BRICK,
    lamp: '#f9c65f',
  },
  {
    name: 'night',
    paper: '#efe4c8',
    sky: '#1b3049',
    glow: '#48697d',
    sun: '#f3e7c6',
    tone: '#27475f',
    deep: '#15273a',
    ink: '#090f18',
    accent: '#bb3a24',
    lamp: '#f0b648',
  },
  {
    name: 'monsoon',
    paper: '#efeee0',
    sky: '#a3b1ab',
    glow: '#d3d8ca',
    sun: '#f1ecd6',
    tone: '#71898a',
    deep: '#314a50',
    ink: '#131c20',
    accent: BRICK,
    lamp: '#e6ad4c',
  },
  {
    name: 'sepia',
    paper: '#f9efd9',
    sky: '#e6cfa3',
    glow: '#f6e9cb',
    sun: '#c96a2b',
    tone: '#b48a58',
    deep: '#5d4230',
    ink: '#221712',
    accent: BRICK,
    lamp: '#f0c069',
  },
]

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A tint of two inks: amount 0 is all `from`, 1 is all `to`. */
export function mix(from: string, to: string, amount: number): string {
  const target = channels(to)
  const mixed = channels(from).map((part, i) => Math.round(part + ((target[i] ?? part) - part) * amount))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Atmospheric perspective: 0 is lost in the haze at the horizon, 1 is ink right in front of the reader. */
export function depth(palette: Palette, nearness: number): string {
  const haze = mix(palette.glow, palette.tone, 0.38)
  if (nearness < 0.4) {
    return mix(haze, palette.tone, nearness / 0.4)
  }
  if (nearness < 0.75) {
    return mix(palette.tone, palette.deep, (nearness - 0.4) / 0.35)
  }
  return mix(palette.deep, palette.ink, Math.min(1, (nearness - 0.75) / 0.25))
}
