import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { handshake } from '#lib/body/collaboration.ts'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { documentFromYjs } from '#lib/body/yjs.ts'
import { approveArticle } from '#lib/commands/article/approve-article.ts'
import { createArticle } from '#lib/commands/article/create-article.ts'
import { publishArticle } from '#lib/commands/article/publish-article.ts'
import { quickFixArticle } from '#lib/commands/article/quick-fix-article.ts'
import { replaceLinks } from '#lib/commands/article/replace-links.ts'
import { returnArticle } from '#lib/commands/article/return-article.ts'
import { submitArticle } from '#lib/commands/article/submit-article.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, seen } from '#lib/commands/testing.ts'
import { deactivateUser } from '#lib/commands/user/deactivate-user.ts'
import { db } from '#lib/db/client.ts'
import { canonicalJson } from '#lib/kit/canonical-json.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { DOORS } from './doors.ts'
import { knock, ORIGIN, pause, signIn, startServer, Tab, type TestServer, until } from './testing.ts'

const NOW = new Date()
let newsroom: Newsroom
let server: TestServer
let articleId: string
let tabs: Tab[] = []

beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  server = await startServer()
  const sectionId = newsroom.sectionId('internasional')
  const document = documentOf('Prancis prihatin', 'Awal.')
  articleId = done(await createArticle(newsroom.cast.ani, { sectionId, document }, NOW)).articleId
})
afterEach(async () => {
  for (const tab of tabs) tab.close()
  tabs = []
  await server.stop()
})

async function open(member: Member, over: Partial<ConstructorParameters<typeof Tab>[2]> = {}): Promise<Tab> {
  const { cookie } = await signIn(member)
  const tab = new Tab(server.url, articleId, { cookie, ...over })
  tabs.push(tab)
  return tab
}

async function openSynced(member: Member, doc?: Y.Doc): Promise<Tab> {
  const tab = await open(member, { doc })
  await tab.synced()
  await until(() => tab.last('rights'))
  return tab
}

const row = () => db().article.findUniqueOrThrow({ where: { id: articleId } })
const stored = async (): Promise<string> => {
  const shown = documentFromYjs((await row()).yjs)
  if (!shown.ok) throw new Error(shown.refusal.kind)
  return canonicalJson(shown.value)
}

describe('live editing', () => {
  test('two people type and see the same text, which is stored', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    const citra = await openSynced(newsroom.cast.citra)
    ani.type(' Ani menulis.')
    citra.type(' Citra menulis.')
    await until(() => ani.text === citra.text && ani.text.includes('Citra') && ani.text.includes('Ani'))
    await until(() => ani.isStored && citra.isStored)
    expect(await stored()).toContain('Citra menulis.')
    expect((await row()).words).toBe(ani.words)
  })

  test('a tab is told that its text is stored only when it is', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    await until(() => ani.isStored)
    ani.type(' Baru.')
    expect(ani.isStored).toBe(false)
    await until(() => ani.isStored)
    expect(await stored()).toContain('Baru.')
  })

  test('a restart of the server neither loses nor doubles the text', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    ani.type(' Satu.')
    await until(() => ani.isStored)
    const { url } = server
    await server.stop()
    ani.type(' Dua, tanpa jaringan.')
    server = await startServer()
    expect(server.url).not.toBe(url)
    const again = await openSynced(newsroom.cast.ani, ani.doc)
    await until(() => again.isStored)
    expect(again.text).toBe('Awal. Satu. Dua, tanpa jaringan.')
    const fresh = await openSynced(newsroom.cast.citra)
    expect(fresh.text).toBe('Awal. Satu. Dua, tanpa jaringan.')
  })

  test('the last one to leave loses nothing that was not stored yet', async () => {
    await server.stop()
    server = await startServer({ pace: { quiet: 60_000, longest: 60_000, retryFrom: 50, retryTo: 50 } })
    const ani = await openSynced(newsroom.cast.ani)
    ani.type(' Lalu tab ditutup.')
    await until(() => ani.provider.unsyncedChanges === 0)
    ani.close()
    await until(async () => (await stored()).includes('Lalu tab ditutup.'))
  })

  test('an edit that a verb makes in the stored text is shown at once to whoever has it open, and what they type is kept', async () => {
    const target = documentOf('Sasaran', 'Isi.')
    const { ani, citra } = newsroom.cast
    const sectionId = newsroom.sectionId('internasional')
    const to = done(await createArticle(ani, { sectionId, document: target }, NOW)).articleId
    done(await submitArticle(ani, await seen(to), NOW))
    done(await approveArticle(citra, await seen(to), NOW))
    done(await publishArticle(citra, await seen(to), NOW))
    const tab = await openSynced(ani)
    const node = new Y.XmlElement('readAlso')
    node.setAttribute('wantedTitle', 'Judul yang dicari')
    tab.doc.getXmlFragment('body').push([node])
    await until(() => tab.isStored)
    tab.type(' Diketik bersamaan.')
    const from = { wantedTitle: 'Judul yang dicari' }
    done(await replaceLinks(citra, { articleId, from, to }, NOW))
    await until(() => node.getAttribute('articleId') === to)
    await until(() => tab.isStored)
    expect(await stored()).toContain(to)
    expect(await stored()).toContain('Diketik bersamaan.')
  })

  test('people come and go while stores are slow, and every word is there', async () => {
    await server.stop()
    server = await startServer({
      doors: {
        ...DOORS,
        save: async (...about) => {
          await pause(100)
          return DOORS.save(...about)
        },
      },
    })
    const words: string[] = []
    for (let round = 0; round < 12; round += 1) {
      const tab = await open(round % 2 ? newsroom.cast.ani : newsroom.cast.citra)
      await tab.synced()
      words.push(`kata${round}.`)
      tab.type(` kata${round}.`)
      await until(() => tab.provider.unsyncedChanges === 0)
      tab.close()
      await pause(round * 12)
    }
    await until(async () => {
      const text = await stored()
      return words.every((word) => text.split(word).length === 2)
    })
  })
})

