import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countsOf, countVitest, lastLine, NONE, ONE_FAILED, ONE_PASSED, sum } from './counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'naskah-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (content: string): string => {
  const path = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(path, content)
  return path
}

const VITEST = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

test('the last line names skipped tests only when there are some', () => {
  expect(lastLine(sum([ONE_PASSED, ONE_PASSED, ONE_FAILED]))).toBe('2 passed, 1 failed')
  expect(lastLine({ ...NONE, skipped: 3 })).toBe('0 passed, 0 failed, 3 skipped')
})

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ]
  expect(countVitest({ ...VITEST, numFailedTests: 1, testResults })).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

test('Playwright', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 1, skipped: 2 })
})

test('a runner that fails without a failed test, or leaves no report, counts as one failure', async () => {
  expect(await countsOf(file(JSON.stringify(VITEST)), 0, countVitest)).toMatchObject({ passed: 7, failed: 0 })
  expect(await countsOf(file(JSON.stringify(VITEST)), 1, countVitest)).toMatchObject({ passed: 7, failed: 1 })
  expect(await countsOf(file('{ half'), 0, countVitest)).toEqual(ONE_FAILED)
  expect(await countsOf(join(folder, 'nothing.json'), 0, countPlaywright)).toEqual(ONE_FAILED)
})
