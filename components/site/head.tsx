import { sha256 } from '#lib/kit/sha256.ts'
import { dayName } from '#lib/newsroom/dates.ts'
import { dayPath, homePath, popularPath, TOPICS_PATH, topicPath } from '#lib/newsroom/paths.ts'
import { shareFile, sharePath } from '#lib/newsroom/share-image.ts'
import { LIST_PATH, storyNumberOf } from '#lib/newsroom/site-links.ts'
import type {
  ArticleView,
  Chrome,
  DayView,
  HomeView,
  ListView,
  PageView,
  PopularView,
  SeriesView,
  StaticView,
  TopicsView,
} from '#lib/newsroom/site-views.ts'
import { staticPath } from '#lib/newsroom/static-pages.ts'
import { breadcrumbs, collection, newsArticle, newspaper, scriptJson } from './json-ld.ts'
import { Meta } from './meta.tsx'
import { words } from './words.ts'

/** What a page says about itself to machines. */
export function Head({ view }: { view: PageView }) {
  switch (view.kind) {
    case 'home':
      return <HomeHead view={view} />
    case 'list':
      return <ListHead view={view} />
    case 'series':
      return <SeriesHead view={view} />
    case 'topics':
      return <TopicsHead view={view} />
    case 'popular':
      return <PopularHead view={view} />
    case 'article':
      return <ArticleHead view={view} />
    case 'page':
      return <PageHead view={view} />
    case 'search':
      return <UnkeptHead chrome={view.chrome} title={words('search.title')} />
    case 'day':
      return <DayHead view={view} />
    case 'retracted':
      return <UnkeptHead chrome={view.chrome} title={words('retracted.title')} />
    case 'not-found':
      return <UnkeptHead chrome={view.chrome} title={words('notFound.title')} />
  }
}

/** Of a page that no search engine should keep. */
const UnkeptHead = ({ chrome, title }: { chrome: Chrome; title: string }) => (
  <Meta chrome={chrome} title={`${title} — ${chrome.siteName}`} description="" path={null} />
)

function HomeHead({ view: { chrome, lead } }: { view: HomeView }) {
  const { siteName, tagline } = chrome
  return (
    <>
      <Meta
        chrome={chrome}
        title={tagline ? `${siteName} — ${tagline}` : siteName}
        description={tagline || siteName}
        path={homePath()}
        shared={{ title: siteName, type: 'website', picture: lead?.picture }}
      />
      <JsonLd value={newspaper(chrome)} />
    </>
  )
}

function ListHead({ view: { chrome, of, slug, name, about, page, cards, front } }: { view: ListView }) {
  const title = page === 1 ? name : words('pageOf', { name, page })
  const shown = [...(front?.main ?? []), ...(front?.picks ?? []), ...cards]
  return (
    <>
      <Meta
        chrome={chrome}
        title={`${title} — ${chrome.siteName}`}
        description={about || words(`describe.${of}`, { name, site: chrome.siteName })}
        path={LIST_PATH[of](slug, page)}
        feed={of === 'section' || of === 'topic' ? `${LIST_PATH[of](slug)}/feed.xml` : undefined}
        shared={{
          title,
          type: of === 'author' ? 'profile' : 'website',
          picture: shown[0]?.picture,
        }}
      />
      {of === 'section' && <JsonLd value={breadcrumbs(chrome, { slug, name })} />}
      {of === 'topic' && (
        <JsonLd value={collection(chrome, { name: title, path: LIST_PATH[of](slug, page), cards: shown })} />
      )}
    </>
  )
}

function SeriesHead({ view: { chrome, slug, name, about, parts } }: { view: SeriesView }) {
  const path = topicPath(slug)
  return (
    <>
      <Meta
        chrome={chrome}
        title={`${name} — ${chrome.siteName}`}
        description={about || words('series.describe', { name, site: chrome.siteName })}
        path={path}
        feed={`${path}/feed.xml`}
        shared={{ title: name, type: 'website', picture: parts[0]?.picture }}
      />
      <JsonLd value={collection(chrome, { name, path, cards: parts })} />
    </>
  )
}

function TopicsHead({ view: { chrome, topics } }: { view: TopicsView }) {
  const title = words('topics.title')
  return (
    <Meta
      chrome={chrome}
      title={`${title} — ${chrome.siteName}`}
      description={words('topics.describe', { site: chrome.siteName })}
      path={TOPICS_PATH}
      shared={{ title, type: 'website', picture: topics[0]?.newest.picture }}
    />
  )
}

function DayHead({ view: { chrome, day, page, cards } }: { view: DayView }) {
  const name = words('day.title', { day: dayName(day) })
  const title = page === 1 ? name : words('pageOf', { name, page })
  return (
    <Meta
      chrome={chrome}
      title={`${title} — ${chrome.siteName}`}
      description={words('day.describe', { day: dayName(day), site: chrome.siteName })}
      path={dayPath(day, page)}
      shared={{ title, type: 'website', picture: cards[0]?.picture }}
    />
  )
}

function PopularHead({ view: { chrome, span, cards } }: { view: PopularView }) {
  const title = span === 'day' ? words('popular.title') : words('popular.lastHour')
  return (
    <Meta
      chrome={chrome}
      title={`${title} — ${chrome.siteName}`}
      description={words('popular.describe', { site: chrome.siteName })}
      path={popularPath(span)}
      shared={{ title, type: 'website', picture: cards[0]?.picture }}
    />
  )
}

function PageHead({ view: { chrome, slug } }: { view: StaticView }) {
  const title = words(`static.${slug}.title`)
  return (
    <Meta
      chrome={chrome}
      title={`${title} — ${chrome.siteName}`}
      description={words(`static.${slug}.about`, { site: chrome.siteName })}
      path={staticPath(slug)}
      shared={{ title, type: 'website' }}
    />
  )
}

function ArticleHead({ view }: { view: ArticleView }) {
  const { chrome, publishedAt, updatedAt, section, tags } = view
  return (
    <>
      <Meta
        chrome={chrome}
        title={`${view.seoTitle || view.headline} — ${chrome.siteName}`}
        description={view.seoDescription || view.standfirst}
        path={view.path}
        shared={{ title: view.headline, type: 'article', image: previewOf(view) }}
      />
      <meta property="article:published_time" content={publishedAt.toISOString()} />
      {updatedAt && <meta property="article:modified_time" content={updatedAt.toISOString()} />}
      <meta property="article:section" content={section.name} />
      {tags.map(({ slug, name }) => (
        <meta key={slug} property="article:tag" content={name} />
      ))}
      <JsonLd value={newsArticle(view)} />
      <JsonLd value={breadcrumbs(chrome, section, view)} />
    </>
  )
}

/** A story's own picture for link previews, whether it has one of its own or not. */
function previewOf({ path, headline, picture, chrome: { siteName, theme } }: ArticleView) {
  const file = shareFile({ siteName, headline, imageId: picture?.imageId ?? null, theme }, sha256)
  return { path: sharePath(storyNumberOf(path) ?? 0, file), alt: picture?.alt || headline }
}

/** React would escape the quotes of a script's children; the JSON has no "<". */
const JsonLd = ({ value }: { value: unknown }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(value) }} />
)
