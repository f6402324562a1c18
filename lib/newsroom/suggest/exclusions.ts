import type { Topic } from '#lib/newsroom/search/topics.ts'
import type { Candidate, Wanting } from './suggestion.ts'

/** What an exclusion may look at besides the candidate. */
export type Excluding = Pick<Wanting, 'articleId' | 'linked'> & { topics: readonly Topic[] }

/**
 * A story that must not be suggested, whatever it has in common. What is not live never comes this far: the archive that
 * is asked holds nothing else. Rules that come later are another function in `EXCLUSIONS`.
 */
export type Exclusion = (candidate: Candidate, wanting: Excluding) => boolean

export const itself: Exclusion = ({ articleId }, wanting) => articleId === wanting.articleId

export const alreadyLinked: Exclusion = ({ articleId }, { linked }) => linked.includes(articleId)

/** Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri: no chain of such stories is laid before a reader. */
export const twoSuicides: Exclusion = (candidate, { topics }) =>
  topics.includes('suicide') && candidate.topics.includes('suicide')

export const EXCLUSIONS: readonly Exclusion[] = [itself, alreadyLinked, twoSuicides]

export const isExcluded = (candidate: Candidate, wanting: Excluding): boolean =>
  EXCLUSIONS.some((rule) => rule(candidate, wanting))
