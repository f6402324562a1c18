// biome-ignore-all lint/style/noRestrictedImports: the store stands before the routes, and is tried with the real ones
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expireBreaking } from '#lib/commands/front/expire-breaking.ts'
import { publishFront } from '#lib/commands/front/publish-front.ts'
import { saveFront } from '#lib/commands/front/save-front.ts'
import { done } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import { untouchedFront } from '#lib/newsroom/front/spec.ts'
import { wallOf } from '#lib/newsroom/zone.ts'
import { linkTo, Press, readAlso } from '#lib/queries/site/testing.ts'
import { ask, cacheStatus, eventually, type Instance, start, stop } from './page-store/testing.ts'

let press: Press
let instances: [Instance, Instance]

async function cutOff(): Promise<void> {
  await db().$queryRaw`select pg_terminate_backend(pid)::text from pg_stat_activity
    where query like 'listen%' or query = 'select 1' and datname = current_database() and pid <> pg_backend_pid()`
}

beforeAll(async () => {
  press = await Press.found()
  instances = [await start('pages-1'), await start('pages-2')]
  for (const one of instances)
    await eventually(async () => {
      await ask(one, '/')
      expect(cacheStatus(await ask(one, '/'))).toBe('Naskah; hit')
    })
})

afterEach(() => {
  for (const one of instances) one.before = async () => {}
})

afterAll(async () => {
  for (const one of instances) await stop(one)
})

test('a page is rendered once, kept as files, and sent compressed or plain', async () => {
  const [one] = instances
  const { path } = await press.live({ headline: 'Panen raya' })
  await eventually(async () => expect(cacheStatus(await ask(one, path))).toBe('Naskah; hit'))
  const renderings = one.rendered.length
  const plain = await ask(one, path)
  const packed = await ask(one, `${path}?utm_source=wa`, { 'accept-encoding': 'gzip, br' })
  expect(packed.headers['content-encoding']).toBe('br')
  expect(packed.text).toBe(plain.text)
  expect(packed.headers.etag).not.toBe(plain.headers.etag)
  expect(plain.headers.vary).toBe('Accept-Encoding')
  const head = await ask(one, path, {}, 'HEAD')
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', plain.headers['content-length']])
  const again = await ask(one, path, { 'if-none-match': plain.headers.etag as string })
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', plain.headers.etag])
  const range = await ask(one, path, { range: 'bytes=0-3' })
  expect([range.status, range.text]).toEqual([200, plain.text])
  expect(one.rendered).toHaveLength(renderings)
  await eventually(async () => expect(existsSync(join(one.folder, `${path}.html.br`))).toBe(true))
})

test('the head that is kept says what Node would write anew', async () => {
  const [one] = instances
  const { path } = await press.live({ headline: 'Kepala surat' })
  await eventually(async () => expect(cacheStatus(await ask(one, path))).toBe('Naskah; hit'))
  for (const encoding of ['br', 'gzip', 'identity']) {
    const kept = await ask(one, path, { 'accept-encoding': encoding, connection: 'keep-alive' })
    const anew = await ask(one, path, { 'accept-encoding': encoding, connection: 'close' })
    const { connection, 'keep-alive': stays, date, ...rest } = kept.headers
    const { connection: ends, date: then, ...same } = anew.headers
    expect([kept.status, kept.text, rest]).toEqual([anew.status, anew.text, same])
    expect([connection, stays, ends]).toEqual(['keep-alive', 'timeout=5', 'close'])
    expect(Math.abs(Date.parse(String(date)) - Date.parse(String(then)))).toBeLessThanOrEqual(5_000)
  }
})

test('a thousand readers of a page that is not kept cause one rendering', async () => {
  const [one] = instances
  const { path } = await press.live({ headline: 'Seribu pembaca' })
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  one.rendered.length = 0
  one.before = () => gate
  const readers = Array.from({ length: 1000 }, () => ask(one, path))
  await eventually(async () => expect(one.rendered).toContain(path))
  open()
  const answers = await Promise.all(readers)
  expect(new Set(answers.map(({ status, text }) => `${status} ${text.length}`)).size).toBe(1)
  expect(one.rendered.filter((each) => each === path)).toHaveLength(1)
})

