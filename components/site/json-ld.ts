import type {
  BreadcrumbList,
  CollectionPage,
  CreativeWorkSeries,
  Graph,
  NewsArticle,
  NewsMediaOrganization,
  Person,
  WithContext,
} from 'schema-dts'
import { authorPath, homePath, imagePath, sectionPath, topicPath } from '#lib/newsroom/paths.ts'
import type { ArticleView, Card, Chrome, CreditView, SectionRef, SeriesPart } from '#lib/newsroom/site-views.ts'
import { type PageSlug, staticPath } from '#lib/newsroom/static-pages.ts'
import { largest } from './meta.tsx'
import { LANGUAGE, words } from './words.ts'

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
    ...(view.series.length > 0 && { isPartOf: view.series.map((part) => seriesOf(part, chrome)) }),
    keywords: view.tags.map(({ name }) => name),
    wordCount: view.words,
    inLanguage: LANGUAGE,
    isAccessibleForFree: true,
  } satisfies WithContext<NewsArticle>
}

const seriesOf = ({ slug, name }: SeriesPart, { origin }: Chrome): CreativeWorkSeries => ({
  '@type': 'CreativeWorkSeries',
  name,
  url: origin + topicPath(slug),
})

const isAuthor = ({ role }: CreditView): boolean => role === 'writer' || role === 'contributor'

const person = ({ name, handle }: CreditView, origin: string): Person => ({
  '@type': 'Person',
  name,
  ...(handle && { url: origin + authorPath(handle) }),
})

/** One name for the newspaper in everything that speaks of it. */
const idOf = ({ origin }: Chrome): string => `${origin}/#penerbit`

const publisher = (chrome: Chrome) =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': idOf(chrome),
    name: chrome.siteName,
    url: `${chrome.origin}/`,
    logo: logoOf(chrome),
  }) as const

function logoOf({ origin, theme: { logo } }: Chrome) {
  if (!logo) return { '@type': 'ImageObject', url: `${origin}/icon.svg` } as const
  const { imageId, width, height } = logo
  const url = origin + imagePath(imageId, width, 'webp')
  return { '@type': 'ImageObject', url, width: String(width), height: String(height) } as const
}

/** The newspaper itself, as the front page tells it: only pages that are there are named. */
export function newspaper(chrome: Chrome): Graph {
  const { siteName, tagline, origin } = chrome
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { ...publisher(chrome), ...principles(chrome), ...reach(chrome) } satisfies NewsMediaOrganization,
      {
        '@type': 'WebSite',
        '@id': `${origin}/#situs`,
        url: `${origin}/`,
        name: siteName,
        ...(tagline && { description: tagline }),
        inLanguage: LANGUAGE,
        publisher: { '@id': idOf(chrome) },
      },
    ],
  }
}

function principles({ origin, pages }: Chrome) {
  const at = (slug: PageSlug): string | null => (pages.includes(slug) ? origin + staticPath(slug) : null)
  const [masthead, guidelines, reply] = [at('redaksi'), at('pedoman-media-siber'), at('hak-jawab')]
  return {
    ...(masthead && { masthead }),
    ...(guidelines && { publishingPrinciples: guidelines }),
    ...(reply && { correctionsPolicy: reply }),
  }
}

function reach({ origin, pages, imprint: { company, address, email, phone, accounts } }: Chrome) {
  return {
    ...(company && { legalName: company }),
    ...(address && { address: address.replace(/\s*\n\s*/g, ', ') }),
    ...(accounts.length > 0 && { sameAs: accounts }),
    ...((email || phone) && {
      contactPoint: {
        '@type': 'ContactPoint' as const,
        contactType: 'newsroom',
        ...(email && { email }),
        ...(phone && { telephone: phone }),
        ...(pages.includes('kontak') && { url: origin + staticPath('kontak') }),
      },
    }),
  }
}

/** A page that gathers stories, with those it shows in their order. */
export function collection(
  chrome: Chrome,
  { name, path, cards }: { name: string; path: string; cards: readonly Card[] },
): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url: chrome.origin + path,
    inLanguage: LANGUAGE,
    publisher: publisher(chrome),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: cards.map((card, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: card.headline,
        url: chrome.origin + card.path,
      })),
    },
  }
}

/** The way from the front page to a section, or through it to a story. */
export function breadcrumbs(
  { origin }: Chrome,
  section: SectionRef,
  story?: { headline: string; path: string },
): WithContext<BreadcrumbList> {
  const steps = [
    { name: words('home'), path: homePath() },
    { name: section.name, path: sectionPath(section.slug) },
    ...(story ? [{ name: story.headline, path: story.path }] : []),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: origin + path,
    })),
  }
}

/** JSON for a script element: no "<" in it, so that no text can end the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
