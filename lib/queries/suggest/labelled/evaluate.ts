import { Archive } from './archive.ts'
import { type Asking, fullText, headlineText, newestInSection, suggestions } from './methods.ts'
import { nearMisses } from './near/near-misses.ts'
import { type Labelled, labelledStories } from './stories.ts'

/**
 * How good suggestions are on the labelled set, beside baselines that get the same text. `hitAt1`, `hitAt5`: the share of
 * stories with labels that have one of them first, or among the first five. `mrr`: the mean of 1/rank of the first
 * labelled one.
 */
type Figures = { hitAt1: number; hitAt5: number; mrr: number }
const METHODS = { suggestions, fullText, headlineText, newestInSection } satisfies Record<string, Asking>
type Method = keyof typeof METHODS
const NAMES = Object.keys(METHODS) as Method[]
/** `whole`: the finished text with its tags. `begun`: headline and standfirst alone, as when somebody starts to write. */
const MOMENTS = ['whole', 'begun'] as const
type Moment = (typeof MOMENTS)[number]
/** `tuned`: what weights and thresholds were set with. `heldOut`: what nobody looked at before they were set. */
export const PARTS = ['tuned', 'heldOut'] as const
export type Part = (typeof PARTS)[number]

export type Evaluated = {
  labelled: number
  figures: Record<Moment, Record<Method, Figures>>
  /** Of so many stories that should lead nowhere, the share for which nothing is suggested. */
  nowhere: number
  silent: Record<Moment, number>
  /** Labelled stories for which the finished text's first five have no labelled one. */
  missed: string[]
}
export type Evaluation = { archive: number; parts: Record<Part, Evaluated> }

/** What a method answered when a story was written. */
type Answer = { story: Labelled; moment: Moment; method: Method; ids: string[] }

/**
 * Lives through labelled stories and near misses day by day in an empty database: each labelled one is written while only
 * what is older is live, every method is asked what it might lead to, then it is published. Leaves its rows behind.
 */
export async function evaluate(): Promise<Evaluation> {
  const stories = labelledStories()
  const around = nearMisses()
  const archive = await Archive.open([...stories, ...around])
  const answers: Answer[] = []
  let told = 0
  for (const [at, story] of stories.entries()) {
    const since = told
    while ((around[told]?.publishedAt ?? story.publishedAt) < story.publishedAt) told += 1
    await archive.publish([...stories.slice(Math.max(0, at - 1), at), ...around.slice(since, told)])
    for (const moment of MOMENTS) answers.push(...(await answersFor(story, moment, archive)))
  }
  const histories = new Set(around.flatMap(({ history }) => history ?? []))
  const partOf = (heldOut: boolean): Evaluated =>
    evaluated(
      answers.filter(({ story }) => story.heldOut === heldOut),
      histories,
    )
  return { archive: told + stories.length, parts: { tuned: partOf(false), heldOut: partOf(true) } }
}

/** These read the headline at most, so that their answer is the same from the beginning. */
const SAME_AT_ONCE: readonly Method[] = ['headlineText', 'newestInSection']

/** A baseline never keeps quiet: to see that, it need not be asked. */
const asks = (method: Method, moment: Moment, { links }: Labelled): boolean =>
  method === 'suggestions' || (links.length > 0 && (moment === 'whole' || !SAME_AT_ONCE.includes(method)))

async function answersFor(story: Labelled, moment: Moment, archive: Archive): Promise<Answer[]> {
  const { headline, standfirst, paragraphs, tags, publishedAt: now } = story
  const written = moment === 'whole' ? { body: paragraphs.join('\n\n'), tags } : { body: '', tags: [] }
  const asked = { sectionId: archive.sectionOf(story), text: { headline, standfirst, ...written, credits: [] }, now }
  const answers: Answer[] = []
  for (const method of NAMES.filter((one) => asks(one, moment, story)))
    answers.push({ story, moment, method, ids: archive.labels(await METHODS[method](asked)) })
  return answers
}

function evaluated(answers: readonly Answer[], histories: ReadonlySet<string>): Evaluated {
  const of = (method: Method, moment: Moment): Answer[] =>
    answers.filter((one) => one.method === method && one.moment === (SAME_AT_ONCE.includes(method) ? 'whole' : moment))
  const labelled = (method: Method, moment: Moment) => of(method, moment).filter(({ story }) => story.links.length > 0)
  const nowhere = (moment: Moment) => of('suggestions', moment).filter(({ story }) => leadsNowhere(story, histories))
  const silence = (moment: Moment): number =>
    share(nowhere(moment).filter(({ ids }) => ids.length === 0).length, nowhere(moment).length)
  return {
    labelled: labelled('suggestions', 'whole').length,
    figures: byMoment(
      (moment) =>
        Object.fromEntries(NAMES.map((method) => [method, figuresOf(labelled(method, moment).map(rankOf))])) as Record<
          Method,
          Figures
        >,
    ),
    nowhere: nowhere('whole').length,
    silent: byMoment(silence),
    missed: labelled('suggestions', 'whole')
      .filter((answer) => rankOf(answer) > 5)
      .map(({ story }) => story.id),
  }
}

const byMoment = <T>(of: (moment: Moment) => T): Record<Moment, T> => ({ whole: of('whole'), begun: of('begun') })

/** Where a case begins whose name has an earlier history in the archive, neither silence nor an answer is wrong. */
const leadsNowhere = ({ id, links }: Labelled, histories: ReadonlySet<string>): boolean =>
  links.length === 0 && !histories.has(id.replace(/-.*/, ''))

const figuresOf = (ranks: readonly number[]): Figures => ({
  hitAt1: share(ranks.filter((rank) => rank === 1).length, ranks.length),
  hitAt5: share(ranks.filter((rank) => rank <= 5).length, ranks.length),
  mrr: share(
    ranks.reduce((all, rank) => all + 1 / rank, 0),
    ranks.length,
  ),
})

/** Where the first labelled story stands in an answer, from 1; infinite where it does not. */
function rankOf({ story, ids }: Answer): number {
  const at = ids.findIndex((id) => story.links.includes(id))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

const share = (count: number, of: number): number => Math.round((1000 * count) / of) / 1000
