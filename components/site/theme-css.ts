import { DRAWN, type Palette, paletteOf } from '#lib/newsroom/theme/palette.ts'
import { type Face, type Layout, SCHEMES, type Size, type Step, type Theme } from '#lib/newsroom/theme/theme.ts'
import { inlined } from './inlined.ts'
import rapat from './layouts/rapat.css' with { type: 'text' }
import visual from './layouts/visual.css' with { type: 'text' }

/** What a theme says that the style sheet does not: nothing for the theme of a new newsroom. Stands after the sheet. */
export const themeCss = (theme: Theme): string =>
  [colours(theme), size(theme), step(theme), faces(theme), logo(theme), LAYOUTS[theme.layout]].join('')

const NAMES: Record<keyof Palette, string> = {
  paper: 'paper',
  ink: 'ink',
  accent: 'red',
  soft: 'soft',
  line: 'line',
  rule: 'rule',
}

const declared = (palette: Palette): string =>
  Object.entries(NAMES)
    .map(([key, name]) => `--${name}:${palette[key as keyof Palette]}`)
    .join(';')

/** On paper a page is black on white, whatever its theme. */
function colours(theme: Theme): string {
  const [light, dark] = SCHEMES.map((scheme) => declared(paletteOf(theme, scheme)))
  if (light === declared(DRAWN.light) && dark === declared(DRAWN.dark)) return ''
  return `@media screen{:root{${light}}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`
}

/** In per cent of what the reader set in their browser: on phones, and on wide screens. */
const SIZE: Record<Size, [number, number] | null> = { small: [106.25, 112.5], normal: null, large: [118.75, 125] }

function size(theme: Theme): string {
  const sizes = SIZE[theme.size]
  if (!sizes) return ''
  const [narrow, wide] = sizes
  return `@media screen{html{font-size:${narrow}%}}@media screen and (min-width:60rem){html{font-size:${wide}%}}`
}

const RATIO: Record<Step, number | null> = { narrow: 1.15, normal: null, wide: 1.25 }
/** Powers of the ratio. Small text is as small as it may be already: below it no scale goes. */
const POWERS = { s1: 1, s2: 2, s3: 3, s4: 4, s5: 5, s6: 7 }
/** A name of sixty letters is to stay a name. */
const LARGEST = 4.2

function step(theme: Theme): string {
  const ratio = RATIO[theme.step]
  if (!ratio) return ''
  const steps = Object.entries(POWERS).map(
    ([name, power]) => `--${name}:${Math.min(LARGEST, ratio ** power).toFixed(3)}rem`,
  )
  return `:root{${steps.join(';')}}`
}

const FACES: Record<Face, string> = {
  charter: 'Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif',
  palatino: '"Iowan Old Style","Palatino Linotype","URW Palladio L",Palatino,P052,Georgia,serif',
  system: 'system-ui,-apple-system,"Segoe UI",Roboto,sans-serif',
}

function faces({ body: text, headlines }: Theme): string {
  const plain = text === 'charter' ? '' : `:root{--serif:${FACES[text]}}`
  if (headlines === text) return plain
  return `${plain}h1,h2,h3,.name,.foot .name,.text [data-read-also] a{font-family:${FACES[headlines]}}`
}

/**
 * As wide as its own proportions ask for at the height that the masthead has: known before the picture is there. A logo
 * that has none for the dark was drawn for light paper, and takes a plate of it along.
 */
function logo({ logo, logoDark, light }: Theme): string {
  if (!logo) return ''
  const plate = `.name img{background:${light.paper};box-shadow:0 0 0 .4rem ${light.paper}}`
  const wide = (rem: number): string => `${((rem * logo.width) / logo.height).toFixed(2)}rem`
  return [
    `.name img{width:min(60vw,${wide(1.5)});background:none;filter:none}.front .name::before{display:none}`,
    `.front .name img{width:min(100vw - 2*var(--edge),${wide(2.4)});margin-block:.5rem}`,
    `@media (min-width:60rem){.front .name img{width:min(40rem,${wide(3.2)})}}`,
    logoDark ? '' : `@media screen and (prefers-color-scheme:dark){${plate}}`,
  ].join('')
}

const LAYOUTS: Record<Layout, string> = { klasik: '', rapat: inlined(rapat), visual: inlined(visual) }
