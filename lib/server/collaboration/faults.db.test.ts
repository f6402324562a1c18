import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { MESSAGE_BYTES } from '#lib/body/collaboration.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, seen } from '#lib/commands/testing.ts'
import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { DOORS, type Doors } from './doors.ts'
import { FAST, pause, signIn, startServer, Tab, type TestServer, until } from './testing.ts'

const NOW = new Date()
let newsroom: Newsroom
let server: TestServer | null = null
let articleId: string
let tabs: Tab[] = []

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const sectionId = newsroom.sectionId('internasional')
  const document = documentOf('Prancis prihatin', 'Awal.')
  articleId = done(await createArticle(newsroom.cast.ani, { sectionId, document }, NOW)).articleId
})
afterEach(async () => {
  for (const tab of tabs) tab.close()
  tabs = []
  await server?.stop()
  server = null
  vi.restoreAllMocks()
})

async function start(doors: Partial<Doors> = {}, pace = FAST): Promise<void> {
  server = await startServer({ doors: { ...DOORS, ...doors }, pace })
}

async function open(member: Member, doc?: Y.Doc): Promise<Tab> {
  const { cookie } = await signIn(member)
  const tab = new Tab((server as TestServer).url, articleId, { cookie, doc })
  tabs.push(tab)
  return tab
}

async function openSynced(member: Member, doc?: Y.Doc): Promise<Tab> {
  const tab = await open(member, doc)
  await tab.synced()
  await until(() => tab.last('rights'))
  return tab
}

const text = async (): Promise<string> => {
  const shown = documentFromYjs((await db().article.findUniqueOrThrow({ where: { id: articleId } })).yjs)
  return shown.ok ? (shown.value.body.content?.[0]?.content?.[0]?.text ?? '') : shown.refusal.kind
}
const revisions = () => db().revision.count({ where: { articleId } })

/** A database that can be taken away. */
function faulty() {
  const fault = { down: false, saves: 0, delay: 0 }
  const save: Doors['save'] = async (...about) => {
    fault.saves += 1
    await pause(fault.delay)
    if (fault.down) throw new Error('the database is down')
    return DOORS.save(...about)
  }
  return { fault, save }
}

describe('a load that fails', () => {
  test('lets nobody in and stores nothing, and the next one works', async () => {
    let failing = true
    const { fault, save } = faulty()
    let reads = 0
    await start({
      save,
      read: async (...about) => {
        reads += 1
        // The first read is the handshake's, the second loads the document.
        if (failing && reads % 2 === 0) throw new Error('the database is down')
        return DOORS.read(...about)
      },
    })
    const own = new Y.Doc()
    const ani = await open(newsroom.cast.ani, own)
    await until(() => ani.denied.length > 0)
    expect(ani.denied).toEqual(['unavailable'])
    expect(ani.provider.isSynced).toBe(false)
    ani.close()
    await pause(300)
    expect(fault.saves).toBe(0)
    failing = false
    const again = await openSynced(newsroom.cast.ani)
    expect(again.text).toBe('Awal.')
  })

  test.each([
    ['empty', Y.encodeStateAsUpdate(new Y.Doc())],
    ['damaged', new Uint8Array([1, 2, 3, 4, 5])],
    ['missing', new Uint8Array()],
  ])('an %s state is never taken for the article’s text', async (_name, yjs) => {
    const { fault, save } = faulty()
    await start({
      save,
      read: async (...about) => {
        const article = await DOORS.read(...about)
        return article && { ...article, yjs }
      },
    })
    const ani = await open(newsroom.cast.ani)
    await until(() => ani.denied.length > 0)
    expect(ani.denied).toEqual(['unavailable'])
    expect(fault.saves).toBe(0)
    expect(await text()).toBe('Awal.')
  })
})

