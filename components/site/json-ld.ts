import type { NewsArticle, Person, WithContext } from 'schema-dts'
import { authorPath, imagePath } from '#lib/newsroom/paths.ts'
import type { ArticleView, Chrome, CreditView } from '#lib/newsroom/site-views.ts'
import { largest } from './meta.tsx'
import { LANGUAGE } from './words.ts'

/** What search engines are told of a story: schema.org's NewsArticle. */
export function newsArticle(view: ArticleView): WithContext<NewsArticle> {
  const { chrome, picture } = view
  const url = chrome.origin + view.path
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: view.headline,
    description: view.seoDescription || view.standfirst,
    ...(picture && {
      image: [
        {
          '@type': 'ImageObject' as const,
          url: chrome.origin + imagePath(picture.imageId, largest(picture).width, 'jpg'),
          width: String(largest(picture).width),
          height: String(largest(picture).height),
          caption: picture.caption,
          creditText: picture.credit,
        },
      ],
    }),
    datePublished: view.publishedAt.toISOString(),
    dateModified: (view.updatedAt ?? view.publishedAt).toISOString(),
    author: view.credits.filter(isAuthor).map((credit) => person(credit, chrome.origin)),
    editor: view.credits.filter(({ role }) => role === 'editor').map((credit) => person(credit, chrome.origin)),
    publisher: publisher(chrome),
    articleSection: view.section.name,
    keywords: view.tags.map(({ name }) => name),
    wordCount: view.words,
    inLanguage: LANGUAGE,
    isAccessibleForFree: true,
  } satisfies WithContext<NewsArticle>
}

const isAuthor = ({ role }: CreditView): boolean => role === 'writer' || role === 'contributor'

const person = ({ name, handle }: CreditView, origin: string): Person => ({
  '@type': 'Person',
  name,
  ...(handle && { url: origin + authorPath(handle) }),
})

const publisher = ({ siteName, origin }: Chrome) =>
  ({
    '@type': 'NewsMediaOrganization',
    name: siteName,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: `${origin}/icon.svg` },
  }) as const

/** JSON for a script element: no "<" in it, so that no text can end the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
