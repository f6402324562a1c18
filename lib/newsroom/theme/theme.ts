import type { Colour } from './colour.ts'

/** An uploaded logo: a picture of /media, `width` and `height` those of its file. */
export type Logo = { imageId: string; width: number; height: number }

export type Colours = { paper: Colour; ink: Colour; accent: Colour }

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** Families of typefaces that devices have: none is fetched. */
export const FACES = ['charter', 'palatino', 'system'] as const
export type Face = (typeof FACES)[number]

/** How large text is, and how much larger each step of the scale above it. */
export const SIZES = ['small', 'normal', 'large'] as const
export type Size = (typeof SIZES)[number]
export const STEPS = ['narrow', 'normal', 'wide'] as const
export type Step = (typeof STEPS)[number]

/** How fronts are laid out: a lead with a column beside it; much in little room; the lead's picture over the whole width. */
export const LAYOUTS = ['klasik', 'rapat', 'visual'] as const
export type Layout = (typeof LAYOUTS)[number]

/** How the public pages look. The newspaper's name and tagline are settings of their own. */
export type Theme = {
  /** In place of the name in the masthead; `logoDark` where a device is set to dark, else the same. */
  logo: Logo | null
  logoDark: Logo | null
  light: Colours
  /** Null: they follow from the light ones. */
  dark: Colours | null
  headlines: Face
  body: Face
  size: Size
  step: Step
  layout: Layout
}

/** What a new newsroom looks like: `components/site/site.css` says the same. */
export const THEME: Theme = {
  logo: null,
  logoDark: null,
  light: { paper: '#fbf8f1', ink: '#1e1a16', accent: '#a2281b' },
  dark: null,
  headlines: 'charter',
  body: 'charter',
  size: 'normal',
  step: 'normal',
  layout: 'klasik',
}

/** What is stored in `Site.theme`; what it does not name is as above. */
export const themeOf = (stored: unknown): Theme => ({ ...THEME, ...(stored as Partial<Theme>) })