describe('a store that fails', () => {
  test('is said, is tried again, and the last one to leave loses nothing', async () => {
    const { fault, save } = faulty()
    await start({ save })
    const ani = await openSynced(newsroom.cast.ani)
    fault.down = true
    ani.type(' Tanpa basis data.')
    await until(() => ani.last('not-stored')?.reason === 'failed')
    expect(ani.isStored).toBe(false)
    expect(await ani.flush()).toMatchObject({ type: 'flush-failed', reason: 'failed' })
    ani.close()
    await pause(300)
    fault.down = false
    await until(async () => (await text()) === 'Awal. Tanpa basis data.')
  })

  test('who comes back before it succeeds finds the text', async () => {
    const { fault, save } = faulty()
    await start({ save })
    const ani = await openSynced(newsroom.cast.ani)
    fault.down = true
    ani.type(' Tetap ada.')
    await until(() => ani.last('not-stored'))
    ani.close()
    await pause(100)
    const citra = await openSynced(newsroom.cast.citra)
    expect(citra.text).toBe('Awal. Tetap ada.')
    fault.down = false
    await until(() => citra.isStored)
  })

  test('keystrokes during failures and slow stores start no storm of stores', async () => {
    const { fault, save } = faulty()
    await start({ save }, { quiet: 20, longest: 100, retryFrom: 200, retryTo: 400 })
    const ani = await openSynced(newsroom.cast.ani)
    fault.down = true
    for (let at = 0; at < 60; at += 1) {
      ani.type('a')
      await pause(10)
    }
    expect(fault.saves).toBeLessThan(6)
    fault.down = false
    await until(() => ani.isStored)
    fault.delay = 200
    fault.saves = 0
    for (let at = 0; at < 60; at += 1) {
      ani.type('b')
      await pause(10)
    }
    expect(fault.saves).toBeLessThan(6)
    await until(() => ani.isStored)
    expect(await text()).toBe(`Awal.${'a'.repeat(60)}${'b'.repeat(60)}`)
  })

  test('what our schema cannot store is said, and stored once it is mended', async () => {
    await start()
    const ani = await openSynced(newsroom.cast.ani)
    const line = ani.doc.getXmlFragment('headline').get(0) as Y.XmlElement
    const headline = line.get(0) as Y.XmlText
    headline.insert(0, 'x'.repeat(400))
    await until(() => ani.last('not-stored')?.reason === 'schema')
    headline.delete(0, 400)
    ani.type(' Selesai.')
    await until(() => ani.isStored)
    expect(await text()).toBe('Awal. Selesai.')
  })
})

describe('shutting down', () => {
  test('stores what is pending', async () => {
    await start({}, { ...FAST, quiet: 60_000, longest: 60_000 })
    const ani = await openSynced(newsroom.cast.ani)
    ani.type(' Sebelum mati.')
    await until(() => ani.provider.unsyncedChanges === 0)
    expect(await text()).toBe('Awal.')
    await server?.collaboration.close()
    expect(await text()).toBe('Awal. Sebelum mati.')
    await until(() => ani.closes > 0)
  })

  test('waits for a database that comes back', async () => {
    const { fault, save } = faulty()
    await start({ save })
    const ani = await openSynced(newsroom.cast.ani)
    fault.down = true
    ani.type(' Menunggu.')
    await until(() => ani.last('not-stored'))
    const closed = server?.collaboration.close()
    await pause(300)
    fault.down = false
    await closed
    expect(await text()).toBe('Awal. Menunggu.')
  })

  test('a store under way is waited for', async () => {
    const { fault, save } = faulty()
    await start({ save })
    const ani = await openSynced(newsroom.cast.ani)
    fault.delay = 500
    ani.type(' Sedang disimpan.')
    await until(() => fault.saves > 0)
    await server?.collaboration.close()
    expect(await text()).toBe('Awal. Sedang disimpan.')
  })
})

describe('coming and going', () => {
  test('at the same moment never leaves anybody in a document of their own', async () => {
    await start()
    let tab = await openSynced(newsroom.cast.ani)
    for (let round = 0; round < 40; round += 1) {
      tab.type('.')
      if (round % 3 === 0) await until(() => tab.isStored)
      const leaving = tab
      const arriving = open(newsroom.cast.citra)
      setTimeout(() => leaving.close(), round)
      tab = await arriving
      await tab.synced()
    }
    await until(async () => (await text()) === `Awal.${'.'.repeat(40)}`)
    expect(tab.text).toBe(await text())
  })

  test('rights are looked up again when the channel of events was lost', async () => {
    await start()
    const ani = await openSynced(newsroom.cast.ani)
    await db().$queryRaw`select pg_terminate_backend(pid)::text from pg_stat_activity where query like 'listen %'`
    done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
    await until(() => ani.last('rights')?.mayWrite === false)
  })

  test('a message beyond the limit is refused, and nothing of it is in the text', async () => {
    await start()
    const ani = await openSynced(newsroom.cast.ani)
    ani.type('x'.repeat(MESSAGE_BYTES + 1000))
    await until(() => ani.closes > 0)
    ani.close()
    expect(await text()).toBe('Awal.')
  })
})

describe('authors', () => {
  test('what stood is kept as a revision when another one begins, and not at every turn', async () => {
    await start()
    const ani = await openSynced(newsroom.cast.ani)
    const citra = await openSynced(newsroom.cast.citra)
    ani.type(' Ani.')
    await until(() => ani.isStored)
    const before = await revisions()
    citra.type(' Citra.')
    await until(() => citra.isStored)
    expect(await revisions()).toBe(before + 1)
    for (const tab of [ani, citra, ani, citra, ani, citra]) {
      tab.type('.')
      await until(() => tab.isStored)
    }
    expect(await revisions()).toBeLessThanOrEqual(before + 1)
    const kept = await db().revision.findFirstOrThrow({ where: { articleId }, orderBy: { ordinal: 'desc' } })
    expect(kept.byId).toBe(newsroom.cast.ani.id)
    expect(JSON.stringify(kept.document)).toContain('Ani.')
    expect(JSON.stringify(kept.document)).not.toContain('Citra.')
  })
})
