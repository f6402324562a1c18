import type { Missing } from './refusal.ts'

export const CREDIT_ROLES = ['writer', 'contributor', 'editor', 'photographer'] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]

export type CreditLine = { role: CreditRole; name: string; userId: string | null }
export type LeadImage = { imageId: string; caption: string; credit: string; alt: string }

/** Everything about a story that is not its text. Part of what an approval signs. */
export type Metadata = {
  slug: string
  /** False while the slug follows the headline. */
  slugTouched: boolean
  /** Tag names in the order they are shown. */
  tags: readonly string[]
  credits: readonly CreditLine[]
  leadImage: LeadImage | null
  seoTitle: string
  seoDescription: string
}

/** Lengths in characters that search results show: beyond them titles and descriptions are cut off. */
export const SEO_TITLE_LENGTH = 60
export const SEO_DESCRIPTION_LENGTH = 155

export const writersOf = (metadata: Metadata): string[] =>
  metadata.credits.flatMap(({ role, userId }) =>
    (role === 'writer' || role === 'contributor') && userId ? [userId] : [],
  )

/** What is still missing before approval: text, a name under it, and the picture's caption, credit and alt text. */
export function missingFrom(
  text: { headline: string; standfirst: string; words: number },
  metadata: Metadata,
): Missing[] {
  const image = metadata.leadImage
  const missing: [Missing, boolean][] = [
    ['headline', text.headline.trim() === ''],
    ['standfirst', text.standfirst.trim() === ''],
    ['body', text.words === 0],
    ['slug', metadata.slug === '' && text.headline.trim() !== ''],
    ['credit', !metadata.credits.some(({ role }) => role === 'writer' || role === 'contributor')],
    ['imageCaption', image !== null && image.caption.trim() === ''],
    ['imageCredit', image !== null && image.credit.trim() === ''],
    ['imageAlt', image !== null && image.alt.trim() === ''],
  ]
  return missing.filter(([, isMissing]) => isMissing).map(([one]) => one)
}
