import { imagePath } from '#lib/newsroom/paths.ts'
import type { Picture } from '#lib/newsroom/site-views.ts'

const srcSet = ({ imageId, widths }: Picture, format: 'webp' | 'jpg'): string =>
  widths.map((width) => `${imagePath(imageId, width, format)} ${width}w`).join(', ')

/** The widest file not wider than 800 pixels: enough for a browser that knows no `srcset`. */
const fallback = ({ imageId, widths }: Picture): string =>
  imagePath(imageId, widths.findLast((width) => width <= 800) ?? widths[0] ?? 0, 'jpg')

/**
 * A picture in the width that fits. `sizes` says how wide it is shown; `alt` is empty where a headline beside it says
 * the same. The first picture of a page is loaded at once, the others when they come near.
 */
export function ResponsivePicture(props: { picture: Picture; sizes: string; alt: string; first?: boolean }) {
  const { picture, sizes, alt, first = false } = props
  return (
    <picture>
      <source type="image/webp" srcSet={srcSet(picture, 'webp')} sizes={sizes} />
      <img
        src={fallback(picture)}
        srcSet={srcSet(picture, 'jpg')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        decoding="async"
        {...(first ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}