test('a publication shows on every page that it changes, on both instances', async () => {
  const waiting = await press.write({ headline: 'Yang ditunggu', tags: ['Beras'] })
  const early = await press.live({
    headline: 'Yang menunggu',
    body: [readAlso(waiting.articleId), linkTo(waiting.path)],
  })
  const pages = ['/', '/internasional', '/penulis/ani', early.path]
  for (const one of instances)
    for (const path of pages)
      await eventually(async () => {
        const answer = await ask(one, path)
        expect([cacheStatus(answer), answer.text.includes('Yang ditunggu')]).toEqual(['Naskah; hit', false])
      })
  await press.publish(waiting)
  for (const one of instances)
    for (const path of [...pages, '/tag/beras', waiting.path])
      await eventually(async () => expect((await ask(one, path)).text).toContain(waiting.path))
})

test('an edition of a front shows on both instances, and its bar goes with the clock', async () => {
  const pinned = await press.live({ headline: 'Ditahan redaksi', minutes: -9_000 })
  const { dewi } = press.newsroom.cast
  const owner = { kind: 'section' as const, key: press.newsroom.sectionId('olahraga') }
  const front = async () => db().front.findUnique({ where: { kind_key: owner } })
  const hit = async (one: Instance, text: string, is: boolean) =>
    eventually(async () => {
      const answer = await ask(one, '/olahraga')
      expect([cacheStatus(answer), answer.text.includes(text)]).toEqual(['Naskah; hit', is])
    })
  for (const one of instances) await hit(one, pinned.path, false)
  const until = wallOf(new Date(Date.now() + 3_600_000), 'Asia/Jakarta')
  const spec = {
    ...untouchedFront('section'),
    main: [pinned.number],
    breaking: { text: 'Sebentar', story: null, until },
  }
  const input = { ...owner, version: 0, spec: { ...spec, picks: [], blocks: [] } }
  const { version } = done(await saveFront(dewi, input, new Date()))
  done(await publishFront(dewi, { ...owner, version }, new Date()))
  for (const one of instances) await hit(one, pinned.path, true)
  for (const one of instances) await hit(one, 'Sebentar', true)
  done(await expireBreaking((await front())?.id ?? '', new Date(Date.now() + 3_600_000)))
  for (const one of instances) await hit(one, 'Sebentar', false)
})

test('a retracted story is gone from every page, and has no last good copy however broken the rendering', async () => {
  const [one, two] = instances
  const gone = await press.live({ headline: 'Akan dicabut', tags: ['Cabut'] })
  const linking = await press.live({ headline: 'Penaut', body: [readAlso(gone.articleId)] })
  const pages = ['/', '/internasional', '/tag/cabut', linking.path, gone.path]
  for (const each of [one, two])
    for (const path of pages)
      await eventually(async () => expect(cacheStatus(await ask(each, path))).toBe('Naskah; hit'))
  await press.retract(gone, new Date())
  two.before = () => Promise.reject(new Error('rendering is broken, as this test wants it'))
  await eventually(async () => expect((await ask(one, gone.path)).status).toBe(410))
  for (const path of pages.slice(0, -1))
    await eventually(async () => expect((await ask(one, path)).text).not.toContain(gone.path))
  await eventually(async () => expect((await ask(two, gone.path)).status).toBe(503))
  for (const path of pages) expect((await ask(two, path)).text).not.toContain('Akan dicabut')
})

test('when rendering fails, the last good copy is sent and says so', async () => {
  const [one] = instances
  const { articleId, number, path } = await press.live({ headline: 'Salinan baik' })
  await eventually(async () => expect(cacheStatus(await ask(one, path))).toBe('Naskah; hit'))
  one.before = () => Promise.reject(new Error('rendering is broken, as this test wants it'))
  await press.retitle(articleId, ' Terakhir')
  await press.publish({ articleId, number, path })
  await eventually(async () => expect(cacheStatus(await ask(one, path))).toBe('Naskah; hit; detail=last-good-copy'))
  expect((await ask(one, path)).text).toContain('Salinan baik')
  one.before = async () => {}
  await eventually(async () => expect((await ask(one, path)).status).toBe(301))
})

