import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { saveDistribution } from '#lib/commands/site/save-distribution.ts'
import { done, foundTestNewsroom, type Newsroom } from '#lib/commands/testing.ts'
import { DISTRIBUTION } from '#lib/newsroom/distribution.ts'
import { announce } from './announce.ts'

let newsroom: Newsroom
let server: Server
let address: string
const heard: { url: string | undefined; type: string | undefined; body: string }[] = []

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
  server = createServer(async (request, response) => {
    heard.push({ url: request.url, type: request.headers['content-type'], body: await text(request) })
    response.writeHead(request.url === '/broken' ? 500 : 202).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

const event = { facts: { path: '/ekonomi/beras-7' } }
const settings = async (over: { hub?: string; indexNowKey?: string }, version: number) =>
  done(await saveDistribution(newsroom.cast.dewi, { ...DISTRIBUTION, ...over, version }, new Date()))

test('nobody is told unless settings name them', async () => {
  await announce(event, `${address}/indexnow`)
  expect(heard).toEqual([])
})

test('search engines get the address and the key’s place, the hub each feed that changed', async () => {
  await settings({ hub: `${address}/hub`, indexNowKey: 'kunci-rahasia-1' }, 0)
  await announce(event, `${address}/indexnow`)
  const engines = heard.filter(({ url }) => url === '/indexnow')
  expect(engines.map(({ body }) => JSON.parse(body))).toEqual([
    {
      host: 'localhost:3000',
      key: 'kunci-rahasia-1',
      keyLocation: 'http://localhost:3000/indexnow.txt',
      urlList: ['http://localhost:3000/ekonomi/beras-7'],
    },
  ])
  const told = heard.filter(({ url }) => url === '/hub').map(({ body }) => new URLSearchParams(body).get('hub.url'))
  expect(told.sort()).toEqual(
    ['/atom.xml', '/ekonomi/feed.xml', '/feed.json', '/feed.xml'].map((path) => `http://localhost:3000${path}`),
  )
})

test('a hub that is broken or gone stops nothing and is logged', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  await settings({ hub: `${address}/broken` }, 1)
  await expect(announce(event)).resolves.toBeUndefined()
  expect(log).toHaveBeenCalledTimes(4)
  log.mockRestore()
})