describe('a flush', () => {
  test('answers with the hash and the text of what is stored', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    ani.type(' Siap dikirim.')
    const answer = await ani.flush()
    const shown = documentFromYjs(ani.doc)
    expect(answer).toMatchObject({
      type: 'flushed',
      contentHash: (await row()).contentHash,
      document: shown.ok && canonicalJson(shown.value),
    })
    done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
  })

  test('of a reader answers as well, with the writer’s last words', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    const fajar = await openSynced(newsroom.cast.fajar)
    expect(fajar.scopes).toEqual(['readonly'])
    ani.type(' Kata terakhir.')
    await until(() => fajar.text.includes('Kata terakhir.'))
    const answer = await fajar.flush()
    expect(answer.type === 'flushed' && answer.document).toContain('Kata terakhir.')
  })
})

describe('a quick fix of the live text', () => {
  const LIVE = ['Presiden Azerbaidjan tiba.', 'Hujan turun.']
  const FIXED = documentOf('Prancis prihatin', 'Presiden Azerbaijan tiba.', 'Hujan turun.')

  test('reaches those who have the story open, and what they are typing meanwhile is stored with it', async () => {
    const { ani, budi } = newsroom.cast
    const sectionId = newsroom.sectionId('internasional')
    const document = documentOf('Prancis prihatin', ...LIVE)
    articleId = done(await createArticle(ani, { sectionId, document }, NOW)).articleId
    done(await submitArticle(ani, await seen(articleId), NOW))
    done(await approveArticle(budi, await seen(articleId), NOW))
    done(await publishArticle(budi, await seen(articleId), NOW))
    await server.stop()
    server = await startServer({ pace: { quiet: 400, longest: 800, retryFrom: 50, retryTo: 50 } })
    const tab = await openSynced(ani)
    const reader = await openSynced(newsroom.cast.fajar)
    tab.type(' Ani mengetik.')
    const { liveRevision } = await db().article.findUniqueOrThrow({
      where: { id: articleId },
      include: { liveRevision: true },
    })
    const liveHash = liveRevision?.hash ?? ''
    done(await quickFixArticle(budi, { articleId, liveHash, document: FIXED, image: null }, NOW))
    const both = 'Presiden Azerbaijan tiba. Ani mengetik.|Hujan turun.'
    await until(() => tab.text === both && reader.text === both)
    await until(() => tab.isStored && reader.isStored)
    expect(await stored()).toContain('Presiden Azerbaijan tiba. Ani mengetik.')
    tab.type(' Lagi.')
    await until(() => tab.isStored)
    expect(await stored()).toContain('Presiden Azerbaijan tiba. Ani mengetik. Lagi.')
  })
})

