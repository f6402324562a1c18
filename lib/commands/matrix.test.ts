import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Where every command is asked as every actor. */
const MATRICES = ['matrix.db.test.ts', 'newsroom-matrix.db.test.ts']

/** Commands that no matrix asks, with why, and the test that tries them with somebody who may not. */
const ELSEWHERE: Record<string, { why: string; triedBy: string }> = {
  acceptAssignment: { why: 'the rule asks about its pitch', triedBy: 'planning/planning.db.test.ts' },
  changeAssignment: { why: 'the rule asks about its assignment', triedBy: 'planning/planning.db.test.ts' },
  declineAssignment: { why: 'the rule asks about its pitch', triedBy: 'planning/planning.db.test.ts' },
  startAssignment: { why: 'the rule asks about its assignment', triedBy: 'planning/planning.db.test.ts' },
  arrangeTopic: { why: 'asked as every role there, with a topic', triedBy: '../../app/(site)/topics.db.test.ts' },
  joinTopic: { why: 'asked as every role there, with a topic', triedBy: '../../app/(site)/topics.db.test.ts' },
  leaveTopic: { why: 'asked as every role there, with a topic', triedBy: '../../app/(site)/topics.db.test.ts' },
  forgetPassword: { why: 'anybody may ask, known or not', triedBy: 'user/accounts.db.test.ts' },
  gatherTopic: { why: "it is the clock's alone", triedBy: '../../app/(site)/topics.db.test.ts' },
}

/** Exported with an actor, and no command: what commands share. */
const SHARED = ['move']

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'testing.ts',
)
const sourceOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** A command takes its actor first; what takes a transaction first is a part of one. */
const COMMAND = /^export (?:const|(?:async )?function) (\w+)(?: = )?(?:async )?\(\s*actor\b/gm
const commands = files.flatMap((file) => [...sourceOf(file).matchAll(COMMAND)].flatMap(([, name]) => name ?? []))

test('commands are found at all', () => {
  expect(commands).toEqual(expect.arrayContaining(['publishArticle', 'saveTheme', 'uploadImage', 'signOut']))
})

test.each(commands.filter((name) => !SHARED.includes(name)))(
  '%s is asked as every role, or says where and why not',
  (name) => {
    const asks = (file: string) => new RegExp(`\\b${name}\\(`).test(sourceOf(file))
    const isInMatrix = MATRICES.some(asks)
    const exception = ELSEWHERE[name]
    expect(isInMatrix).toBe(exception === undefined)
    if (!exception) return
    const source = sourceOf(exception.triedBy)
    expect(source).toMatch(new RegExp(`import \\{[^}]*\\b${name}\\b`))
    expect(source).toMatch(/ok: false|not-allowed|not-found|refusal/)
  },
)

test('no exception outlives its command', () => {
  expect(Object.keys(ELSEWHERE).filter((name) => !commands.includes(name))).toEqual([])
  expect(SHARED.filter((name) => !commands.includes(name))).toEqual([])
})
