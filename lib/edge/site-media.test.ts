import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mediaResponse, memberMediaResponse } from './site-media.ts'

const ID = '019aaaaa-0000-7000-8000-000000000001'
const WITHHELD = '019aaaaa-0000-7000-8000-000000000002'
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'naskah-media-'))
  await mkdir(join(dataDir, 'media', ID), { recursive: true })
  await writeFile(join(dataDir, 'media', ID, '400.webp'), 'gambar')
  await mkdir(join(dataDir, 'withheld', WITHHELD), { recursive: true })
  await writeFile(join(dataDir, 'withheld', WITHHELD, '400.webp'), 'ditarik')
  await writeFile(join(dataDir, 'media', 'rahasia.jpg'), 'rahasia')
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: 'postgres://127.0.0.1/none',
    AUTH_SECRET: 'x'.repeat(32),
    SITE_URL: 'http://localhost:3000',
  })
})
afterAll(() => rm(dataDir, { recursive: true }))

describe('a picture’s file', () => {
  test('is sent whole, to be kept for good', async () => {
    const response = await mediaResponse('GET', ID, '400.webp')
    expect([response.status, await response.text()]).toEqual([200, 'gambar'])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '6',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is described without being sent', async () => {
    const response = await mediaResponse('HEAD', ID, '400.webp')
    expect([response.status, await response.text(), response.headers.get('content-length')]).toEqual([200, '', '6'])
  })

  test('is not found under any other name', async () => {
    const names: [string, string][] = [
      [ID, '800.webp'],
      [ID, '400.png'],
      [ID, '0400.webp'],
      [ID, '400.webp/'],
      [ID, '../rahasia.jpg'],
      ['..', '400.webp'],
      [`${ID}/..`, '400.webp'],
      [ID.toUpperCase(), '400.webp'],
      [`${ID}\0`, '400.webp'],
    ]
    for (const [id, file] of names) expect((await mediaResponse('GET', id, file)).status).toBe(404)
  })

  test('of a retracted story is for members alone', async () => {
    expect((await mediaResponse('GET', WITHHELD, '400.webp')).status).toBe(404)
    const response = await memberMediaResponse('GET', WITHHELD, '400.webp')
    expect([await response.text(), response.headers.get('cache-control')]).toEqual(['ditarik', 'private, max-age=3600'])
    expect(await (await memberMediaResponse('GET', ID, '400.webp')).text()).toBe('gambar')
  })
})
