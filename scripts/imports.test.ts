import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const BIOME = join(ROOT, 'node_modules/.bin/biome')

const FORBIDDEN: [folder: string, file: string, from: string][] = [
  ['lib/kit', 'x.ts', '#lib/newsroom/actor.ts'],
  ['lib/newsroom', 'x.ts', 'zod'],
  ['lib/newsroom', 'x.ts', 'node:fs'],
  ['lib/newsroom', 'x.ts', '../db/client.ts'],
  ['lib/body', 'x.ts', '#lib/newsroom/actor.ts'],
  ['lib/db', 'x.ts', '#lib/commands/article/move.ts'],
  ['lib/queries/desk', 'x.ts', '#lib/commands/article/move.ts'],
  ['lib/queries/desk', 'x.ts', 'next/headers'],
  ['lib/commands/article', 'x.ts', '#lib/queries/desk/read-desk.ts'],
  ['lib/commands/article', 'x.ts', '#generated/prisma/client.ts'],
  ['components/ui', 'x.tsx', '#lib/newsroom/actor.ts'],
  ['components/desk', 'x.tsx', '#lib/db/client.ts'],
  ['components/site', 'x.tsx', '#lib/queries/site/read-home.ts'],
  ['app/(site)', 'route.tsx', '#lib/auth/session.ts'],
  ['app/(site)', 'route.tsx', '#lib/commands/article/publish-article.ts'],
  ['app/newsroom', 'page.tsx', '#lib/commands/article/publish-article.ts'],
]
const ALLOWED: typeof FORBIDDEN = [
  ['lib/newsroom', 'x.ts', '#lib/kit/result.ts'],
  ['lib/commands/article', 'x.ts', '#lib/db/client.ts'],
  ['components/desk', 'x.tsx', '#lib/newsroom/workflow.ts'],
  ['app/newsroom', 'actions.ts', '#lib/commands/article/publish-article.ts'],
]

/** One file a case, in a copy of the tree's shape; the case's index makes its name unique where the name is free. */
const pathOf = ([folder, file]: (typeof FORBIDDEN)[number], index: number): string =>
  file.startsWith('x.') ? `${folder}/${index}${file}` : `${folder}/${index}/${file}`

describe('the lint keeps imports pointing inward', () => {
  const tree = mkdtempSync(join(tmpdir(), 'naskah-imports-'))
  const cases = [...FORBIDDEN, ...ALLOWED]
  let report = ''
  beforeAll(() => {
    cpSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'))
    for (const [index, one] of cases.entries()) {
      const path = join(tree, pathOf(one, index))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `import { x } from '${one[2]}'\n\nexport const y = x\n`)
    }
    const args = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github', '.']
    const { stdout, stderr } = spawnSync(BIOME, args, { cwd: tree, encoding: 'utf8' })
    report = `${stdout}${stderr}`
  })
  afterAll(() => rmSync(tree, { recursive: true }))

  test.each(cases.map((one, index) => ({ folder: one[0], from: one[2], index })))(
    'case $index: $folder and $from',
    ({ index }) => {
      const path = pathOf(cases[index] as (typeof cases)[number], index)
      expect(report.includes(path)).toBe(index < FORBIDDEN.length)
    },
  )
})
