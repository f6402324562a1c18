import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { SCHEMA_VERSION } from '#lib/body/schema.ts'
import { db } from '#lib/db/client.ts'
import type { Member } from '#lib/newsroom/actor.ts'
import { documentOf, done, foundTestNewsroom, type Newsroom, NOW, seen } from '../testing.ts'
import { createArticle } from './create-article.ts'
import { saveArticle } from './save-article.ts'
import { submitArticle } from './submit-article.ts'

let newsroom: Newsroom
let articleId: string
beforeAll(async () => {
  newsroom = await foundTestNewsroom()
})
beforeEach(async () => {
  const input = { sectionId: newsroom.sectionId('internasional'), document: documentOf('Judul awal', 'Alinea awal.') }
  articleId = done(await createArticle(newsroom.cast.ani, input, NOW)).articleId
})

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const article = () => db().article.findUniqueOrThrow({ where: { id: articleId } })

/** What a browser sends after typing `text` at the end of the first paragraph. */
async function typing(text: string): Promise<Uint8Array> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await article()).yjs)
  const before = Y.encodeStateVector(doc)
  const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement
  const line = paragraph.get(0) as Y.XmlText
  line.insert(line.length, text)
  return Y.encodeStateAsUpdate(doc, before)
}

const save = (actor: Member, update: Uint8Array, at = NOW, schemaVersion = SCHEMA_VERSION) =>
  saveArticle(actor, { articleId, update, schemaVersion }, at)
const bodyText = async () => JSON.stringify((await article()).document)

test('two who type at the same time both keep every word', async () => {
  const [ani, budi] = [await typing(' Kata Ani.'), await typing(' Kata Budi.')]
  const results = await Promise.all([save(newsroom.cast.ani, ani), save(newsroom.cast.budi, budi)])
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  expect(await bodyText()).toContain('Kata Ani.')
  expect(await bodyText()).toContain('Kata Budi.')
})

test('what is stored twice is there once', async () => {
  const update = await typing(' Sekali saja.')
  await save(newsroom.cast.ani, update)
  await save(newsroom.cast.ani, update)
  expect((await bodyText()).split('Sekali saja.')).toHaveLength(2)
})

test('another author begins a new revision; the same one goes on writing', async () => {
  done(await save(newsroom.cast.ani, await typing(' Satu.'), later(1)))
  done(await save(newsroom.cast.ani, await typing(' Dua.'), later(2)))
  expect(await db().revision.count({ where: { articleId } })).toBe(0)
  done(await save(newsroom.cast.budi, await typing(' Tiga.'), later(3)))
  const [revision] = await db().revision.findMany({ where: { articleId } })
  expect(revision).toMatchObject({ reason: 'another-author', byId: newsroom.cast.ani.id })
  expect(JSON.stringify(revision?.document)).toContain('Dua.')
  expect(JSON.stringify(revision?.document)).not.toContain('Tiga.')
})

test('ten quiet minutes end a sitting and keep what stood as a revision', async () => {
  done(await save(newsroom.cast.ani, await typing(' Pagi.'), later(1)))
  done(await save(newsroom.cast.ani, await typing(' Siang.'), later(12)))
  expect(await db().revision.findMany({ where: { articleId } })).toMatchObject([{ reason: 'quiet' }])
})

test('what the schema does not know is refused whole and what was stored stays', async () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await article()).yjs)
  doc.getXmlFragment('body').push([new Y.XmlElement('iframe')])
  const before = await article()
  expect(await save(newsroom.cast.ani, Y.encodeStateAsUpdate(doc))).toMatchObject({
    refusal: { kind: 'invalid', problem: 'schema' },
  })
  expect(await article()).toEqual(before)
})

test('a client of another schema version stores nothing', async () => {
  const result = await save(newsroom.cast.ani, await typing(' Lama.'), NOW, SCHEMA_VERSION + 1)
  expect(result).toMatchObject({ refusal: { kind: 'invalid', problem: 'schema' } })
  expect(await bodyText()).not.toContain('Lama.')
})

test('bytes that are no Yjs update are refused', async () => {
  expect(await save(newsroom.cast.ani, new Uint8Array([1, 2, 3, 255]))).toMatchObject({ ok: false })
})

test('a reporter whose story was submitted writes no more', async () => {
  const update = await typing(' Terlambat.')
  done(await submitArticle(newsroom.cast.ani, await seen(articleId), NOW))
  expect(await save(newsroom.cast.ani, update)).toMatchObject({ refusal: { kind: 'not-allowed', need: 'textOfStage' } })
})

test('the slug follows the headline until somebody touches it', async () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await article()).yjs)
  const line = (doc.getXmlFragment('headline').get(0) as Y.XmlElement).get(0) as Y.XmlText
  line.insert(line.length, ' yang berubah')
  done(await save(newsroom.cast.ani, Y.encodeStateAsUpdate(doc)))
  expect((await article()).metadata).toMatchObject({ slug: 'judul-awal-yang-berubah' })
})
