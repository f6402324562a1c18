import type { HomeView } from '#lib/newsroom/site-views.ts'
import { Empty } from './empty.tsx'
import { Blocks, Breaking, First, Picks } from './front.tsx'
import { PopularBlock } from './popular.tsx'
import { words } from './words.ts'

/** One story leads, a few stand beside it, then every section has its block under a heavy rule. */
export function Home({ view: { breaking, lead, beside, picks, blocks, popular, chrome } }: { view: HomeView }) {
  const { timeZone } = chrome
  return (
    <>
      <Breaking bar={breaking} />
      {lead ? (
        <First lead={lead} beside={beside} timeZone={timeZone} layout={chrome.theme.layout} />
      ) : (
        <Empty title={words('empty.home')} hint={words('empty.homeHint')} />
      )}
      <Picks cards={picks} timeZone={timeZone} />
      <PopularBlock cards={popular} timeZone={timeZone} />
      <Blocks blocks={blocks} timeZone={timeZone} />
    </>
  )
}
