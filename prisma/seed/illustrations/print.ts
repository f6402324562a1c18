import type { Scene } from './svg.ts'
import { HEIGHT, rect, WIDTH } from './svg.ts'

const REGION = `filterUnits="userSpaceOnUse" x="0" y="0" width="${WIDTH}" height="${HEIGHT}"`

/** Edges that waver by a pixel or two, as ink does on uncoated paper. */
function wobble(seed: number): string {
  const noise = `<feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="2" seed="${seed}" result="n"/>`
  const shift = '<feDisplacementMap in="SourceGraphic" in2="n" scale="5" xChannelSelector="R" yChannelSelector="G"/>'
  return `<filter id="wobble" ${REGION}>${noise}${shift}</filter>`
}

/** Specks of one colour, thrown over the sheet where the noise passes a threshold. */
function specks(id: string, seed: number, frequency: number, colour: string, cut: number): string {
  const noise = `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}"/>`
  const matrix = `<feColorMatrix type="matrix" values="${colour} 7 0 0 0 ${cut}"/>`
  return `<filter id="${id}" ${REGION} color-interpolation-filters="sRGB">${noise}${matrix}</filter>`
}

const INK = '0 0 0 0 0.09  0 0 0 0 0.07  0 0 0 0 0.08 '
const PAPER = '0 0 0 0 0.98  0 0 0 0 0.94  0 0 0 0 0.86 '

/** Turns a drawing into the printed sheet: wavering edges, light grain where ink missed, dark grain where it set off. */
export function printed(scene: Scene, drawing: string): string {
  const seed = scene.random.int(1, 9000)
  const mirrored = scene.random.chance(0.5) ? ` transform="translate(${WIDTH} 0) scale(-1 1)"` : ''
  const defs = [
    wobble(seed),
    specks('missed', seed + 1, 0.55, PAPER, -4.35),
    specks('setoff', seed + 2, 0.7, INK, -4.35),
    scene.definitions(),
  ].join('')
  const sheet = (filter: string, opacity: number) =>
    rect(0, 0, WIDTH, HEIGHT, '#fff', `filter="url(#${filter})" opacity="${opacity}"`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<defs>${defs}</defs>`,
    rect(0, 0, WIDTH, HEIGHT, scene.palette.deep),
    `<g filter="url(#wobble)"><g${mirrored}>${drawing}</g></g>`,
    sheet('missed', 0.34),
    sheet('setoff', 0.22),
    '</svg>',
  ].join('')
}
