// biome-ignore-all lint/style/noRestrictedImports: tests make their stories by commands, as the newsroom does
import { access } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { shareFolder, shareImageResponse } from '#lib/edge/share-image/answer.ts'
import { Press, type Story } from '#lib/queries/site/testing.ts'
import { REACTIONS } from '#lib/reactions/index.ts'
import { ORIGIN, visit } from './testing.ts'

let press: Press
let story: Story

beforeAll(async () => {
  press = await Press.found()
  story = await press.live({ headline: 'Kapal berlayar' })
})

/** What a link preview would ask for. */
async function pictureOf({ path }: Story): Promise<[number: string, file: string]> {
  const html = await (await visit(path)).text()
  const [og, twitter] = ['property="og:image"', 'name="twitter:image"'].map(
    (name) => new RegExp(`<meta ${name} content="${ORIGIN}([^"]+)"`).exec(html)?.[1],
  )
  expect(og).toBe(twitter)
  const [, number = '', file = ''] = /^\/media\/bagikan\/(\d+)\/([^/]+)$/.exec(og ?? '') ?? []
  return [number, file]
}

test('a story has a picture for link previews that never changes under its name', async () => {
  const [number, file] = await pictureOf(story)
  const answers = await Promise.all(Array.from({ length: 20 }, () => shareImageResponse(number, file)))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
  const [first] = answers as [Response]
  expect(first.headers.get('content-type')).toBe('image/jpeg')
  expect(first.headers.get('cache-control')).toContain('immutable')
  const bytes = Buffer.from(await first.arrayBuffer())
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  await access(`${shareFolder(number)}/${file}`)
})

test('an earlier picture leads to the present one; nothing else is made', async () => {
  const [number, file] = await pictureOf(story)
  const earlier = await shareImageResponse(number, `${'0'.repeat(16)}.jpg`)
  expect([earlier.status, earlier.headers.get('location')]).toEqual([302, `/media/bagikan/${number}/${file}`])
  for (const [other, name] of [
    ['999999', file],
    ['0', file],
    [number, '../../x'],
    [number, file.replace('jpg', 'png')],
  ] as const)
    expect((await shareImageResponse(other, name)).status).toBe(404)
})

test('a draft has none, and a retracted story has none any more', async () => {
  const draft = await press.write({ headline: 'Rahasia' })
  expect((await shareImageResponse(String(draft.number), `${'0'.repeat(16)}.jpg`)).status).toBe(404)
  const [number, file] = await pictureOf(story)
  await press.retract(story, new Date())
  expect((await shareImageResponse(number, file)).status).toBe(404)
  const event = await db().event.findFirstOrThrow({ where: { name: 'article.retracted' } })
  for (const react of REACTIONS['article.retracted']) await react(event)
  await expect(access(shareFolder(number))).rejects.toThrow('ENOENT')
})
