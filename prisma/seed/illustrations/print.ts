import { HEIGHT, num, path, rect, type Scene, WIDTH } from './svg.ts'

/**
 * Grain: specks thrown over the sheet, as one path. Drawn shapes rather than an SVG noise filter, which would take
 * librsvg seconds for every picture.
 */
function specks(scene: Scene, count: number, colour: string, opacity: number): string {
  const { random } = scene
  const parts = Array.from({ length: count }, () => {
    const size = 0.7 + random.next() ** 3 * 2.1
    const corner = `M${num(random.range(0, WIDTH))} ${num(random.range(0, HEIGHT))}`
    return `${corner}l${num(size)} ${num(size * 0.4)}l${num(-size * 0.5)} ${num(size)}z`
  })
  return path(parts.join(''), colour, `opacity="${opacity}"`)
}

/** Turns a drawing into the printed sheet: light grain where ink missed the paper, dark grain where it set off. */
export function printed(scene: Scene, drawing: string, mirrorable: boolean): string {
  const { palette, random } = scene
  const mirrored = mirrorable && random.chance(0.5) ? ` transform="translate(${WIDTH} 0) scale(-1 1)"` : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<defs>${scene.definitions()}</defs>`,
    rect(0, 0, WIDTH, HEIGHT, palette.sky),
    `<g${mirrored}>${drawing}</g>`,
    specks(scene, 3600, palette.paper, 0.42),
    specks(scene, 2600, palette.ink, 0.3),
    '</svg>',
  ].join('')
}
