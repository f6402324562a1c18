import { imagePath } from '#lib/newsroom/paths.ts'
import { SHARE_SIZE } from '#lib/newsroom/share-image.ts'
import type { Chrome, Picture } from '#lib/newsroom/site-views.ts'

/** The picture made for link previews: its path, and what it shows in words. */
type SharedImage = { path: string; alt: string }

type Props = {
  chrome: Chrome
  /** What the tab and a search result show. */
  title: string
  description: string
  /** The canonical path; null for pages that no search engine should keep. */
  path: string | null
  /** The path of the feed that this page's stories are in, when it is not the site's. */
  feed?: string
  shared?: { title: string; type: 'article' | 'website' | 'profile'; picture?: Picture | null; image?: SharedImage }
}

/** What search engines and link previews read: title, description, canonical address, Open Graph. */
export function Meta({ chrome, title, description, path, feed = '/feed.xml', shared }: Props) {
  const picture = shared?.picture
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="robots" content={path === null ? 'noindex' : 'max-image-preview:large'} />
      {path !== null && <link rel="canonical" href={chrome.origin + path} />}
      {path !== null && <link rel="alternate" type="application/rss+xml" title={chrome.siteName} href={feed} />}
      {path !== null && shared && (
        <>
          <meta property="og:type" content={shared.type} />
          <meta property="og:site_name" content={chrome.siteName} />
          <meta property="og:locale" content="id_ID" />
          <meta property="og:title" content={shared.title} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:url" content={chrome.origin + path} />
          <meta name="twitter:card" content={picture || shared.image ? 'summary_large_image' : 'summary'} />
        </>
      )}
      {path !== null && shared?.image && <Preview origin={chrome.origin} image={shared.image} />}
      {path !== null && !shared?.image && picture && <SharedPicture origin={chrome.origin} picture={picture} />}
    </>
  )
}

function Preview({ origin, image: { path, alt } }: { origin: string; image: SharedImage }) {
  return (
    <>
      <meta property="og:image" content={origin + path} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(SHARE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_SIZE.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={origin + path} />
    </>
  )
}

function SharedPicture({ origin, picture }: { origin: string; picture: Picture }) {
  const { width, height } = largest(picture)
  return (
    <>
      <meta property="og:image" content={origin + imagePath(picture.imageId, width, 'jpg')} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={picture.alt} />
    </>
  )
}

/** The largest file of a picture, in pixels. */
export function largest({ width, height, widths }: Picture): { width: number; height: number } {
  const most = widths.at(-1) ?? width
  return { width: most, height: Math.round((height * most) / width) }
}
