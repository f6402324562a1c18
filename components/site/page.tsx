import type { ReactElement } from 'react'
import type { BodyNode } from '#lib/body/body-node.ts'
import type { PageView } from '#lib/newsroom/site-views.ts'
import { Article } from './article.tsx'
import { Day } from './day.tsx'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Home } from './home.tsx'
import { List } from './list.tsx'
import { Masthead } from './masthead.tsx'
import { NotFound } from './not-found.tsx'
import { Popular } from './popular.tsx'
import { Search } from './search.tsx'
import { Series } from './series.tsx'
import { Shell, type Style } from './shell.tsx'
import { StaticPage } from './static-page.tsx'
import { Tombstone } from './tombstone.tsx'
import { Topics } from './topics.tsx'

/** The whole document of a view. */
export function Page({ view, style }: { view: PageView<BodyNode>; style: Style }) {
  return (
    <Shell style={style} head={<Head view={view} />}>
      <Masthead chrome={view.chrome} section={sectionOf(view)} front={view.kind === 'home' ? view : undefined} />
      <main id="isi">{contentOf(view)}</main>
      <Footer chrome={view.chrome} />
    </Shell>
  )
}

function contentOf(view: PageView<BodyNode>): ReactElement {
  switch (view.kind) {
    case 'home':
      return <Home view={view} />
    case 'list':
      return <List view={view} />
    case 'series':
      return <Series view={view} />
    case 'topics':
      return <Topics view={view} />
    case 'popular':
      return <Popular view={view} />
    case 'article':
      return <Article view={view} />
    case 'page':
      return <StaticPage view={view} />
    case 'search':
      return <Search view={view} />
    case 'day':
      return <Day view={view} />
    case 'retracted':
      return <Tombstone view={view} />
    case 'not-found':
      return <NotFound view={view} />
  }
}

function sectionOf(view: PageView<BodyNode>): { slug: string; isPage: boolean } | undefined {
  if (view.kind === 'article') return { slug: view.section.slug, isPage: false }
  return view.kind === 'list' && view.of === 'section' ? { slug: view.slug, isPage: view.page === 1 } : undefined
}
