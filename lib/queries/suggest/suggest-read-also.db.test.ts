import { beforeAll, describe, expect, test } from 'vitest'
import { type Evaluation, evaluate, PARTS } from './labelled/evaluate.ts'
import { nearMisses } from './labelled/near/near-misses.ts'
import { labelledStories } from './labelled/stories.ts'

describe('on the labelled set amid an archive of near misses', () => {
  let found: Evaluation
  beforeAll(async () => {
    found = await evaluate()
    if (process.env.SHOW_FIGURES) console.log(JSON.stringify(found, null, 1))
  }, 180_000)

  test('there are at least 80 stories with links, a third of them held out, and ten near misses for each', () => {
    const { tuned, heldOut } = found.parts
    expect(tuned.labelled + heldOut.labelled).toBeGreaterThanOrEqual(80)
    expect(heldOut.labelled * 3).toBeGreaterThanOrEqual(tuned.labelled + heldOut.labelled)
    expect(found.archive).toBeGreaterThanOrEqual(10 * (tuned.labelled + heldOut.labelled))
  })

  test('a near miss takes no name of a labelled story by chance, and none is told with a gap in it', () => {
    const labelled = new Set(labelledStories().map(({ headline }) => headline))
    for (const { headline, standfirst, paragraphs, tags } of nearMisses()) {
      expect(labelled.has(headline)).toBe(false)
      expect([headline, standfirst, ...paragraphs, ...tags].join(' ')).not.toMatch(/[{}[\]|]|undefined/)
    }
  })

  test.each(PARTS)('suggestions clearly beat both baselines on the finished texts of the %s part', (part) => {
    const { suggestions, newestInSection, fullText, headlineText } = found.parts[part].figures.whole
    expect(suggestions.hitAt5).toBeGreaterThanOrEqual(0.95)
    for (const figure of ['hitAt1', 'hitAt5', 'mrr'] as const) {
      const best = Math.max(newestInSection[figure], fullText[figure], headlineText[figure])
      expect(suggestions[figure]).toBeGreaterThan(best + 0.15)
    }
  })

  test.each(PARTS)('they beat them with headline and standfirst alone on the %s part', (part) => {
    const { suggestions, newestInSection, fullText, headlineText } = found.parts[part].figures.begun
    for (const [figure, by] of [
      ['hitAt1', 0.15],
      ['hitAt5', 0],
      ['mrr', 0.1],
    ] as const) {
      const best = Math.max(newestInSection[figure], fullText[figure], headlineText[figure])
      expect(suggestions[figure]).toBeGreaterThan(best + by)
    }
  })

  test('where an editor would link to nothing, often nothing is suggested', () => {
    for (const part of PARTS) expect(found.parts[part].silent.whole).toBeGreaterThanOrEqual(0.2)
  })
})
