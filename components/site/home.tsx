import { sectionPath } from '#lib/newsroom/paths.ts'
import type { HomeView, SectionBlock } from '#lib/newsroom/site-views.ts'
import { Card } from './card.tsx'
import { Empty } from './empty.tsx'
import { PopularBlock } from './popular.tsx'
import { words } from './words.ts'

const LEAD = '(min-width: 78rem) 49rem, (min-width: 60rem) 63vw, 100vw'
const LARGE = '(min-width: 78rem) 34rem, (min-width: 40rem) 50vw, 92vw'
const SMALL = '(min-width: 60rem) 20rem, (min-width: 40rem) 11rem, 7rem'

/** One story leads, a few stand beside it, then every section has its block under a heavy rule. */
export function Home({ view }: { view: HomeView }) {
  const { lead, beside, blocks, popular, chrome } = view
  if (!lead) return <Empty title={words('empty.home')} hint={words('empty.homeHint')} />
  return (
    <>
      <section className="first" aria-label={words('latest')}>
        <Card
          card={lead}
          level={2}
          timeZone={chrome.timeZone}
          sizes={LEAD}
          className="lead"
          first
          kicker
          standfirst
          dated
        />
        {beside.length > 0 && (
          <div className="beside">
            {beside.map((card) => (
              <Card key={card.number} card={card} level={2} timeZone={chrome.timeZone} kicker standfirst dated />
            ))}
          </div>
        )}
      </section>
      <PopularBlock cards={popular} timeZone={chrome.timeZone} />
      <div className="blocks">
        {blocks.map((block, at) => (
          <Block key={block.section.slug} block={block} side={at % 2 === 1} timeZone={chrome.timeZone} />
        ))}
      </div>
    </>
  )
}

/** Every other block has its picture small at the `side`, so that the page has a rhythm and is no wall. */
function Block({
  block: { section, cards },
  side,
  timeZone,
}: {
  block: SectionBlock
  side: boolean
  timeZone: string
}) {
  const [first, ...others] = cards
  const id = `kanal-${section.slug}`
  if (!first) return null
  return (
    <section className={side ? 'block side' : 'block'} aria-labelledby={id}>
      <h2 id={id}>
        <a href={sectionPath(section.slug)}>{section.name}</a>
      </h2>
      <div className="stories">
        <Card card={first} level={3} timeZone={timeZone} sizes={side ? SMALL : LARGE} className="top" standfirst />
        {others.length > 0 && (
          <div className="others">
            {others.map((card) => (
              <Card key={card.number} card={card} level={3} timeZone={timeZone} dated />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