describe('rights', () => {
  test('a reader’s connection takes nothing in', async () => {
    const fajar = await openSynced(newsroom.cast.fajar)
    expect(fajar.last('rights')).toEqual({ type: 'rights', mayWrite: false })
    fajar.type(' Selipan.')
    await pause(300)
    expect(await stored()).not.toContain('Selipan.')
    const ani = await openSynced(newsroom.cast.ani)
    expect(ani.text).toBe('Awal.')
  })

  test('a change of stage turns a connection read-only at once, and back', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
    await until(() => ani.last('rights')?.mayWrite === false)
    expect(ani.last('article-changed')).toMatchObject({ name: 'article.submitted', actorId: newsroom.cast.ani.id })
    ani.type(' Terlambat.')
    await pause(300)
    expect(await stored()).not.toContain('Terlambat.')
    done(await returnArticle(newsroom.cast.budi, { ...(await seen(articleId)), note: 'Tambah sumber.' }, NOW))
    await until(() => ani.last('rights')?.mayWrite === true)
    ani.provider.forceSync()
    await until(async () => (await stored()).includes('Terlambat.'))
  })

  test('text that may no longer be stored is forgotten by the server, told to its writer, and nobody else’s', async () => {
    await server.stop()
    server = await startServer({ pace: { quiet: 300, longest: 300, retryFrom: 50, retryTo: 50 } })
    const ani = await openSynced(newsroom.cast.ani)
    const fajar = await openSynced(newsroom.cast.fajar)
    ani.type(' Sedetik terlambat.')
    await until(() => fajar.text.includes('Sedetik terlambat.'))
    done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
    await until(() => ani.last('refused') && fajar.last('refused'))
    expect(await stored()).not.toContain('Sedetik terlambat.')
    const citra = await openSynced(newsroom.cast.citra)
    expect(citra.text).toBe('Awal.')
    expect(ani.text).toContain('Sedetik terlambat.')
  })

  test('a deactivated user’s connection ends', async () => {
    const sectionId = newsroom.sectionId('internasional')
    articleId = done(await createArticle(newsroom.cast.hadi, { sectionId }, NOW)).articleId
    const hadiTab = await openSynced(newsroom.cast.hadi)
    const { version } = await db().user.findUniqueOrThrow({ where: { id: newsroom.cast.hadi.id } })
    done(await deactivateUser(newsroom.cast.gita, { userId: newsroom.cast.hadi.id, version }, NOW))
    await until(() => hadiTab.last('denied')?.reason === 'signed-out' && hadiTab.closes > 0)
  })

  test('an article that is out of sight is not found', async () => {
    const gita = await open(newsroom.cast.gita)
    await until(() => gita.denied.length > 0)
    expect(gita.denied).toEqual(['not-found'])
    expect(gita.doc.store.clients.size).toBe(0)
  })
})

describe('the door', () => {
  test('is closed without a session, from another origin, and without one', async () => {
    const { cookie } = await signIn(newsroom.cast.ani)
    expect(await knock(server.url, { origin: ORIGIN, cookie })).toBe(101)
    expect(await knock(server.url, { origin: ORIGIN })).toBe(401)
    expect(await knock(server.url, { origin: ORIGIN, cookie: `${cookie}x` })).toBe(401)
    expect(await knock(server.url, { origin: 'https://jahat.example', cookie })).toBe(403)
    expect(await knock(server.url, { cookie })).toBe(403)
  })

  test('a client with another schema is refused before anything is exchanged', async () => {
    const doc = new Y.Doc()
    const old = await open(newsroom.cast.ani, { token: handshake(SCHEMA_VERSION + 1), doc })
    await until(() => old.denied.length > 0)
    expect(old.denied).toEqual(['schema'])
    expect(doc.store.clients.size).toBe(0)
    const none = await open(newsroom.cast.ani, { token: '' })
    await until(() => none.denied.length > 0)
    expect(none.denied).toEqual(['schema'])
  })

  test('an update with foreign nodes is refused whole and its sender sent away', async () => {
    const citra = await openSynced(newsroom.cast.citra)
    const ani = await openSynced(newsroom.cast.ani)
    ani.doc.getXmlFragment('body').push([new Y.XmlElement('iframe')])
    await until(() => ani.last('denied')?.reason === 'malformed')
    ani.close()
    citra.type(' Lanjut.')
    await until(() => citra.isStored)
    expect(citra.text).toBe('Awal. Lanjut.')
  })

  test('a name in presence is the session’s, whatever the client says', async () => {
    const ani = await openSynced(newsroom.cast.ani)
    const citra = await openSynced(newsroom.cast.citra)
    ani.provider.setAwarenessField('user', { id: newsroom.cast.dewi.id, name: 'Dewi', admin: true })
    const states = () => [...(citra.provider.awareness?.getStates().entries() ?? [])]
    await until(() => states().some(([id]) => id === ani.doc.clientID))
    expect(states().find(([id]) => id === ani.doc.clientID)?.[1]).toEqual({
      user: { id: newsroom.cast.ani.id, name: newsroom.cast.ani.name },
    })
    for (let at = 0; at < 20; at += 1) ani.provider.setAwarenessField('cursor', { at })
    await pause(200)
    expect(states()).toHaveLength(2)
  })
})
