import type { ReactNode } from 'react'
import type { BreakingView, Card as CardView, Chrome, FrontBlock, FrontView } from '#lib/newsroom/site-views.ts'
import type { Layout } from '#lib/newsroom/theme/theme.ts'
import { Card } from './card.tsx'
import { words } from './words.ts'

/** How wide the lead's picture is shown: the layouts' style sheets say the same. */
const LEAD: Record<Layout, string> = {
  klasik: '(min-width: 78rem) 49rem, (min-width: 60rem) 63vw, 100vw',
  rapat: '(min-width: 78rem) 45rem, (min-width: 60rem) 58vw, 100vw',
  visual: '(min-width: 78rem) 76rem, 100vw',
}
/** How wide the picture of a list's first story is shown. */
export const WIDE = '(min-width: 78rem) 40rem, (min-width: 40rem) 54vw, 92vw'
const LARGE = '(min-width: 78rem) 34rem, (min-width: 40rem) 50vw, 92vw'
const SMALL = '(min-width: 60rem) 20rem, (min-width: 40rem) 11rem, 7rem'

/** The parts of a curated page, whoever's it is. */

/** What cannot wait, until its minute has come. */
export function Breaking({ bar }: { bar: BreakingView | null }) {
  if (!bar) return null
  return (
    <p className="breaking">
      <span className="label">{words('breaking')}</span> {bar.path ? <a href={bar.path}>{bar.text}</a> : bar.text}
    </p>
  )
}

type FirstProps = {
  lead: CardView
  beside: readonly CardView[]
  timeZone: string
  layout: Layout
  /** The slug of the section whose page this is: its own stories need not name it. */
  within?: string
}

/** The story that leads, and a few beside it. */
export function First({ lead, beside, timeZone, layout, within }: FirstProps) {
  const common = (card: CardView) =>
    ({ card, level: 2, timeZone, kicker: card.section.slug !== within, standfirst: true, dated: true }) as const
  return (
    <section className="first" aria-label={words('latest')}>
      <Card {...common(lead)} sizes={LEAD[layout]} className="lead" first />
      {beside.length > 0 && (
        <div className="beside">
          {beside.map((card) => (
            <Card key={card.number} {...common(card)} />
          ))}
        </div>
      )}
    </section>
  )
}

/** What somebody put at the head of a section, a topik or a series: one story as wide as without them, several as on the front page. */
export function FrontHead({ front, within, chrome }: { front: FrontView; within: string; chrome: Chrome }) {
  const { timeZone, theme } = chrome
  const [lead, ...beside] = front.main
  return (
    <>
      <Breaking bar={front.breaking} />
      {lead &&
        (beside.length > 0 ? (
          <First lead={lead} beside={beside} timeZone={timeZone} layout={theme.layout} within={within} />
        ) : (
          <Card card={lead} level={2} timeZone={timeZone} sizes={WIDE} className="wide" first standfirst dated />
        ))}
      <Picks cards={front.picks} timeZone={timeZone} />
    </>
  )
}

/** What the editors would have one read. */
export function Picks({ cards, timeZone }: { cards: readonly CardView[]; timeZone: string }) {
  return <Stories id="pilihan" className="block picks" title={words('picks')} cards={cards} timeZone={timeZone} />
}

/** Every other block has its picture small at the `side`, so that the page has a rhythm and is no wall. */
export function Blocks({ blocks, timeZone }: { blocks: readonly FrontBlock[]; timeZone: string }) {
  if (blocks.length === 0) return null
  return (
    <div className="blocks">
      {blocks.map(({ kind, slug, name, path, cards }, at) => (
        <Stories
          key={`${kind} ${slug}`}
          id={`${kind === 'section' ? 'kanal' : 'topik'}-${slug}`}
          className={at % 2 === 1 ? 'block side' : 'block'}
          title={path ? <a href={path}>{name}</a> : name}
          cards={cards}
          timeZone={timeZone}
        />
      ))}
    </div>
  )
}

type StoriesProps = { id: string; className: string; title: ReactNode; cards: readonly CardView[]; timeZone: string }

/** Stories under a heading, the first one larger. */
function Stories({ id, className, title, cards: [first, ...others], timeZone }: StoriesProps) {
  if (!first) return null
  const sizes = className.includes('side') ? SMALL : LARGE
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stories">
        <Card card={first} level={3} timeZone={timeZone} sizes={sizes} className="top" standfirst />
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
