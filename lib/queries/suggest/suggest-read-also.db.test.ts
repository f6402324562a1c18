import { beforeAll, describe, expect, test } from 'vitest'
import { type Evaluation, evaluate } from './labelled/evaluate.ts'
import { labelledStories } from './labelled/stories.ts'

describe('on the labelled set', () => {
  let found: Evaluation
  beforeAll(async () => {
    found = await evaluate()
    if (process.env.SHOW_FIGURES) console.log(JSON.stringify(found, null, 1))
  })

  test('there are at least 60 stories, some of which should lead nowhere', () => {
    const stories = labelledStories()
    expect(stories.length).toBeGreaterThanOrEqual(60)
    expect(stories.filter(({ links }) => links.length === 0).length).toBeGreaterThanOrEqual(15)
  })

  test.each([
    ['whole', 0.05],
    ['begun', 0.03],
  ] as const)('suggestions clearly beat both baselines where the text is %s', (moment, by) => {
    const { suggestions, newestInSection, fullText, headlineText } = found.figures[moment]
    expect(suggestions.hitAt5).toBeGreaterThanOrEqual(0.9)
    expect(suggestions.mrr).toBeGreaterThan(newestInSection.mrr + 0.2)
    expect(suggestions.mrr).toBeGreaterThan(Math.max(fullText.mrr, headlineText.mrr) + by)
  })

  test('where an editor would link to nothing, mostly nothing is suggested; a baseline never keeps quiet', () => {
    const { suggestions, fullText, headlineText } = found.figures.whole
    expect(suggestions.silent).toBeGreaterThanOrEqual(0.7)
    expect(Math.max(fullText.silent, headlineText.silent)).toBeLessThan(0.2)
  })
})
