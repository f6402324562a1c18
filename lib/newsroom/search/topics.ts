/** What a story is about that asks for care about what stands beside it. */
export type Topic = 'suicide'

const SIGNS: Record<Topic, RegExp> = {
  suicide: /\b(?:(?:mem)?bunuh\s+diri|gantung\s+diri|(?:meng)?akhiri\s+hidup(?:nya)?|percobaan\s+bunuh\s+diri)\b/iu,
}

export const TOPICS = Object.keys(SIGNS) as Topic[]

/** The topics of a text. A match is not a judgement: a bombing at which the culprit died is one as well. */
export const topicsIn = (text: string): Topic[] => TOPICS.filter((topic) => SIGNS[topic].test(text))
