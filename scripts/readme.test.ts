import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CAST, DEMO_PASSWORD } from '#lib/newsroom/cast.ts'
import pack from '../package.json' with { type: 'json' }

const ROOT = join(import.meta.dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const map = /## The map\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

describe('README', () => {
  test('shows only files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect([path, existsSync(join(ROOT, path as string))]).toEqual([path, true])
    }
  })

  test('names every folder of lib, components and app in its map', () => {
    for (const parent of ['lib', 'components', 'app']) {
      const folders = readdirSync(join(ROOT, parent), { withFileTypes: true }).filter((entry) => entry.isDirectory())
      for (const { name } of folders)
        expect([`${parent}/${name}`, map.includes(`${name}/`)]).toEqual([`${parent}/${name}`, true])
    }
  })

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string)
    expect(named.filter((name) => !(name in pack.scripts))).toEqual([])
  })

  test('prints the right demo accounts', () => {
    expect(readme).toContain(`\`${DEMO_PASSWORD}\``)
    for (const [, email] of readme.matchAll(/`(\w+@naskah\.test)`/g)) {
      expect(Object.values(CAST).map((member) => member.email)).toContain(email)
    }
  })
})