test('a path that always fails holds back no other page', async () => {
  const [one] = instances
  const story = await press.live({ headline: 'Di samping yang rusak' })
  await eventually(async () => expect(cacheStatus(await ask(one, story.path))).toBe('Naskah; hit'))
  one.before = async (path) => {
    if (path === '/rusak') throw new Error('rendering is broken, as this test wants it')
  }
  await press.retitle(story.articleId, ' Tetap Baru')
  await press.publish(story)
  await eventually(async () => {
    expect((await ask(one, '/rusak')).status).toBe(503)
    expect((await ask(one, story.path)).status).toBe(301)
  })
})

test('of all readers of a page that does not come, one waits', { timeout: 30_000 }, async () => {
  const [one] = instances
  const story = await press.live({ headline: 'Lama dinanti' })
  await eventually(async () => expect(cacheStatus(await ask(one, story.path))).toBe('Naskah; hit'))
  let open = () => {}
  one.before = (path) =>
    path === story.path
      ? new Promise<void>((resolve) => {
          open = resolve
        })
      : Promise.resolve()
  await press.retitle(story.articleId, ' Sekali')
  await press.publish(story)
  await eventually(async () => expect(cacheStatus(await ask(one, story.path))).toMatch(/last-good-copy/))
  // Each of them would wait two seconds.
  for (let reader = 0; reader < 20; reader += 1)
    expect(cacheStatus(await ask(one, story.path))).toBe('Naskah; hit; detail=last-good-copy')
  one.before = async () => {}
  open()
  await eventually(async () => expect((await ask(one, story.path)).status).toBe(301))
})

test('an instance that was cut off shows what it missed once it is back, and nothing that was retracted meanwhile', async () => {
  const [one] = instances
  const gone = await press.live({ headline: 'Dicabut diam-diam' })
  await eventually(async () => expect(cacheStatus(await ask(one, gone.path))).toBe('Naskah; hit'))
  await cutOff()
  one.before = () => Promise.reject(new Error('rendering is broken, as this test wants it'))
  await eventually(async () => expect((await ask(one, gone.path)).status).toBe(200))
  await press.retract(gone, new Date())
  const news = await press.live({ headline: 'Kabar baru' })
  await eventually(async () => expect((await ask(one, gone.path)).status).toBe(503))
  one.before = async () => {}
  await eventually(async () => expect((await ask(one, '/')).text).toContain(news.path))
})

test('only whole public pages are kept, and only in the room that there is', async () => {
  const tight = await start('pages-tight', { bytes: 60_000, pages: 5 })
  const stories = []
  for (let n = 0; n < 8; n += 1) stories.push(await press.live({ headline: `Sempit ${n}` }))
  await eventually(async () => {
    await ask(tight, '/')
    expect(cacheStatus(await ask(tight, '/'))).toBe('Naskah; hit')
  })
  for (const { path } of stories) await ask(tight, path)
  expect(tight.store.size().pages).toBeLessThanOrEqual(5)
  expect(tight.store.size().bytes).toBeLessThanOrEqual(60_000)
  for (const path of ['/tidak-ada', `/lain/alamat-${stories[0]?.number}`]) await ask(tight, path)
  const known = tight.rendered.filter((each) => each === '/tidak-ada').length
  await ask(tight, '/tidak-ada')
  expect(tight.rendered.filter((each) => each === '/tidak-ada')).toHaveLength(known + 1)
  const moved = await ask(tight, `/lain/alamat-${stories[0]?.number}?utm_source=wa`)
  expect([moved.status, moved.headers.location]).toEqual([301, `${stories[0]?.path}?utm_source=wa`])
  await stop(tight)
})

test('other methods, long paths and what is no page are answered as RFC 9110 says', async () => {
  const [one] = instances
  expect((await ask(one, '/newsroom')).status).toBe(418)
  const post = await ask(one, '/', {}, 'POST')
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect((await ask(one, '/', {}, 'OPTIONS')).status).toBe(204)
  const home = await ask(one, '/')
  expect((await ask(one, '/', { 'if-match': '"lain"' })).status).toBe(412)
  expect((await ask(one, '/', { 'if-match': `"lain", ${home.headers.etag}` })).status).toBe(200)
  expect((await ask(one, `/${'a'.repeat(3000)}`)).status).toBe(414)
})
