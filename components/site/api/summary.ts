import type { z } from 'zod'
import type { Author as AuthorView, Listed } from '#lib/newsroom/api-views.ts'
import { authorPath, imagePath, sectionPath, tagPath } from '#lib/newsroom/paths.ts'
import type { CreditView, Picture as PictureView, SectionRef, TagRef } from '#lib/newsroom/site-views.ts'
import { LANGUAGE } from '../words.ts'
import type { Author, Credit, Picture, Ref, Section, Summary } from './shapes.ts'

/** Views as the API writes them. `origin` is the site's address without a slash at its end. */

/** A story's own address in the API: what identifies it for machines. */
export const selfUrl = (number: number, origin: string): string => `${origin}/api/v1/articles/${number}`

export const sectionRef = ({ slug, name }: SectionRef, origin: string): z.infer<typeof Ref> => ({
  slug,
  name,
  url: origin + sectionPath(slug),
})

export const section = (one: SectionRef, origin: string): z.infer<typeof Section> => ({
  ...sectionRef(one, origin),
  feed: `${origin + sectionPath(one.slug)}/feed.xml`,
})

export const tag = ({ slug, name }: TagRef, origin: string): z.infer<typeof Ref> => ({
  slug,
  name,
  url: origin + tagPath(slug),
})

export const author = ({ handle, name, about }: AuthorView, origin: string): z.infer<typeof Author> => ({
  handle,
  name,
  about,
  url: origin + authorPath(handle),
})

const credit = ({ role, name, handle }: CreditView, origin: string): z.infer<typeof Credit> => ({
  role,
  name,
  handle,
  url: handle && origin + authorPath(handle),
})

const FORMATS = [
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
] as const

export function picture(one: PictureView, origin: string): z.infer<typeof Picture> {
  const { imageId, alt, caption, credit: by, width, height, widths } = one
  const renditions = widths.flatMap((own) =>
    FORMATS.map(([format, type]) => ({
      url: origin + imagePath(imageId, own, format),
      type,
      width: own,
      height: Math.round((height * own) / width),
    })),
  )
  return { alt, caption, credit: by, width, height, renditions }
}

export function summary(story: Listed, origin: string): z.infer<typeof Summary> {
  return {
    id: story.id,
    number: story.number,
    url: origin + story.path,
    self: selfUrl(story.number, origin),
    headline: story.headline,
    standfirst: story.standfirst,
    section: sectionRef(story.section, origin),
    tags: story.tags.map((one) => tag(one, origin)),
    credits: story.credits.map((one) => credit(one, origin)),
    publishedAt: story.publishedAt.toISOString(),
    updatedAt: story.updatedAt?.toISOString() ?? null,
    words: story.words,
    language: LANGUAGE,
    picture: story.picture && picture(story.picture, origin),
  }
}
